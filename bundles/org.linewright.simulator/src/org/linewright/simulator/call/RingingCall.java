package org.linewright.simulator.call;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.linewright.simulator.call.Deed.Ask;
import org.linewright.simulator.call.Deed.Reply;
import org.linewright.simulator.call.Deed.Wake;
import org.linewright.simulator.call.Happening.Asked;
import org.linewright.simulator.call.Happening.Cancelled;
import org.linewright.simulator.call.Happening.Closing;
import org.linewright.simulator.call.Happening.Due;
import org.linewright.simulator.call.Happening.Replied;
import org.linewright.simulator.call.Happening.Unanswered;
import org.linewright.simulator.message.SipHeaders;
import org.linewright.simulator.message.SipRequest;
import org.linewright.simulator.message.SipResponse;

/**
 * A call that rings at every device of an account; the first that answers has it (X6).
 *
 * @param transaction the server transaction of the caller's INVITE
 * @param forks the devices that have not refused yet
 * @param best the most telling refusal so far
 */
record RingingCall(Story story, Leg caller, String transaction, SipRequest invite, List<Fork> forks,
        Optional<SipResponse> best) implements Call {

    private static final int UNREACHABLE = 480;

    /**
     * Calls these devices.
     *
     * @param shown the headers that say who calls
     */
    static CallStep started(Story story, Leg caller, String transaction, SipRequest invite, List<Leg> devices,
            SipHeaders shown) {
        List<Fork> forks = new ArrayList<>();
        List<Deed> deeds = new ArrayList<>(List.of(new Reply(transaction, caller.response(invite, 100))));
        for (Leg device : devices) {
            Leg leg = device.next();
            SipRequest request = leg.request("INVITE", Passing.of(invite).with(shown), invite.body(),
                    invite.hops() - 1);
            forks.add(new Fork(leg, request.branch(), false));
            deeds.add(new Ask(request, leg.peer()));
        }
        deeds.add(new Wake(Alarm.NO_ANSWER, story.rules().ringing()));
        return CallStep.to(new RingingCall(story, caller, transaction, invite, List.copyOf(forks), Optional.empty()),
                deeds);
    }

    @Override
    public List<Leg> legs() {
        return Stream.concat(Stream.of(caller), forks.stream().map(Fork::leg)).toList();
    }

    @Override
    public CallStep on(Happening happening) {
        return switch (happening) {
            case Replied replied -> fork(replied.branch()).map(fork -> replied(fork, replied))
                    .orElseGet(() -> CallStep.to(this));
            case Unanswered(String branch) -> fork(branch)
                    .map(fork -> refused(fork, fork.leg().response(invite, 408)))
                    .orElseGet(() -> CallStep.to(this));
            case Cancelled cancelled -> given(487, End.CANCELLED); // RFC 3261 §9.2
            case Asked asked -> asked(asked);
            case Due(Alarm alarm) when alarm == Alarm.NO_ANSWER -> given(story.rules().unanswered().status(),
                    End.NOT_ANSWERED);
            case Closing() -> CallStep.over(given(503, End.CLOSED).deeds());
            default -> CallStep.to(this);
        };
    }

    private CallStep replied(Fork fork, Replied replied) {
        SipResponse response = replied.response();
        if (response.status() == 100) {
            return CallStep.to(this);
        }
        if (response.provisional()) {
            return rings(fork, response);
        }
        return response.success() ? answered(fork, replied) : refused(fork, response);
    }

    /** With several devices the caller hears our own tone: early media of all at once would be none. */
    private CallStep rings(Fork fork, SipResponse response) {
        boolean alone = forks.size() == 1;
        SipResponse passed = alone
                ? caller.response(invite, response.status(), response.reason(), Passing.of(response), response.body())
                : caller.response(invite, 180);
        List<Deed> deeds = new ArrayList<>(List.of(new Reply(transaction, passed)));
        if (!fork.rings()) {
            deeds.add(story.ringing(fork.leg().account().name()));
        }
        List<Fork> next = forks.stream().map(one -> one == fork ? one.ringing() : one).toList();
        return CallStep.to(new RingingCall(story, caller, transaction, invite, next, best), deeds);
    }

    private CallStep answered(Fork fork, Replied replied) {
        List<Fork> others = without(fork);
        SipResponse response = replied.response();
        List<Deed> deeds = CallStep.joined(Drain.cancelled(others), List.of(
                new Reply(transaction, caller.response(invite, response.status(), response.reason(),
                        Passing.of(response), response.body())),
                story.answered(fork.leg().account().name()), new Wake(Alarm.PULSE, story.rules().pulse())));
        Sides sides = new Sides(caller, fork.leg().told(response, replied.from()));
        return CallStep.to(new TalkingCall(story, sides, Handshake.begun(true, transaction, replied), Errands.NONE,
                new Drain(others)), deeds);
    }

    private CallStep refused(Fork fork, SipResponse response) {
        List<Fork> others = without(fork);
        Optional<SipResponse> told = Stream.concat(best.stream(), Stream.of(response))
                .min(Comparator.comparingInt(one -> rank(one.status())));
        boolean decided = others.isEmpty() || response.status() >= 600; // RFC 3261 §16.7 step 5
        return decided
                ? ended(translated(told.orElseThrow()), others)
                : CallStep.to(new RingingCall(story, caller, transaction, invite, others, told));
    }

    private CallStep ended(SipResponse response, List<Fork> others) {
        return EndingCall.of(new Drain(others), Optional.empty(), CallStep.joined(Drain.cancelled(others),
                List.of(new Reply(transaction, response), story.refused(response.status(), response.reason()))));
    }

    private CallStep asked(Asked asked) {
        SipRequest request = asked.request();
        if (!request.is("BYE") || !asked.tag().equals(caller.tag())) {
            int status = request.is("OPTIONS") ? 200 : 491;
            return CallStep.to(this, new Reply(asked.transaction(), caller.response(request, status)));
        }
        return given(487, End.CANCELLED) // RFC 3261 §15.1.2
                .after(List.of(new Reply(asked.transaction(), caller.response(request, 200))));
    }

    /** Tells the caller and stops every device. */
    private CallStep given(int status, End end) {
        return EndingCall.of(new Drain(forks), Optional.empty(), CallStep.joined(Drain.cancelled(forks),
                List.of(new Reply(transaction, caller.response(invite, status)), story.ended(end))));
    }

    /** What a device says to the PBX alone is no answer for the caller. */
    private SipResponse translated(SipResponse response) {
        boolean ours = response.status() < 400 || List.of(401, 407, 408, 481).contains(response.status());
        return ours
                ? caller.response(invite, UNREACHABLE)
                : caller.response(invite, response.status(), response.reason(), Passing.of(response), "");
    }

    /** RFC 3261 §16.7 step 6, and busy says more than away. */
    private static int rank(int status) {
        return switch (status) {
            case 486 -> 1;
            case 408, UNREACHABLE -> 3;
            default -> status >= 600 ? 0 : status >= 500 ? 4 : 2;
        };
    }

    private Optional<Fork> fork(String branch) {
        return forks.stream().filter(fork -> fork.branch().equals(branch)).findFirst();
    }

    private List<Fork> without(Fork gone) {
        return forks.stream().filter(fork -> fork != gone).toList();
    }
}
