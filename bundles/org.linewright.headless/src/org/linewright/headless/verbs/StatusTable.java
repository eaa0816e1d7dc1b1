package org.linewright.headless.verbs;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.linewright.core.Text;
import org.linewright.core.line.Spoken;
import org.linewright.headless.Table;
import org.linewright.headless.Terminal;
import org.linewright.lines.LineState;
import org.linewright.lines.LineStatus;

/** Line statuses as a table for a person. */
final class StatusTable {

    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm:ss")
            .withZone(ZoneId.systemDefault());
    private static final Text NONE = Text.same("–");

    private StatusTable() {
    }

    static void say(Terminal terminal, List<LineStatus> statuses) {
        Table table = Table.of(new Text("Leitung", "Line"), new Text("Zustand", "State"),
                new Text("gewährt", "Granted"),
                new Text("nächste Erneuerung", "Next refresh"), Text.same("RTT"), new Text("sichtbar als", "Seen as"),
                new Text("Antwort", "Answer"));
        for (LineStatus status : statuses) {
            table = row(table, status);
        }
        terminal.say(table);
        statuses.stream()
                .filter(status -> status.state() != LineState.REGISTERED || status.shared())
                .limit(20)
                .forEach(status -> terminal.say(Text.of("  {0}: {1}", "  {0}: {1}", status.addressOfRecord(),
                        status.reason())));
    }

    /** One change, on one line, with the time of day. */
    static Text line(LineStatus status) {
        String granted = status.granted().isZero() ? "" : " (" + Spoken.of(status.granted()) + ")";
        return Text.same("{0} {1} {2}{3}: {4}").with(CLOCK.format(Instant.now()), status.addressOfRecord(),
                status.state().label(), granted, status.reason());
    }

    private static Table row(Table table, LineStatus status) {
        return table.row(Text.same(status.addressOfRecord()), status.state().label(),
                status.granted().isZero() ? NONE : Text.same(Spoken.of(status.granted())),
                status.next().map(at -> Text.same(CLOCK.format(at))).orElse(NONE),
                status.rtt().isZero() ? NONE : Text.same(millis(status.rtt())),
                status.seenAs()
                        .map(seen -> Text.same(seen.getAddress().getHostAddress() + ":" + seen.getPort()))
                        .orElse(NONE),
                status.lastAnswer().isEmpty() ? NONE : Text.same(status.lastAnswer()));
    }

    private static String millis(Duration rtt) {
        return String.format(Locale.ROOT, "%.1f ms", rtt.toNanos() / 1e6);
    }
}
