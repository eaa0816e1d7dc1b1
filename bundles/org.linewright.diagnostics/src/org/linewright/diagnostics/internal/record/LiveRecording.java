package org.linewright.diagnostics.internal.record;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import org.linewright.core.Trouble;
import org.linewright.core.Watch;
import org.linewright.core.time.Latest;
import org.linewright.core.time.Timers;
import org.linewright.diagnostics.Direction;
import org.linewright.diagnostics.Masking;
import org.linewright.diagnostics.Recording;
import org.linewright.diagnostics.RecordingFigures;
import org.linewright.diagnostics.Trace;
import org.linewright.diagnostics.TraceQuery;
import org.linewright.diagnostics.Transport;
import org.linewright.diagnostics.internal.text.Peek;
import org.linewright.sip.Transmission;
import org.linewright.sip.WireMessage;
import org.linewright.sip.WireTap.Overheard;

/** The messages of the running lines. */
final class LiveRecording implements Recording {

    private static final Duration PACE = Duration.ofMillis(250);

    private final Shelf shelf;
    private final List<Sink> sinks;
    private final Timers timers;
    private final Instant begun;
    private final Refusals refusals = new Refusals();
    private final AtomicLong missed = new AtomicLong();
    private final AtomicBoolean due = new AtomicBoolean();
    private final List<Latest<RecordingFigures>> listeners = new CopyOnWriteArrayList<>();
    private volatile boolean running = true;

    LiveRecording(Shelf shelf, List<Sink> sinks, Timers timers, Instant begun) {
        this.shelf = shelf;
        this.sinks = sinks;
        this.timers = timers;
        this.begun = begun;
    }

    /** What was heard; one call at a time. */
    synchronized void take(Overheard some) {
        if (!running) {
            return;
        }
        missed.addAndGet(some.lost());
        List<Kept> kept = some.messages().stream().filter(refusals::admit).map(one -> shelf.add(kept(one))).toList();
        sinks.forEach(sink -> sink.take(kept.stream().map(one -> shelf.entry(one, sink.masking())).toList()));
        tellSoon();
    }

    synchronized void end() {
        running = false;
        sinks.forEach(Sink::close);
        tell();
    }

    @Override
    public RecordingFigures figures() {
        Shelf.Stock stock = shelf.stock();
        List<Trouble> troubles = sinks.stream().flatMap(sink -> sink.trouble().stream()).toList();
        return new RecordingFigures(begun, running, stock.newest(), stock.kept(), stock.bytes(), stock.forgotten(),
                missed.get() + refusals.left(), troubles);
    }

    @Override
    public Trace shown(TraceQuery query, Masking masking) {
        return shelf.shown(query, masking, List.of());
    }

    @Override
    public Watch watch(Consumer<RecordingFigures> listener) {
        Latest<RecordingFigures> told = new Latest<>("recording", listener);
        listeners.add(told);
        told.offer(figures());
        return () -> {
            listeners.remove(told);
            told.close();
        };
    }

    private void tellSoon() {
        if (!listeners.isEmpty() && due.compareAndSet(false, true)) {
            timers.after(PACE, this::tell);
        }
    }

    private void tell() {
        due.set(false);
        listeners.forEach(one -> one.offer(figures()));
    }

    private static Kept kept(Transmission one) {
        boolean sent = one.direction() == WireMessage.Direction.SENT;
        return new Kept(0, one.at(), one.nanos(), sent ? Direction.SENT : Direction.RECEIVED,
                Transport.valueOf(one.transport()), sent ? one.local() : one.peer(), sent ? one.peer() : one.local(),
                one.line().orElse(""), one.refused(), 0, Peek.of(one.bytes()), one.bytes());
    }
}
