package org.linewright.metrics.figure;

import io.prometheus.metrics.model.snapshots.MetricSnapshot;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.linewright.lines.CallReport;
import org.linewright.lines.LineState;
import org.linewright.lines.LineStatus;
import org.linewright.lines.Lines;
import org.linewright.lines.WireFigures;

/**
 * How the lines, their calls and their clients stand now.
 *
 * @param each whether every line is told on its own
 */
record Standing(Lines lines, boolean each) {

    private static final String GROUP = "group";
    private static final String LINE = "line";

    static String direction(CallReport call) {
        return call.outgoing() ? "outgoing" : "incoming";
    }

    Stream<MetricSnapshot> now() {
        List<LineStatus> all = lines.statuses();
        Stream<MetricSnapshot> always = Stream.of(Stream.of(states(all), calls(), clients()), sound(), wire())
                .flatMap(some -> some);
        return each ? Stream.concat(always, lines(all)) : always;
    }

    private static MetricSnapshot states(List<LineStatus> all) {
        Gauge states = new Gauge("linewright_lines", "Lines by state", GROUP, "state");
        for (LineStatus status : all) {
            for (LineState state : LineState.values()) {
                states.add(state == status.state() ? 1 : 0, status.id().group().value(), word(state));
            }
        }
        return states.now();
    }

    private MetricSnapshot calls() {
        Gauge calls = new Gauge("linewright_calls", "Calls under way by stage", GROUP, "direction", "stage");
        lines.calls().forEach(call -> calls.add(1, call.line().group().value(), direction(call), word(call.stage())));
        return calls.now();
    }

    /** Of calls that are heard; computed only when somebody asks. */
    private Stream<MetricSnapshot> sound() {
        Range jitter = new Range("linewright_running_call_jitter_seconds",
                "Interarrival jitter (RFC 3550) of calls under way: the least, the middle and the most", GROUP);
        Range loss = new Range("linewright_running_call_loss_ratio",
                "Part of the packets that could not be played so far, of calls under way", GROUP);
        Range opinion = new Range("linewright_running_call_mean_opinion_score",
                "Estimated mean opinion score from 1 to 4.4 (ITU-T G.107) of calls under way", GROUP);
        lines.figures().calls().forEach(call -> call.sound().quality().ifPresent(score -> {
            String group = call.report().line().group().value();
            jitter.add(Happened.seconds(call.sound().jitter()), group);
            loss.add(call.sound().lost(), group);
            opinion.add(score, group);
        }));
        return Stream.of(jitter.now(), loss.now(), opinion.now());
    }

    private MetricSnapshot clients() {
        Gauge clients = new Gauge("linewright_clients", "Clients that are attached to lines", GROUP);
        lines.clients().ifPresent(
                there -> there.attached().forEach(client -> clients.add(1, client.line().group().value())));
        return clients.now();
    }

    private Stream<MetricSnapshot> wire() {
        WireFigures wire = lines.figures().wire();
        Counts received = new Counts("linewright_sip_datagrams_received", "Datagrams that came to the SIP port");
        received.add(wire.received());
        Counts sent = new Counts("linewright_sip_datagrams_sent",
                "Datagrams that left the SIP port, retransmissions and keep-alives too");
        sent.add(wire.sent());
        Counts dropped = new Counts("linewright_sip_datagrams_dropped",
                "Datagrams that came and were not taken: malformed, too large, too many, or of strangers", "reason");
        wire.dropped().forEach((reason, count) -> dropped.add(count, reason.toLowerCase(Locale.ROOT)));
        return Stream.of(received.now(), sent.now(), dropped.now());
    }

    private static Stream<MetricSnapshot> lines(List<LineStatus> all) {
        Gauge registered = new Gauge("linewright_line_registered", "1 when the line is registered, else 0", GROUP,
                LINE);
        Gauge granted = new Gauge("linewright_line_granted_seconds", "The Expires that the line was granted", GROUP,
                LINE);
        Gauge roundTrip = new Gauge("linewright_line_round_trip_seconds", "Of the line's last REGISTER", GROUP, LINE);
        for (LineStatus status : all) {
            String group = status.id().group().value();
            String user = status.id().user();
            registered.add(status.registered() ? 1 : 0, group, user);
            granted.add(Happened.seconds(status.granted()), group, user);
            roundTrip.add(Happened.seconds(status.rtt()), group, user);
        }
        return Stream.of(registered.now(), granted.now(), roundTrip.now());
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
