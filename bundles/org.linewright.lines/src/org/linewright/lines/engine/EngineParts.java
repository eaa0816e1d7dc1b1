package org.linewright.lines.engine;

import java.time.Duration;
import java.time.InstantSource;
import java.util.random.RandomGenerator;
import org.linewright.core.line.LineId;
import org.linewright.core.time.Backoff;
import org.linewright.core.time.Timers;
import org.linewright.lines.LineStatus;
import org.linewright.lines.call.CallDesk;
import org.linewright.lines.chronicle.Chronicle;
import org.linewright.lines.lamp.LampDesk;

/**
 * What every registrar's lines share.
 *
 * @param patience after this long without any answer no further line is sent to a registrar that owes one; no longer
 *     than the first retransmission waits, so that first requests and retransmissions together keep to the delay
 * @param chronicle told what happens to them
 */
record EngineParts(Timers timers, InstantSource clock, RandomGenerator random, Backoff backoff, Duration patience,
        StatusBoard board, CallDesk desk, LampDesk lamps, Chronicle chronicle) {

    /** The line says how it is doing, unless another speaks for it now. */
    void publish(LineStatus status, RunningLine line) {
        if (board.publish(status, line)) {
            lamps.told(status, line.binding());
        }
    }

    /** The line has no more to say as this one. */
    void forget(LineId id, RunningLine line) {
        if (board.forget(id, line)) {
            lamps.forget(id);
        }
    }

}
