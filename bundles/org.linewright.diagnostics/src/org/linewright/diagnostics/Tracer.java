package org.linewright.diagnostics;

import java.time.InstantSource;
import java.util.Optional;
import org.linewright.core.Outcome;
import org.linewright.core.time.Timers;
import org.linewright.diagnostics.internal.record.RecordingTracer;
import org.linewright.sip.WireTap;

/** Records the messages of the running lines. One recording runs at a time. Safe for all threads. */
public interface Tracer {

    /** A tracer for programs without a registry of services. */
    static Tracer over(WireTap wire) {
        return new RecordingTracer(wire);
    }

    /**
     * Records from now on, and ends the recording before. Makes files when they are wished for, so not on the UI thread.
     *
     * @param timers when listeners are told
     * @param clock the time of each message
     * @return refused when the folder cannot be written or the collector not be reached, in words
     */
    Outcome<Recording> begin(TraceWish wish, Timers timers, InstantSource clock);

    /** The newest recording of the running lines, also after it has ended. */
    Optional<Recording> newest();

    /** Records nothing more; what was recorded stays until the next one begins. */
    void end();
}
