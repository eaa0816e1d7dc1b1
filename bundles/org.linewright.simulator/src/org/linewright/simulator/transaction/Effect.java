package org.linewright.simulator.transaction;

import java.time.Duration;
import org.linewright.simulator.message.SipMessage;
import org.linewright.simulator.message.SipResponse;

/** What a transaction wants done. */
public sealed interface Effect {

    /** Send this to the other end of the transaction. */
    record Send(SipMessage message) implements Effect {
    }

    /** Come back with this tick. */
    record Wait(Tick tick, Duration time) implements Effect {
    }

    /** Tell the call of a response. */
    record Tell(SipResponse response) implements Effect {
    }

    /** Tell the call that nobody answered or acknowledged. */
    record TellSilence() implements Effect {
    }

    /** Send the CANCEL of this transaction, as a transaction of its own (RFC 3261 §9.1). */
    record Cancel() implements Effect {
    }
}
