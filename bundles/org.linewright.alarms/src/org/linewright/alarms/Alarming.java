package org.linewright.alarms;

import org.linewright.diagnostics.live.Report;

/** Alarms at work. For any thread; nothing here waits. */
public interface Alarming extends AutoCloseable {

    /** Somebody has looked at the lines. */
    void seen(Report report);

    /** Ends it. A message that is on its way is tried once more at most; nothing else is told. */
    @Override
    void close();
}
