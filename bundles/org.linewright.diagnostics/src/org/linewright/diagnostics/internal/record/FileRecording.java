package org.linewright.diagnostics.internal.record;

import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;
import org.linewright.core.Watch;
import org.linewright.core.time.Latest;
import org.linewright.diagnostics.Masking;
import org.linewright.diagnostics.MediaFlow;
import org.linewright.diagnostics.Recording;
import org.linewright.diagnostics.RecordingFigures;
import org.linewright.diagnostics.Trace;
import org.linewright.diagnostics.TraceQuery;

/** What a file held. */
public record FileRecording(Shelf shelf, List<MediaFlow> flows, Instant begun) implements Recording {

    @Override
    public RecordingFigures figures() {
        Shelf.Stock stock = shelf.stock();
        return new RecordingFigures(begun, false, stock.newest(), stock.kept(), stock.bytes(), stock.forgotten(), 0,
                List.of());
    }

    @Override
    public Trace shown(TraceQuery query, Masking masking) {
        return shelf.shown(query, masking, flows);
    }

    @Override
    public Watch watch(Consumer<RecordingFigures> listener) {
        Latest<RecordingFigures> told = new Latest<>("recording", listener);
        told.offer(figures());
        return told;
    }
}
