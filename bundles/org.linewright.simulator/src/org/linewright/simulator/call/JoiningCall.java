package org.linewright.simulator.call;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.linewright.simulator.call.Deed.Ack;
import org.linewright.simulator.call.Deed.Ask;
import org.linewright.simulator.call.Deed.Reply;
import org.linewright.simulator.call.Deed.Wake;
import org.linewright.simulator.call.Happening.Asked;
import org.linewright.simulator.call.Happening.Cancelled;
import org.linewright.simulator.call.Happening.Closing;
import org.linewright.simulator.call.Happening.Due;
import org.linewright.simulator.call.Happening.Joined;
import org.linewright.simulator.call.Happening.Replied;
import org.linewright.simulator.call.Happening.Unanswered;
import org.linewright.simulator.message.SipHeaders;
import org.linewright.simulator.message.SipRequest;
import org.linewright.simulator.message.SipResponse;

/**
 * Two devices that are brought together, each in a dialog of its own (RFC 3725 §4.1): the first offers in its 2xx, the
 * second is asked with that offer, and what it answers goes to the first in the ACK. A first that was held until now may
 * offer as if it still were: then the second is asked first, and its offer takes the held one back.
 *
 * @param firstCalls whether the first is the caller of what becomes of it
 * @param offer the 2xx of the first; empty while it is asked
 * @param introduction what the second is told of the first once it comes
 * @param turned whether the second has become the first
 * @param branch what is asked at the moment; empty while the second is still in another call
 */
record JoiningCall(Story story, Leg first, Leg second, boolean firstCalls, Optional<SipResponse> offer,
        Optional<Introduction> introduction, boolean turned, String branch) implements Call {

    private static final Duration GLARE = Duration.ofSeconds(3);

    /** Two that talk to others yet. */
    static CallStep of(Story story, Leg caller, Leg callee) {
        return new JoiningCall(story, caller, callee, true, Optional.empty(), Optional.empty(), false, "").asking();
    }

    @Override
    public List<Leg> legs() {
        boolean alone = branch.isEmpty();
        return alone ? List.of(first) : firstCalls ? List.of(first, second) : List.of(second, first);
    }

    @Override
    public CallStep on(Happening happening) {
        return switch (happening) {
            case Joined(Party.Device(Leg leg)) -> new JoiningCall(story, first,
                    introduction.map(known -> leg.named(known.shown())).orElse(leg), firstCalls, offer, introduction,
                    turned, branch).asking();
            case Replied replied when replied.branch().equals(branch) -> replied(replied);
            case Unanswered unanswered when unanswered.branch().equals(branch) -> ended(End.NOT_JOINED, true, true);
            case Due due when due.alarm() == Alarm.AGAIN -> asking();
            case Asked asked -> asked(asked);
            case Cancelled cancelled -> ended(End.CANCELLED, true, !branch.isEmpty());
            case Closing() -> ended(End.CLOSED, true, !branch.isEmpty());
            default -> CallStep.to(this);
        };
    }

    private CallStep asking() {
        Leg next = (offer.isEmpty() ? first : second).next();
        SipRequest invite = offer.map(said -> next.request("INVITE", Passing.of(said), said.body(), 70))
                .orElseGet(() -> next.request("INVITE"));
        return CallStep.to(new JoiningCall(story, offer.isEmpty() ? next : first, offer.isEmpty() ? second : next,
                firstCalls, offer, introduction, turned, invite.branch()), new Ask(invite, next.peer()));
    }

    private CallStep replied(Replied replied) {
        SipResponse response = replied.response();
        if (response.provisional()) {
            return CallStep.to(this);
        }
        if (response.status() == 491) { // RFC 3261 §14.1
            return CallStep.to(this, new Wake(Alarm.AGAIN, GLARE));
        }
        if (!response.success()) {
            return ended(End.NOT_JOINED, true, true);
        }
        return offer.isEmpty()
                ? offered(first.told(response, replied.from()), response)
                : joined(second.told(response, replied.from()), response);
    }

    private CallStep offered(Leg told, SipResponse response) {
        return waiting(told, response).map(ack -> new JoiningCall(story, second, told, !firstCalls, Optional.empty(),
                introduction, true, "").asking().after(List.of(ack)))
                .orElseGet(() -> new JoiningCall(story, told, second, firstCalls, Optional.of(response), introduction,
                        turned, "").asking());
    }

    /** What keeps a held one in peace until the other has offered (RFC 3264 §6.1); empty for one that is not held. */
    private Optional<Ack> waiting(Leg held, SipResponse response) {
        boolean holds = response.body().lines().anyMatch(line -> line.matches("a=(recvonly|inactive)\\s*"));
        return new PlayedSession(held.host(), PlayedSession.Stance.WAITS).answer(response.body(), 1)
                .filter(answer -> holds && !turned)
                .map(answer -> new Ack(held.ack(response.cseq(), PlayedSession.TYPE, answer), held.peer()));
    }

    private CallStep joined(Leg other, SipResponse answer) {
        Ack ack = new Ack(first.ack(said().cseq(), Passing.of(answer), answer.body()), first.peer());
        Sides sides = firstCalls ? new Sides(first, other) : new Sides(other, first);
        Handshake shake = new Handshake(!firstCalls, "", said().cseq(), said().branch(), Optional.of(ack));
        return CallStep.to(new TalkingCall(story, new Talk(sides, shake, Errands.NONE), Optional.empty()),
                new Ack(other.ack(answer.cseq(), SipHeaders.NONE, ""), other.peer()), ack,
                story.joined(sides.callee().account().name()), new Wake(Alarm.PULSE, story.rules().pulse()));
    }

    private CallStep asked(Asked asked) {
        boolean ofFirst = asked.tag().equals(first.tag());
        Leg leg = ofFirst ? first : second;
        boolean bye = asked.request().is("BYE");
        int status = leg.outdated(asked.request())
                ? 500
                : List.of("BYE", "OPTIONS", "INFO").contains(asked.request().method()) ? 200 : 491;
        Reply reply = new Reply(asked.transaction(), leg.response(asked.request(), status));
        Leg heard = leg.told(asked.request(), asked.from());
        return bye && status == 200
                ? ended(firstCalls == ofFirst ? End.CALLER_HUNG_UP : End.CALLEE_HUNG_UP, !ofFirst,
                        ofFirst && !branch.isEmpty()).after(List.of(reply))
                : CallStep.to(new JoiningCall(story, ofFirst ? heard : first, ofFirst ? second : heard, firstCalls,
                        offer, introduction, turned, branch), reply);
    }

    private CallStep ended(End end, boolean onFirst, boolean onSecond) {
        List<Deed> deeds = new ArrayList<>(List.of(story.ended(end)));
        if (offer.isPresent() && onFirst) {
            deeds.add(new Ack(first.ack(said().cseq(), SipHeaders.NONE, ""), first.peer()));
        }
        if (onFirst) {
            deeds.add(bye(first));
        }
        if (onSecond) {
            deeds.add(bye(second));
        }
        return CallStep.over(deeds);
    }

    private SipResponse said() {
        return offer.orElseThrow();
    }

    private static Ask bye(Leg leg) {
        Leg last = leg.next();
        return new Ask(last.request("BYE"), last.peer());
    }
}
