package org.linewright.lines.engine;

import java.time.Duration;
import java.time.InstantSource;
import java.util.random.RandomGenerator;
import org.linewright.core.time.Backoff;
import org.linewright.core.time.Timers;
import org.linewright.lines.call.CallDesk;

/**
 * What every registrar's lines share.
 *
 * @param patience after this long without any answer no further line is sent to a registrar that owes one; no longer
 *     than the first retransmission waits, so that first requests and retransmissions together keep to the delay
 */
record EngineParts(Timers timers, InstantSource clock, RandomGenerator random, Backoff backoff, Duration patience,
        StatusBoard board, CallDesk desk) {
}
