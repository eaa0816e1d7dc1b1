package org.linewright.numbers.check;

import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.linewright.core.location.RuleKind;
import org.linewright.numbers.DialRules;
import org.linewright.numbers.check.Learned.Pair;

/**
 * Examples as people write or paste them: one on each line, what goes in and what must come out, with an arrow, a tab, a
 * semicolon or a comma between the two.
 */
public record PairLines(List<Line> lines) {

    private static final Pattern APART = Pattern.compile("\t|→|[-=]>|;|,");
    private static final Pattern FILLING = Pattern.compile("[\\s\\u00a0\\u202f()/.\"'–-]");

    /**
     * One line that is not blank.
     *
     * @param place which line of the text it is, from 1
     * @param from what goes in, without what only helps reading
     * @param to what must come out; empty while it is not said
     */
    public record Line(int place, String from, Optional<String> to) {

        public Optional<Pair> pair() {
            return to.map(result -> new Pair(from, result));
        }
    }

    public PairLines {
        lines = List.copyOf(lines);
    }

    /** For any text; a heading without any digit is no example. */
    public static PairLines of(String text) {
        String[] rows = (text.startsWith("\uFEFF") ? text.substring(1) : text).split("\\R", -1);
        List<Line> lines = IntStream.range(0, rows.length)
                .filter(row -> !rows[row].isBlank())
                .mapToObj(row -> line(row + 1, rows[row]))
                .toList();
        boolean headed = lines.size() > 1 && rows[lines.getFirst().place() - 1].chars().noneMatch(Character::isDigit);
        return new PairLines(headed ? lines.subList(1, lines.size()) : lines);
    }

    /**
     * The same examples as a list of a location sees them; numbers that do not come to the list stay as they are.
     *
     * @param rules of the location
     * @param told hears what the list sees, and of which typed number
     */
    public PairLines seen(DialRules rules, RuleKind list, BiConsumer<String, String> told) {
        return new PairLines(lines.stream().map(line -> {
            AtList at = AtList.of(rules, list, line.from());
            String number = at.arrives() ? at.number() : line.from();
            told.accept(number, line.from());
            return new Line(line.place(), number, line.to());
        }).toList());
    }

    /** As they are read back, one on each line. */
    public static String line(String from, String to) {
        return from + " → " + to;
    }

    private static Line line(int place, String row) {
        Matcher apart = APART.matcher(row);
        return apart.find()
                ? new Line(place, plain(row.substring(0, apart.start())),
                        Optional.of(plain(row.substring(apart.end()))))
                : new Line(place, plain(row), Optional.empty());
    }

    private static String plain(String cell) {
        return FILLING.matcher(cell).replaceAll("");
    }
}
