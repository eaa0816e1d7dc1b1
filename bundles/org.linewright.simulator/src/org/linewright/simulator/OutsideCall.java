package org.linewright.simulator;

import org.linewright.simulator.call.Exchange;

/** A call that the outside world has made; the log tells of it by its number. Thread: any; never blocks. */
public final class OutsideCall {

    private final Exchange exchange;
    private final long number;

    OutsideCall(Exchange exchange, long number) {
        this.exchange = exchange;
        this.number = number;
    }

    /** Counts the calls of the PBX since its start. */
    public long number() {
        return number;
    }

    public CallPhase phase() {
        return exchange.phase(number);
    }

    /** Gives up, or hangs up; does nothing when it is over. */
    public void hangUp() {
        exchange.hangUp(number);
    }
}
