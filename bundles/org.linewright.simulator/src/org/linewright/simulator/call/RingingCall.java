package org.linewright.simulator.call;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.linewright.simulator.AccountId;
import org.linewright.simulator.call.Deed.Abandon;
import org.linewright.simulator.call.Deed.Ask;
import org.linewright.simulator.call.Deed.Join;
import org.linewright.simulator.call.Deed.Seek;
import org.linewright.simulator.call.Deed.Wake;
import org.linewright.simulator.call.Happening.Asked;
import org.linewright.simulator.call.Happening.Cancelled;
import org.linewright.simulator.call.Happening.Closing;
import org.linewright.simulator.call.Happening.Due;
import org.linewright.simulator.call.Happening.PickedUp;
import org.linewright.simulator.call.Happening.Replied;
import org.linewright.simulator.call.Happening.Routed;
import org.linewright.simulator.call.Happening.Unanswered;
import org.linewright.simulator.message.SipRequest;
import org.linewright.simulator.message.SipResponse;

/**
 * A call that rings at several devices; the first that answers has it (X6).
 *
 * @param round counts where it rang, so that what was set for one of them does not count for another
 * @param forks the devices that have not refused yet
 * @param onward where it goes when nobody answers
 */
record RingingCall(Inbound caller, int round, List<Fork> forks, Refusals refusals, Optional<Onward> onward)
        implements Call {

    static CallStep started(Inbound caller, int round, Way.Ring ring) {
        SipRequest invite = caller.invite();
        List<Fork> forks = new ArrayList<>();
        List<Deed> deeds = new ArrayList<>(round == 0 ? List.of(caller.reply(100)) : List.of());
        for (Way.Ringer ringer : ring.ringers()) {
            Leg leg = ringer.leg().next();
            SipRequest request = leg.request("INVITE", Passing.of(invite).with(ringer.identity()),
                    invite.body(), invite.hops() - 1);
            forks.add(new Fork(leg, request.branch(), false, ringer.introduction()));
            deeds.add(new Ask(request, leg.peer()));
        }
        deeds.add(new Wake(Alarm.NO_ANSWER, ring.time(), round));
        return CallStep.to(new RingingCall(caller, round, List.copyOf(forks), Refusals.NONE, ring.onward()), deeds);
    }

    @Override
    public List<Leg> legs() {
        // the dialogs of the devices do not exist before an answer
        return caller.origin().device() ? List.of(caller.leg()) : List.of();
    }

    @Override
    public CallStep on(Happening happening) {
        return switch (happening) {
            case Replied replied -> fork(replied.branch()).map(fork -> replied(fork, replied))
                    .orElseGet(() -> CallStep.to(this));
            case Unanswered(String branch) -> fork(branch)
                    .map(fork -> refused(fork, fork.leg().response(caller.invite(), 408)))
                    .orElseGet(() -> CallStep.to(this));
            case Cancelled(String transaction) when transaction.equals(caller.transaction()) -> given(487,
                    End.CANCELLED); // RFC 3261 §9.2
            case Asked asked -> asked(asked);
            case Due(Alarm alarm, int set) when alarm == Alarm.NO_ANSWER && set == round -> onward
                    .map(this::goes)
                    .orElseGet(() -> given(caller.story().rules().unanswered().status(), End.NOT_ANSWERED));
            case Routed(Way way) -> caller.led(way, round);
            case PickedUp(Inbound picker) when caller.origin().part().isPresent() -> played(picker);
            case PickedUp(Inbound picker) -> PickedCall.started(caller, picker, forks)
                    .orElseGet(() -> CallStep.to(this, picker.reply(488)));
            case Closing() -> CallStep.over(given(503, End.CLOSED).deeds());
            default -> CallStep.to(this);
        };
    }

    /** Whether it rings at one of these accounts. */
    boolean rings(Predicate<AccountId> accounts) {
        return forks.stream().anyMatch(fork -> fork.rings() && accounts.test(fork.leg().account()));
    }

    /** Who was referred is still in another call. */
    boolean canBePickedUp() {
        return caller.origin().device() || caller.origin().part().isPresent();
    }

    /** Whom the PBX plays talks to the picker. */
    private CallStep played(Inbound picker) {
        List<Deed> deeds = new ArrayList<>(List.of(Abandon.elsewhere(forks),
                caller.story().pickedUp(picker.leg().account().name())));
        caller.origin().referral().ifPresent(referral -> deeds.add(new Join(referral)));
        return PlayedCall.started(picker, new Way.Played(caller.story().caller().name(),
                caller.origin().part().orElseThrow().talking())).after(deeds);
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
        List<Deed> deeds = new ArrayList<>(List.of(forks.size() == 1 ? caller.passed(response) : caller.reply(180)));
        if (!fork.rings()) {
            deeds.add(caller.story().ringing(fork.leg().account().name()));
        }
        List<Fork> next = forks.stream().map(one -> one == fork ? one.ringing() : one).toList();
        return CallStep.to(new RingingCall(caller, round, next, refusals, onward), deeds);
    }

    private CallStep answered(Fork fork, Replied replied) {
        Story story = caller.story();
        if (!caller.origin().device()) {
            return new Delivery(caller, fork.leg().told(replied.response(), replied.from()),
                    fork.introduction()).of(replied.response(),
                            List.of(Abandon.elsewhere(without(fork)), story.answered(fork.leg().account().name())));
        }
        List<Deed> deeds = List.of(Abandon.elsewhere(without(fork)), caller.passed(replied.response()),
                story.answered(fork.leg().account().name()), new Wake(Alarm.PULSE, story.rules().pulse()));
        Sides sides = new Sides(caller.leg(), fork.leg().told(replied.response(), replied.from()));
        Handshake shake = Handshake.begun(true, caller.transaction(), replied);
        return CallStep.to(new TalkingCall(story, new Talk(sides, shake, Errands.NONE), fork.introduction()), deeds);
    }

    /** One of a group who declines does not speak for the others; one of several devices does (RFC 3261 §16.7). */
    private CallStep refused(Fork fork, SipResponse response) {
        List<Fork> others = without(fork);
        RingingCall next = new RingingCall(caller, round, others, refusals.with(response), onward);
        boolean everywhere = response.status() >= 600 && !onward.filter(Onward::ofGroup).isPresent();
        return others.isEmpty() || everywhere ? next.refused() : CallStep.to(next);
    }

    private CallStep refused() {
        Optional<Onward> wanted = onward.filter(way -> way.ofGroup() || refusals.unreachable());
        SipResponse told = refusals.told(caller);
        return wanted.map(this::goes)
                .orElseGet(() -> CallStep.over(List.of(Abandon.of(forks), caller.said(told),
                        caller.story().refused(told.status(), told.reason()))));
    }

    private CallStep goes(Onward way) {
        RingingCall next = new RingingCall(caller, round + 1, List.of(), Refusals.NONE, Optional.empty());
        return CallStep.to(next, Abandon.of(forks), new Seek(caller, way));
    }

    private CallStep asked(Asked asked) {
        return asked.request().is("BYE")
                ? given(487, End.CANCELLED).after(List.of(caller.early(asked)))
                : CallStep.to(this, caller.early(asked));
    }

    /** Tells the caller and stops every device. */
    private CallStep given(int status, End end) {
        return CallStep.over(CallStep.joined(List.of(Abandon.of(forks)), caller.told(status, end)));
    }

    private Optional<Fork> fork(String branch) {
        return forks.stream().filter(fork -> fork.branch().equals(branch)).findFirst();
    }

    private List<Fork> without(Fork gone) {
        return forks.stream().filter(fork -> fork != gone).toList();
    }
}
