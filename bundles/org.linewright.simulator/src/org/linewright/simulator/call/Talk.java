package org.linewright.simulator.call;

import java.util.List;
import java.util.Optional;
import org.linewright.simulator.call.Deed.Acknowledge;
import org.linewright.simulator.call.Deed.Ask;
import org.linewright.simulator.call.Deed.Reply;
import org.linewright.simulator.call.Errand.Passed;
import org.linewright.simulator.call.Errand.Pulse;
import org.linewright.simulator.call.Happening.Replied;
import org.linewright.simulator.message.SipRequest;
import org.linewright.simulator.message.SipResponse;

/**
 * What two sides say to each other within a call.
 *
 * @param shake the last INVITE that was answered
 */
record Talk(Sides sides, Handshake shake, Errands errands) {

    /** What becomes of it, and what is to be done. */
    record Turn(Talk next, List<Deed> deeds) {

        Turn(Talk next, Deed... deeds) {
            this(next, List.of(deeds));
        }
    }

    /** Whether the session is being changed. */
    boolean busy() {
        return shake.open() || errands.offering();
    }

    Turn passed(boolean byCaller, String transaction, SipRequest request) {
        Leg other = sides.of(!byCaller).next();
        SipRequest passed = other.request(request.method(), Passing.of(request), request.body(), request.hops() - 1);
        return new Turn(with(sides.with(!byCaller, other))
                .with(errands.with(passed.branch(), new Passed(byCaller, transaction, request))),
                new Ask(passed, other.peer()));
    }

    Turn answered(Passed passed, Replied replied) {
        SipResponse response = replied.response();
        if (response.status() == 100) {
            return new Turn(this);
        }
        Reply reply = new Reply(passed.transaction(), sides.of(passed.byCaller()).response(passed.request(),
                response.status(), response.reason(), Passing.of(response), response.body()));
        if (response.provisional()) {
            return new Turn(this, reply);
        }
        Talk done = with(errands.without(replied.branch()));
        return new Turn(response.success() && passed.offers() ? done.agreed(passed, replied) : done, reply);
    }

    /** The session has changed: there may be a new Contact, and an INVITE waits for its ACK. */
    private Talk agreed(Passed passed, Replied replied) {
        boolean asked = !passed.byCaller();
        Talk told = with(sides.with(asked, sides.of(asked).told(replied.response(), replied.from())));
        return passed.request().is("INVITE")
                ? told.with(Handshake.begun(passed.byCaller(), passed.transaction(), replied))
                : told;
    }

    Turn acknowledged(SipRequest ack) {
        Handshake done = shake.acked(sides.of(!shake.byCaller()), ack);
        return new Turn(with(done), new Acknowledge(shake.transaction()), done.ack().orElseThrow());
    }

    /** A 2xx once more: its ACK was lost, or another device behind the same Contact answered too. */
    List<Deed> repeated(Replied replied) {
        Leg answering = sides.of(!shake.byCaller());
        return answering.answeredBy(replied.response())
                ? shake.ack().<List<Deed>>map(List::of).orElse(List.of())
                : Fork.dismissed(answering, replied.response(), replied.from());
    }

    /** A 2xx once more, of an end that was joined to the call: its ACK was lost. */
    List<Deed> joinedAgain(Replied replied) {
        SipResponse response = replied.response();
        boolean caller = response.from().tag().equals(Optional.of(sides.caller().tag()));
        return response.success() ? sides.of(caller).again(replied) : List.of();
    }

    /** Asks both ends whether they are there. */
    Turn pulse() {
        Leg first = sides.caller().next();
        Leg second = sides.callee().next();
        SipRequest one = first.request("OPTIONS");
        SipRequest other = second.request("OPTIONS");
        return new Turn(with(new Sides(first, second))
                .with(errands.with(one.branch(), new Pulse()).with(other.branch(), new Pulse())),
                new Ask(one, first.peer()), new Ask(other, second.peer()));
    }

    /** Tells the caller to whom he talks. */
    Turn introduced(Optional<Introduction> introduction) {
        return introduction.map(one -> {
            Leg caller = one.of(sides.caller());
            Ask update = Introduction.update(caller);
            return new Turn(with(sides.with(true, caller))
                    .with(errands.with(update.request().branch(), new Errand.Introduced())), update);
        }).orElseGet(() -> new Turn(this));
    }

    Talk with(Sides others) {
        return new Talk(others, shake, errands);
    }

    Talk with(Handshake other) {
        return new Talk(sides, other, errands);
    }

    Talk with(Errands others) {
        return new Talk(sides, shake, others);
    }
}
