package org.linewright.sip.probe;

import java.net.InetSocketAddress;
import java.util.Optional;
import java.util.function.Consumer;

/** The silent socket speaks again: has it another port outside? */
record Drift(Desk desk) implements Look {

    @Override
    public void at(Flow silent, Consumer<Sight> seen) {
        Optional<InetSocketAddress> before = silent.seen();
        desk.options(silent, answer -> seen.accept(answer.isEmpty()
                ? Sight.NOTHING
                : silent.seen().equals(before) ? Sight.OPEN : Sight.SHUT));
    }
}
