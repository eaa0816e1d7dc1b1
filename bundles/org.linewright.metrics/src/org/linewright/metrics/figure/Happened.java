package org.linewright.metrics.figure;

import io.prometheus.metrics.model.snapshots.MetricSnapshot;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.linewright.core.Watch;
import org.linewright.lines.CallFigures;
import org.linewright.lines.CallReport;
import org.linewright.lines.LineFigures;
import org.linewright.lines.LineStatus;
import org.linewright.lines.RegistrationReport;

/** Counts what happens to lines and calls from its first moment to its end. */
final class Happened implements AutoCloseable {

    private static final String GROUP = "group";
    private static final List<String> BY_GROUP = List.of(GROUP);

    private final Counts registrations = new Counts("linewright_registrations",
            "Attempts to register, to refresh that or to un-register", GROUP, "purpose", "result");
    private final Counts losses = new Counts("linewright_registrations_lost",
            "Lines that were registered no more though they should have been", GROUP);
    private final Spread roundTrip = new Spread("linewright_register_round_trip_seconds",
            "From a REGISTER to the answer that grants it", BY_GROUP, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5,
            5, 10, 32);
    private final Counts calls = new Counts("linewright_calls_ended", "Calls that are over", GROUP, "direction",
            "outcome");
    private final Spread setUp = new Spread("linewright_call_set_up_seconds",
            "From dialling until it rings there, of calls that rang or were answered", BY_GROUP, 0.1, 0.25, 0.5, 1, 2,
            3, 5, 8, 13, 20, 30);
    private final Spread talk = new Spread("linewright_call_talk_seconds", "How long answered calls lasted",
            List.of(GROUP, "direction"), 5, 15, 30, 60, 120, 300, 600, 1200, 1800, 3600);
    private final Spread jitter = new Spread("linewright_call_jitter_seconds",
            "Interarrival jitter (RFC 3550) at the end of calls", BY_GROUP, 0.001, 0.002, 0.005, 0.01, 0.02, 0.03,
            0.05, 0.1, 0.2);
    private final Spread loss = new Spread("linewright_call_loss_ratio",
            "Part of the packets that could not be played, at the end of calls", BY_GROUP, 0.001, 0.005, 0.01, 0.02,
            0.05, 0.1, 0.2, 0.5);
    private final Spread opinion = new Spread("linewright_call_mean_opinion_score",
            "Estimated mean opinion score from 1 to 4.4, at the end of calls", BY_GROUP, 1.5, 2, 2.5, 3, 3.5, 3.8, 4,
            4.2, 4.4);
    private final Counts received = new Counts("linewright_rtp_packets_received",
            "RTP packets that came, counted when their call is over", GROUP);
    private final Counts sent = new Counts("linewright_rtp_packets_sent",
            "RTP packets that were sent, counted when their call is over", GROUP);
    private final Counts overtaken = new Counts("linewright_rtp_packets_overtaken",
            "RTP packets that came after a later one (RFC 4737), counted when their call is over", GROUP);
    private final Counts missing = new Counts("linewright_rtp_packets_missing",
            "RTP packets that could not be played: lost or too late, counted when their call is over", GROUP);
    private final List<Watch> watches;

    Happened(LineFigures figures) {
        this.watches = List.of(figures.watchRegistrations(this::registered), figures.watchLosses(this::lost),
                figures.watchEnds(this::ended));
    }

    private void registered(RegistrationReport report) {
        String group = report.line().group().value();
        registrations.add(1, group, report.purpose().name().toLowerCase(Locale.ROOT),
                report.result().name().toLowerCase(Locale.ROOT));
        losses.add(0, group); // so that there is a series before the first one
        report.roundTrip().ifPresent(took -> roundTrip.add(seconds(took), group));
    }

    private void lost(LineStatus status) {
        losses.add(1, status.id().group().value());
    }

    private void ended(CallFigures last) {
        CallReport report = last.report();
        String group = report.line().group().value();
        String direction = Standing.direction(report);
        calls.add(1, group, direction, CallOutcome.of(report).word());
        if (report.outgoing() && (report.rang() || report.times().answered().isPresent())) {
            setUp.add(seconds(report.times().setUp()), group);
        }
        if (report.times().answered().isPresent()) {
            talk.add(seconds(report.times().talked()), group, direction);
        }
        sounded(last, group);
    }

    private void sounded(CallFigures last, String group) {
        received.add(last.sound().come(), group);
        sent.add(last.sound().sent(), group);
        overtaken.add(last.sound().overtaken(), group);
        missing.add(last.missing(), group);
        last.sound().quality().ifPresent(score -> {
            opinion.add(score, group);
            jitter.add(seconds(last.sound().jitter()), group);
            loss.add(last.sound().lost(), group);
        });
    }

    static double seconds(Duration time) {
        return time.toNanos() / 1e9;
    }

    Stream<MetricSnapshot> now() {
        return Stream.of(registrations.now(), losses.now(), roundTrip.now(), calls.now(), setUp.now(), talk.now(),
                jitter.now(), loss.now(), opinion.now(), received.now(), sent.now(), overtaken.now(), missing.now());
    }

    @Override
    public void close() {
        watches.forEach(Watch::close);
    }
}
