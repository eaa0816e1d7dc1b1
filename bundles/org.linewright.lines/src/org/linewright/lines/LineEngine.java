package org.linewright.lines;

import java.time.InstantSource;
import org.linewright.core.Outcome;
import org.linewright.core.time.Timers;

/** Starts lines. */
public interface LineEngine {

    /**
     * Opens the SIP port and waits for lines.
     *
     * @param timers runs everything that is due
     * @param clock only tells what time to show
     * @return refused when the port cannot be opened, in words
     */
    Outcome<Lines> start(LinesOptions options, Timers timers, InstantSource clock);
}
