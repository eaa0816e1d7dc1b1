package org.linewright.workbench.softphone.journal;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Arrays;
import java.util.Locale;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import org.linewright.core.Text;
import org.linewright.workbench.softphone.phone.Clock;
import org.linewright.workbench.softphone.phone.JournalEntry;

/** The columns of the journal, in their order. */
enum CallColumn {
    WHEN(new Text("Wann", "When"), 22, (entry, reader) -> reader.moment(entry.begun())),
    LINE(new Text("Leitung", "Line"), 11, (entry, reader) -> entry.line().user()),
    DIRECTION(new Text("Richtung", "Direction"), 16, (entry, reader) -> reader.words(entry.direction())),
    PARTNER(new Text("Gegenseite", "Other side"), 26, (entry, reader) -> reader.words(entry.partner())),
    TALKED(new Text("Dauer", "Time"), 8, (entry, reader) -> entry.answered() ? Clock.of(entry.talked()) : "–"),
    ENDING(new Text("Wie es endete", "How it ended"), 44, (entry, reader) -> reader.words(entry.ending()));

    private final Text label;
    private final int characters;
    private final BiFunction<JournalEntry, Reader, String> cell;

    /** How the person at this screen reads. */
    record Reader(Locale locale, ZoneId zone) {

        private String words(Text text) {
            return text.in(locale);
        }

        private String moment(Instant at) {
            return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.SHORT, FormatStyle.MEDIUM)
                    .withLocale(locale)
                    .withZone(zone)
                    .format(at);
        }
    }

    CallColumn(Text label, int characters, BiFunction<JournalEntry, Reader, String> cell) {
        this.label = label;
        this.characters = characters;
        this.cell = cell;
    }

    Text label() {
        return label;
    }

    int characters() {
        return characters;
    }

    String cell(JournalEntry entry, Reader reader) {
        return cell.apply(entry, reader);
    }

    /** A row for the clipboard, cells between tabs, as spreadsheets take them. */
    static String row(JournalEntry entry, Reader reader) {
        return Arrays.stream(values())
                .map(column -> column.cell(entry, reader).replaceAll("[\\t\\r\\n]+", " "))
                .collect(Collectors.joining("\t"));
    }

    /** Whether each of the words stands somewhere in the row. */
    static boolean matches(JournalEntry entry, Reader reader, String words) {
        String row = row(entry, reader).toLowerCase(reader.locale());
        return Arrays.stream(words.strip().toLowerCase(reader.locale()).split("\\s+")).allMatch(row::contains);
    }
}
