package org.linewright.workbench.diagnostics.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.linewright.core.Text;
import org.linewright.diagnostics.Header;
import org.linewright.diagnostics.TraceEntry;
import org.linewright.diagnostics.compare.Comparison;
import org.linewright.diagnostics.compare.Difference;
import org.linewright.diagnostics.compare.Pair;

/**
 * Two conversations in rows: pairs of messages, below each what differs and what does not. Pure.
 *
 * @param rows the pairs in the order they went
 */
record Compared(List<Row> rows) {

    static final Compared NONE = new Compared(List.of());

    Compared {
        rows = List.copyOf(rows);
    }

    /** How much a row asks to be looked at. */
    enum Weight {
        /** Only one side has it, or it differs where calls do not. */
        REMARKABLE,
        /** Differs from call to call in any case. */
        USUAL,
        EQUAL
    }

    /**
     * A pair, a header, or what is folded.
     *
     * @param what what is compared
     * @param left blank where there is none
     * @param below what it consists of
     */
    record Row(Text what, String left, String right, Weight weight, List<Row> below) {

        Row {
            below = List.copyOf(below);
        }

        /** Whether it is worth looking into. */
        boolean open() {
            return weight == Weight.REMARKABLE && !below.isEmpty();
        }
    }

    static Compared of(Comparison comparison) {
        List<Pair> pairs = comparison.pairs();
        return new Compared(IntStream.range(0, pairs.size()).mapToObj(place -> row(place + 1, pairs.get(place)))
                .toList());
    }

    /** How many pairs are to be looked at. */
    long remarkable() {
        return rows.stream().filter(row -> row.weight() == Weight.REMARKABLE).count();
    }

    /** All that differs as lines of text, the left one first; equal parts are left out. */
    String text(Locale locale) {
        return rows.stream().flatMap(row -> lines(row, "", locale)).collect(Collectors.joining("\n"));
    }

    private static Stream<String> lines(Row row, String indent, Locale locale) {
        String mark = switch (row.weight()) {
            case REMARKABLE -> "!";
            case USUAL -> "~";
            case EQUAL -> "=";
        };
        Stream<String> own = row.left().equals(row.right())
                ? Stream.of(indent + mark + " " + row.what().in(locale) + ": " + row.left())
                : Stream.of(indent + mark + " " + row.what().in(locale) + ":", indent + "    < " + row.left(),
                        indent + "    > " + row.right());
        return Stream.concat(own, row.below().stream().filter(one -> one.weight() != Weight.EQUAL)
                .flatMap(one -> lines(one, indent + "    ", locale)));
    }

    private static Row row(int number, Pair pair) {
        Weight weight = !pair.onBothSides() || !pair.unusual().isEmpty()
                ? Weight.REMARKABLE
                : pair.differences().isEmpty() ? Weight.EQUAL : Weight.USUAL;
        return new Row(Text.same(Integer.toString(number)), summary(pair.left()), summary(pair.right()), weight,
                parts(pair));
    }

    private static String summary(Optional<TraceEntry> entry) {
        return entry.map(one -> one.message().summary()).orElse("");
    }

    private static List<Row> parts(Pair pair) {
        List<Row> parts = new ArrayList<>();
        pair.unusual().forEach(one -> parts.add(row(one, Weight.REMARKABLE)));
        pair.differences().stream().filter(Difference::usual).forEach(one -> parts.add(row(one, Weight.USUAL)));
        if (pair.onBothSides()) {
            List<Row> same = same(pair);
            parts.add(new Row(Text.of("{0} gleiche Zeilen", "{0} equal lines", same.size()), "", "", Weight.EQUAL,
                    same));
        }
        return parts;
    }

    private static Row row(Difference one, Weight weight) {
        return new Row(named(one.what()), one.left(), one.right(), weight, List.of());
    }

    private static Text named(String what) {
        return switch (what) {
            case "start line" -> new Text("Startzeile", "Start line");
            case "body" -> new Text("Inhalt", "Body");
            default -> Text.orEmpty(what);
        };
    }

    private static List<Row> same(Pair pair) {
        Set<String> different = pair.differences().stream().map(Difference::what).collect(Collectors.toSet());
        Set<String> changed = pair.differences().stream().map(Difference::left).collect(Collectors.toSet());
        return pair.left().map(TraceEntry::message).stream()
                .flatMap(message -> Stream.concat(
                        Stream.concat(Stream.of(new Header("start line", message.startLine())),
                                message.headers().stream()).filter(one -> !different.contains(one.name())),
                        message.body().lines().filter(line -> !line.isBlank() && !changed.contains(line))
                                .map(line -> new Header("body", line))))
                .map(one -> new Row(named(one.name()), one.value(), one.value(), Weight.EQUAL, List.of())).toList();
    }
}
