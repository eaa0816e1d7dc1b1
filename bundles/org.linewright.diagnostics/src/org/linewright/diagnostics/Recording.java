package org.linewright.diagnostics;

import java.util.function.Consumer;
import org.linewright.core.Watch;

/** Messages that were kept: those of the running lines, or those of a file. Safe for all threads. */
public interface Recording {

    RecordingFigures figures();

    /**
     * What is asked for, at this instant; takes time for each message, about a second for a hundred thousand, so not on
     * the UI thread.
     *
     * @param masking {@link Masking#PRIVATE} unless a person asked for more
     */
    Trace shown(TraceQuery query, Masking masking);

    /**
     * Tells the figures now, and again after messages have come, at most four times a second, one call at a time, on a
     * virtual thread; when the listener is slow it is told only the newest.
     *
     * @return ends it
     */
    Watch watch(Consumer<RecordingFigures> listener);
}
