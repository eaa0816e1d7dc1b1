package org.linewright.diagnostics;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Optional;
import org.linewright.core.Outcome;
import org.linewright.core.time.Timers;
import org.linewright.diagnostics.internal.record.RecordingTracer;
import org.linewright.sip.WireTap;

/** Records the messages of the running lines, and reads those of files. One recording runs at a time. */
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

    /**
     * Reads a pcap or pcapng file; takes a second for some hundred megabytes, so not on the UI thread.
     *
     * @return what SIP and RTP was found; with a warning when the file is damaged or there is more in it than we keep;
     *     refused when it cannot be read or is no such file
     */
    Outcome<Recording> read(Path file);
}
