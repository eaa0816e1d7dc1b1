package org.linewright.sip.probe;

import java.util.Optional;
import java.util.function.Consumer;
import org.linewright.sip.NatProbeStep.Why;

/**
 * A socket that asks, and has the answer sent to the silent one.
 *
 * @param asker speaks to the server
 */
record OtherPort(Desk desk, Flow asker) implements Look {

    /** Asks for the answer to a socket that just spoke; empty when that works here. */
    void prove(Flow open, Consumer<Optional<Why>> proved) {
        desk.optionsTo(open.seen().orElseThrow(), asker, answer -> proved.accept(
                answer.isEmpty()
                        ? Optional.of(Why.NOTHING_ARRIVES)
                        : answer.filter(one -> one.at() != open).map(wrong -> Why.ANSWERS_TO_SOURCE)));
    }

    @Override
    public void at(Flow silent, Consumer<Sight> seen) {
        desk.optionsTo(silent.seen().orElseThrow(), asker, answer -> {
            if (answer.isPresent()) {
                seen.accept(answer.get().at() == silent ? Sight.OPEN : Sight.NOTHING);
            } else {
                desk.options(asker, still -> seen.accept(still.isPresent() ? Sight.SHUT : Sight.NOTHING));
            }
        });
    }
}
