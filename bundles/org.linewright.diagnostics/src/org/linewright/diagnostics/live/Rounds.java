package org.linewright.diagnostics.live;

import java.time.InstantSource;
import java.util.function.Supplier;
import org.linewright.core.time.Timers;
import org.linewright.diagnostics.check.Examined;

/** Looks after running lines: asks all checks again whenever something has changed. */
public interface Rounds {

    /**
     * Begins to look after the lines of a face, the first time at once. Returns at once.
     *
     * @param seen what the face knows now: groups, statuses, calls, and what it was told of the configuration. Messages,
     *     when any are recorded, and look-ups are added here. It is asked on a thread of its own and may wait for a disk;
     *     what it throws is a bug
     */
    Round begin(Supplier<Examined> seen, Timers timers, InstantSource clock);
}
