package org.linewright.diagnostics;

import java.time.Duration;
import java.util.List;
import java.util.function.BiConsumer;
import org.linewright.diagnostics.call.Conversation;
import org.linewright.diagnostics.call.Conversations;
import org.linewright.diagnostics.internal.record.RecordingTracer;
import org.linewright.fakes.VirtualTimers;

/** Traces of what a test said on the wire. */
public final class Recorded {

    private Recorded() {
    }

    /** Everything said, in the open; {@code pause} lets 100 ms pass. */
    public static Trace of(BiConsumer<FakeWire, Runnable> said, Masking masking) {
        VirtualTimers time = new VirtualTimers();
        FakeWire wire = new FakeWire(time);
        Recording recording = new RecordingTracer(wire).begin(TraceWish.usual(), time, time).result().orElseThrow();
        said.accept(wire, () -> time.pass(Duration.ofMillis(100)));
        return recording.shown(TraceQuery.ALL, masking);
    }

    public static List<Conversation> conversations(BiConsumer<FakeWire, Runnable> said) {
        return Conversations.of(of(said, Masking.OPEN));
    }

    /** The usual call. */
    public static Conversation call() {
        return conversations((wire, pause) -> Samples.call(wire, pause, "a")).getFirst();
    }
}
