package org.linewright.alarms;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.linewright.alarms.AlarmMessage.Entry;
import org.linewright.alarms.AlarmMessage.Kind;
import org.linewright.core.Text;

/** A message in words. */
record MessageWords(AlarmMessage message) {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");

    Text title() {
        if (message.found() > 0) {
            return headed(faults(message.found()), Kind.FOUND);
        }
        if (message.still() > 0) {
            return headed(Text.of("Noch immer: {0}", "Still: {0}", faults(message.still())), Kind.STILL);
        }
        if (message.well() > 0) {
            return headed(new Text("Wieder in Ordnung", "Well again"), Kind.WELL);
        }
        return message.passed() > 0
                ? passed()
                : new Text("Probe: dieser Meldeweg funktioniert", "Test: this channel works");
    }

    Text text() {
        List<Text> lines = new ArrayList<>();
        part(Kind.FOUND, message.found(), new Text("Neu", "New"), lines);
        part(Kind.STILL, message.still(), new Text("Noch immer", "Still"), lines);
        part(Kind.WELL, message.well(), new Text("Wieder in Ordnung", "Well again"), lines);
        if (message.passed() > 0) {
            lines.add(passed());
        }
        message.paused().ifPresent(until -> lines.add(Text.of(
                "Das war vorerst die letzte Meldung; was bis {0} Uhr noch kommt, wird danach zusammen gemeldet.",
                "This was the last message for now; what comes until {0} is told together after that.",
                time(until))));
        return lines.isEmpty() ? title() : joined(lines, "\n");
    }

    private static String time(Instant at) {
        return TIME.format(at.atZone(ZoneId.systemDefault()));
    }

    private Text passed() {
        return message.passed() == 1
                ? new Text("Eine weitere Störung kam und ging inzwischen.", "One more fault came and went meanwhile.")
                : Text.of("{0} weitere Störungen kamen und gingen inzwischen.",
                        "{0} more faults came and went meanwhile.", message.passed());
    }

    private static Text faults(int count) {
        return count == 1
                ? new Text("1 Störung", "1 fault")
                : Text.of("{0} Störungen", "{0} faults", count);
    }

    private Text headed(Text head, Kind kind) {
        List<String> names = named(kind).map(Entry::name).filter(name -> !name.isEmpty()).distinct().toList();
        int all = count(kind);
        String more = all > names.size() && !names.isEmpty() ? ", …" : "";
        return names.isEmpty() ? head : Text.of("{0}: {1}", "{0}: {1}", head, String.join(", ", names) + more);
    }

    private int count(Kind kind) {
        return switch (kind) {
            case FOUND -> message.found();
            case STILL -> message.still();
            case WELL -> message.well();
        };
    }

    private void part(Kind kind, int count, Text head, List<Text> lines) {
        if (count == 0) {
            return;
        }
        lines.add(Text.of("{0} ({1}):", "{0} ({1}):", head, count));
        named(kind).map(entry -> line(entry)).forEach(lines::add);
        long unnamed = count - named(kind).count();
        if (unnamed > 0) {
            lines.add(Text.of("- und {0} mehr", "- and {0} more", unnamed));
        }
    }

    private static Text line(Entry entry) {
        if (entry.kind() == Kind.WELL) {
            return Text.of("- {0}", "- {0}", entry.name().isEmpty() ? entry.words() : Text.same(entry.name()));
        }
        return entry.name().isEmpty()
                ? Text.of("- {0} ({1})", "- {0} ({1})", entry.words(), entry.code())
                : Text.of("- {0}: {1} ({2})", "- {0}: {1} ({2})", entry.name(), entry.words(), entry.code());
    }

    private Stream<Entry> named(Kind kind) {
        return message.entries().stream().filter(entry -> entry.kind() == kind);
    }

    private static Text joined(List<Text> lines, String between) {
        return new Text(joined(lines, Text::german, between), joined(lines, Text::english, between));
    }

    private static String joined(List<Text> lines, Function<Text, String> language, String between) {
        return lines.stream().map(language).collect(Collectors.joining(between));
    }
}
