package org.linewright.workbench.diagnostics.trace;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.Locale;
import java.util.function.BiFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.linewright.core.Text;
import org.linewright.diagnostics.Direction;
import org.linewright.diagnostics.TraceEntry;
import org.linewright.diagnostics.call.Conversation;
import org.linewright.diagnostics.call.Kind;
import org.linewright.diagnostics.ladder.Participant;

/** The columns of the list, in their order: what stands there for a conversation, and for a message. */
public enum TraceColumn {
    TIME(new Text("Zeit", "Time"), 18, //
            (head, reader) -> (head.folded() ? "▸ " : "▾ ") + reader.clock(head.conversation().first().at()),
            (one, reader) -> "     " + reader.clock(one.at())),
    DIRECTION(new Text("Richtung", "Direction"), 15, //
            (head, reader) -> reader.words(Topic.word(head.conversation().kind())),
            (one, reader) -> reader.words(way(one.direction()))),
    LINE(new Text("Leitung", "Line"), 16, //
            (head, reader) -> head.conversation().line(), (one, reader) -> one.line()),
    WHAT(new Text("Nachricht", "Message"), 40, //
            (head, reader) -> between(head.conversation()) + head.conversation().answer()
                    .filter(answer -> answer.status() > 0)
                    .map(answer -> ": " + answer.status() + " " + answer.reason()).orElse(""),
            (one, reader) -> said(one, reader)),
    OTHER(new Text("Gegenseite", "Other side"), 30, //
            (head, reader) -> reader.words(Text.of("{0} Nachrichten in {1} s", "{0} messages in {1} s",
                    head.conversation().entries().size(), reader.seconds(head.conversation()))),
            (one, reader) -> other(one));

    private static final Pattern USER = Pattern.compile("sips?:([^@>;?\\s]+)@", Pattern.CASE_INSENSITIVE);
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm:ss.SSS");

    private final Text label;
    private final int characters;
    private final BiFunction<Row.Head, Reader, String> ofHead;
    private final BiFunction<TraceEntry, Reader, String> ofMessage;

    /** How the person at this screen reads. */
    public record Reader(Locale locale, ZoneId zone) {

        String words(Text text) {
            return text.in(locale);
        }

        String clock(Instant at) {
            return CLOCK.withZone(zone).format(at);
        }

        String seconds(Conversation one) {
            return String.format(locale, "%.1f", one.length().toMillis() / 1000.0);
        }
    }

    TraceColumn(Text label, int characters, BiFunction<Row.Head, Reader, String> ofHead,
            BiFunction<TraceEntry, Reader, String> ofMessage) {
        this.label = label;
        this.characters = characters;
        this.ofHead = ofHead;
        this.ofMessage = ofMessage;
    }

    /** A conversation on one line: when, what for, between whom, how it went. */
    public static String headline(Conversation one, Reader reader) {
        return reader.clock(one.first().at()) + ", " + reader.words(Topic.word(one.kind())) + " "
                + WHAT.ofHead.apply(new Row.Head(one, true), reader);
    }

    public Text label() {
        return label;
    }

    public int characters() {
        return characters;
    }

    public String cell(Row row, Reader reader) {
        return switch (row) {
            case Row.Head head -> ofHead.apply(head, reader);
            case Row.Message message -> ofMessage.apply(message.entry(), reader);
        };
    }

    public static String[] cells(Row row, Reader reader) {
        return Arrays.stream(values()).map(column -> column.cell(row, reader)).toArray(String[]::new);
    }

    /** A row for the clipboard, cells between tabs, as spreadsheets take them. */
    public static String copied(Row row, Reader reader) {
        return Arrays.stream(cells(row, reader)).map(String::strip).collect(Collectors.joining("\t"));
    }

    private static Text way(Direction direction) {
        return switch (direction) {
            case SENT -> new Text("→ gesendet", "→ sent");
            case RECEIVED -> new Text("← empfangen", "← received");
            case SEEN -> new Text("mitgelesen", "seen");
        };
    }

    private static String said(TraceEntry one, Reader reader) {
        String again = one.isRepeat() ? reader.words(new Text(" – wiederholt", " – sent again")) : "";
        String refused = one.refused().isEmpty()
                ? ""
                : reader.words(Text.of(" – abgewiesen: {0}", " – refused: {0}", one.refused()));
        return one.message().summary() + again + refused;
    }

    private static String between(Conversation one) {
        String from = user(one.from());
        return one.kind() == Kind.REGISTRATION || one.to().equals(one.from())
                ? from
                : from + " → " + user(one.to());
    }

    /** The user part of an address, or the address when it has none. */
    private static String user(String address) {
        Matcher user = USER.matcher(address);
        return user.find() ? user.group(1) : address;
    }

    private static String other(TraceEntry one) {
        String source = new Participant(one.source(), false, "").name();
        String destination = new Participant(one.destination(), false, "").name();
        return switch (one.direction()) {
            case SENT -> destination;
            case RECEIVED -> source;
            case SEEN -> source + " → " + destination;
        };
    }
}
