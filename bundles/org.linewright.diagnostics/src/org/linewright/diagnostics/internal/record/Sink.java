package org.linewright.diagnostics.internal.record;

import java.util.List;
import java.util.Optional;
import org.linewright.core.Trouble;
import org.linewright.diagnostics.Masking;
import org.linewright.diagnostics.TraceEntry;

/** Where a recording also goes. One call at a time; may take a moment, never throws. */
interface Sink extends AutoCloseable {

    /** What may go there. */
    Masking masking();

    void take(List<TraceEntry> entries);

    /** What is wrong with it now. */
    Optional<Trouble> trouble();

    @Override
    void close();
}
