package org.linewright.diagnostics.internal.record;

import java.io.IOException;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.linewright.core.Outcome;
import org.linewright.core.Watch;
import org.linewright.core.time.Timers;
import org.linewright.diagnostics.DiagnosticsTrouble;
import org.linewright.diagnostics.DiskWish;
import org.linewright.diagnostics.HepWish;
import org.linewright.diagnostics.Recording;
import org.linewright.diagnostics.TraceWish;
import org.linewright.diagnostics.Tracer;
import org.linewright.sip.WireTap;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;

/** Records what the tap of the SIP ports tells. */
@Component
public final class RecordingTracer implements Tracer {

    /** So many messages wait while a disk is slow. */
    private static final int MOST_WAITING = 5_000;

    private record Current(LiveRecording recording, Watch tap) {
        void end() {
            tap.close();
            recording.end();
        }
    }

    private final WireTap wire;
    private Optional<Current> current = Optional.empty();

    @Activate
    public RecordingTracer(@Reference WireTap wire) {
        this.wire = wire;
    }

    @Override
    public synchronized Outcome<Recording> begin(TraceWish wish, Timers timers, InstantSource clock) {
        return sinks(wish, clock).map(sinks -> {
            end();
            LiveRecording recording = new LiveRecording(new Shelf(wish.mostMessages(), wish.mostBytes()), sinks,
                    timers, clock.instant());
            current = Optional.of(new Current(recording, wire.listen(clock, MOST_WAITING, recording::take)));
            return recording;
        });
    }

    @Override
    public synchronized Optional<Recording> newest() {
        return current.map(Current::recording);
    }

    @Override
    @Deactivate
    public synchronized void end() {
        current.ifPresent(Current::end);
    }

    private static Outcome<List<Sink>> sinks(TraceWish wish, InstantSource clock) {
        List<Sink> sinks = new ArrayList<>();
        Outcome<List<Sink>> disk = wish.disk().map(one -> disk(one, clock, sinks)).orElse(Outcome.done(sinks));
        Outcome<List<Sink>> all = disk.then(so -> wish.hep().map(one -> hep(one, so)).orElse(Outcome.done(so)));
        if (!all.isDone()) {
            sinks.forEach(Sink::close);
        }
        return all;
    }

    private static Outcome<List<Sink>> disk(DiskWish wish, InstantSource clock, List<Sink> sinks) {
        try {
            sinks.add(DiskSink.open(wish, clock));
            return Outcome.done(sinks);
        } catch (IOException failed) {
            return Outcome.refused(DiagnosticsTrouble.FOLDER.about(wish.folder())
                    .because(String.valueOf(failed.getMessage())).at("disk.folder"));
        }
    }

    private static Outcome<List<Sink>> hep(HepWish wish, List<Sink> sinks) {
        try {
            sinks.add(HepSink.open(wish));
            return Outcome.done(sinks);
        } catch (IOException failed) {
            return Outcome.refused(DiagnosticsTrouble.COLLECTOR.about(wish.name())
                    .because(String.valueOf(failed.getMessage())).at("hep.host"));
        }
    }
}
