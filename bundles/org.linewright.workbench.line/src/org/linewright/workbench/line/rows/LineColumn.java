package org.linewright.workbench.line.rows;

import java.net.InetSocketAddress;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.function.BiFunction;
import org.linewright.core.Text;
import org.linewright.lines.LineStatus;
import org.linewright.lines.Reach;

/** The columns of the table of lines, in their order. */
public enum LineColumn {
    STATE(new Text("Zustand", "State"), 16, (row, reader) -> reader.words(row.label()),
            Comparator.comparing(LineRow::state)),
    USER(new Text("Benutzername", "User name"), 14, (row, reader) -> row.line().user(),
            Comparator.comparing(row -> row.line().user(), Natural.ORDER)),
    GROUP(new Text("Leitungsgruppe", "Line group"), 24, (row, reader) -> row.group().name(),
            Comparator.comparing(row -> row.group().name(), Natural.ORDER)),
    GRANTED(new Text("gewährt", "Granted"), 10,
            (row, reader) -> row.status().map(LineStatus::granted).map(reader::span).orElse(""),
            Comparator.comparing(row -> row.status().map(LineStatus::granted).orElse(Duration.ZERO))),
    NEXT(new Text("nächste Erneuerung", "Next refresh"), 18,
            (row, reader) -> row.status().flatMap(LineStatus::next).map(reader::clock).orElse(""),
            Comparator.comparing(row -> row.status().flatMap(LineStatus::next).orElse(Instant.MAX))),
    ROUND_TRIP(Text.same("RTT"), 10,
            (row, reader) -> row.status().map(LineStatus::rtt).map(reader::roundTrip).orElse(""),
            Comparator.comparing(row -> row.status().map(LineStatus::rtt).orElse(Duration.ZERO))),
    REACH(new Text("Erreichbar", "Reachable"), 16,
            (row, reader) -> row.proof().map(reach -> reader.words(reach.standing().label())
                    + reach.when().map(at -> " " + reader.clock(at)).orElse("")).orElse(""),
            Comparator.comparing(row -> row.proof().map(Reach::standing).map(Enum::ordinal).orElse(-1))),
    SEEN_AS(new Text("sichtbar als", "Seen as"), 22,
            (row, reader) -> row.status().flatMap(LineStatus::seenAs).map(LineColumn::address).orElse(""),
            Comparator.comparing(
                    row -> row.status().flatMap(LineStatus::seenAs).map(LineColumn::address).orElse(""),
                    Natural.ORDER)),
    REASON(new Text("Grund", "Reason"), 60, (row, reader) -> reader.words(row.reason()),
            Comparator.comparing(row -> row.reason().english())),
    ANSWER(new Text("letzte Antwort", "Last answer"), 20,
            (row, reader) -> row.status().map(LineStatus::lastAnswer).orElse(""),
            Comparator.comparing(row -> row.status().map(LineStatus::lastAnswer).orElse("")));

    private final Text label;
    private final int characters;
    private final BiFunction<LineRow, Reader, String> cell;
    private final Comparator<LineRow> order;

    LineColumn(Text label, int characters, BiFunction<LineRow, Reader, String> cell, Comparator<LineRow> order) {
        this.label = label;
        this.characters = characters;
        this.cell = cell;
        this.order = order;
    }

    public Text label() {
        return label;
    }

    /** How many characters it is wide at first. */
    public int characters() {
        return characters;
    }

    /** What stands in this column; empty when there is nothing to say. */
    public String cell(LineRow row, Reader reader) {
        return cell.apply(row, reader);
    }

    Comparator<LineRow> order() {
        return order;
    }

    static String address(InetSocketAddress seen) {
        return seen.getAddress().getHostAddress() + ":" + seen.getPort();
    }
}
