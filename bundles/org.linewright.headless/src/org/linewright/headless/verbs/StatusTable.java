package org.linewright.headless.verbs;

import java.net.InetSocketAddress;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.linewright.core.Text;
import org.linewright.core.line.Spoken;
import org.linewright.headless.Table;
import org.linewright.headless.Terminal;
import org.linewright.headless.server.ServedLine;
import org.linewright.lines.LineStatus;
import org.linewright.lines.Reach;

/** Lines as a table for a person. */
final class StatusTable {

    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm:ss")
            .withZone(ZoneId.systemDefault());
    private static final Text NONE = Text.same("–");

    private StatusTable() {
    }

    static void say(Terminal terminal, List<ServedLine> lines) {
        Table table = Table.of(new Text("Leitung", "Line"), new Text("Zustand", "State"),
                new Text("erreichbar", "Reachable"),
                new Text("gewährt", "Granted"),
                new Text("nächste Erneuerung", "Next refresh"), Text.same("RTT"), new Text("sichtbar als", "Seen as"),
                new Text("Antwort", "Answer"), new Text("eigenes Telefon", "Own phone"));
        for (ServedLine line : lines) {
            table = row(table, line.status(), phones(line));
        }
        terminal.say(table);
        lines.stream()
                .map(ServedLine::status)
                .filter(status -> !status.registered() || status.shared() || status.unreachable()
                        || status.reach().restored())
                .limit(20)
                .forEach(status -> terminal.say(Text.of("  {0}: {1}", "  {0}: {1}", status.addressOfRecord(),
                        status.reason())));
    }

    /** One change, on one line, with the time of day. */
    static Text line(LineStatus status) {
        String granted = status.granted().isZero() ? "" : " (" + Spoken.of(status.granted()) + ")";
        return Text.same("{0} {1} {2}{3}: {4}").with(CLOCK.format(Instant.now()), status.addressOfRecord(),
                status.label(), granted, status.reason());
    }

    /** One change of a line or of its clients. */
    static Text line(ServedLine line) {
        return line.clients().isEmpty()
                ? line(line.status())
                : Text.of("{0} Eigenes Telefon: {1}.", "{0} Own phone: {1}.", line(line.status()), phones(line));
    }

    private static Text phones(ServedLine line) {
        return line.clients().isEmpty()
                ? NONE
                : Text.same(line.clients().stream()
                        .map(one -> (one.agent().isBlank() ? "" : one.agent() + " ") + written(one.at()))
                        .collect(Collectors.joining(", ")));
    }

    private static String written(InetSocketAddress address) {
        return address.getAddress().getHostAddress() + ":" + address.getPort();
    }

    private static Table row(Table table, LineStatus status, Text phones) {
        return table.row(Text.same(status.addressOfRecord()), status.state().label(), reach(status.reach()),
                status.granted().isZero() ? NONE : Text.same(Spoken.of(status.granted())),
                status.next().map(at -> Text.same(CLOCK.format(at))).orElse(NONE),
                status.rtt().isZero() ? NONE : Text.same(millis(status.rtt())),
                status.seenAs()
                        .map(seen -> Text.same(written(seen)))
                        .orElse(NONE),
                status.lastAnswer().isEmpty() ? NONE : Text.same(status.lastAnswer()), phones);
    }

    private static Text reach(Reach reach) {
        return reach.is(Reach.Standing.NOT_TRIED)
                ? NONE
                : Text.same("{0} {1}").with(reach.standing().label(), reach.when().map(CLOCK::format).orElse(""));
    }

    private static String millis(Duration rtt) {
        return String.format(Locale.ROOT, "%.1f ms", rtt.toNanos() / 1e6);
    }
}
