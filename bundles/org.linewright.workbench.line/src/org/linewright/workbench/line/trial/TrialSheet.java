package org.linewright.workbench.line.trial;

import java.net.InetSocketAddress;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.linewright.core.Text;
import org.linewright.core.Trouble;
import org.linewright.core.line.Spoken;
import org.linewright.lines.TrialMessage;
import org.linewright.lines.TrialReport;
import org.linewright.lines.TrialResult;
import org.linewright.workbench.kit.Icon;
import org.linewright.workbench.kit.Words;

/** A trial as a person reads it: how it stands in a sentence, what the registrar granted, each message. */
record TrialSheet(TrialReport report, ZoneId zone) {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm:ss.SSS");
    private static final Text SENT = new Text("→ gesendet", "→ sent");
    private static final Text RECEIVED = new Text("← empfangen", "← received");

    /** One message: when, which way, its first line, with whom. */
    record Row(String time, Text way, String line, String peer) {
    }

    boolean over() {
        return report.result().isPresent();
    }

    /** How far it is, of {@link #stages}. */
    int stage() {
        return report.stage().ordinal() + 1;
    }

    static int stages() {
        return TrialReport.Stage.values().length;
    }

    Icon icon() {
        return report.result()
                .map(TrialResult::verdict)
                .map(verdict -> switch (verdict) {
                    case GRANTED -> Icon.DONE;
                    case REFUSED, UNREACHABLE -> Icon.ERROR;
                    case CANCELLED -> Icon.NOTE;
                })
                .orElse(Icon.LINE_WAITING);
    }

    /** Verdict or stage, in a word and a sentence. */
    Text sentence() {
        return report.result()
                .map(TrialResult::verdict)
                .map(verdict -> switch (verdict) {
                    case GRANTED -> new Text("Es klappt", "It works");
                    case REFUSED -> new Text("Abgelehnt", "Refused");
                    case UNREACHABLE -> new Text("Nicht erreichbar", "Not reachable");
                    case CANCELLED -> new Text("Abgebrochen", "Cancelled");
                })
                .map(word -> Text.of("{0}: {1}.", "{0}: {1}.", word, report.words()))
                .orElseGet(() -> Text.of("Der Test {0} …", "The test {0} …", report.words()));
    }

    /** What the registrar granted and saw, one line each. */
    List<Text> facts() {
        return report.result().map(TrialSheet::facts).orElse(List.of());
    }

    /** Why and what to do. */
    List<Trouble> troubles() {
        return report.result().map(TrialResult::troubles).orElse(List.of());
    }

    List<Row> rows() {
        return report.messages().stream().map(this::row).toList();
    }

    /** Everything as plain text, for a mail to the provider; credentials are masked. */
    String text() {
        return Words.of(sentence()) + "\n\n" + report.messages()
                .stream()
                .map(message -> "%s %s %s\n%s".formatted(row(message).time(), Words.of(row(message).way()),
                        row(message).peer(), message.text()))
                .collect(Collectors.joining("\n"));
    }

    private static List<Text> facts(TrialResult result) {
        List<Text> facts = new ArrayList<>();
        if (result.verdict() == TrialResult.Verdict.GRANTED) {
            facts.add(Text.of("Gewünscht {0}, gewährt {1}, Antwort nach {2}",
                    "Asked for {0}, granted {1}, answer after {2}", Spoken.text(result.asked()),
                    Spoken.text(result.granted()), Spoken.text(result.rtt())));
        }
        result.server().ifPresent(server -> facts.add(Text.of("Registrar: {0}", "Registrar: {0}", peer(server))));
        result.seenAs().ifPresent(seen -> facts.add(
                Text.of("Er sieht uns als {0}", "It sees us as {0}", peer(seen))));
        result.others().forEach(other -> facts.add(other.line().isPresent()
                ? Text.of("Auch angemeldet: unsere laufende Leitung {0}", "Also registered: our running line {0}",
                        other.line().orElseThrow().user())
                : Text.of("Auch angemeldet: {0}", "Also registered: {0}", other.uri())));
        return facts;
    }

    private Row row(TrialMessage message) {
        return new Row(TIME.format(message.at().atZone(zone)), message.sent() ? SENT : RECEIVED, message.firstLine(),
                peer(message.peer()));
    }

    private static String peer(InetSocketAddress address) {
        return address.getHostString() + ":" + address.getPort();
    }
}
