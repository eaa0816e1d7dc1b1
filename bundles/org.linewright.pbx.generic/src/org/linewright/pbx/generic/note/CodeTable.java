package org.linewright.pbx.generic.note;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.linewright.core.Text;
import org.linewright.core.line.CodeTemplate;
import org.linewright.pbx.Keys;
import org.linewright.pbx.note.NoteFinding;
import org.linewright.pbx.note.NoteFinding.Sure;

/**
 * The feature codes of a note. Descriptions stand before the codes or after them; of each run of codes the way that
 * gives more of them a meaning is taken.
 */
record CodeTable(NoteText note, List<DialCode> codes) {

    /** A code, how it is described, and what that means. */
    record Row(DialCode code, String words, Optional<CodeMeaning> meaning, String remark) {
    }

    private static final int MOST_CODES = 500;
    private static final int RUN = 6;
    private static final int MOST_LINES = 4;
    private static final Pattern BETWEEN = Pattern
            .compile("(?iu)[\\s/,;|&)-]*(?:und|and|bzw\\.|or|oder)?[\\s/,;|&(-]*");
    private static final Pattern PAIR = Pattern
            .compile("(?iu)(?<!\\p{L})(?:(?:ein|an|on)(?:schalten|-)?\\s?(?:/|und|and|oder|or)\\s?"
                    + "(?:aus(?:schalten)?|off)|aktivieren\\s?(?:/|und|oder)\\s?deaktivieren|\\(de\\)aktivieren"
                    + "|(?:activate|enable)\\s?(?:/|and|or)\\s?(?:deactivate|disable))(?!\\p{L})");
    private static final Pattern HEADED = Pattern
            .compile(
                    "(?iu)(?<!\\p{L})(?:ein|an|on|aktivieren|activate|enable)\\b.{1,30}?\\b(?:aus|off|deaktivieren|deactivate|disable)(?!\\p{L})");
    private static final Pattern SENTENCE = Pattern.compile(".*[.!?;]\\s+(?=\\p{Lu})");
    private static final Pattern SENTENCE_END = Pattern.compile("[.!?;]\\s+(?=\\p{Lu})");
    private static final Pattern EDGES = Pattern.compile("^[\\s|:=>(),;/\"'-]+|[\\s|:=>(,;/\"'-]+$");

    static CodeTable of(NoteText note) {
        List<DialCode> codes = IntStream.range(0, note.lines().size()).boxed()
                .flatMap(line -> DialCode.of(note.lines().get(line), line).stream())
                .limit(MOST_CODES)
                .toList();
        return new CodeTable(note, codes);
    }

    void into(Notebook book) {
        List<Row> rows = rows();
        rows.stream().filter(row -> row.meaning().isPresent())
                .sorted(Comparator.comparing((Row row) -> !row.meaning().orElseThrow().sure())
                        .thenComparing(row -> row.words().length()))
                .forEach(row -> say(book, row));
        Set<String> known = new HashSet<>();
        rows.stream().filter(row -> row.meaning().isPresent()).forEach(row -> known.add(template(row)));
        rows.stream().filter(row -> row.meaning().isEmpty() && known.add(template(row))).forEach(row -> book.strange(
                note.line(row.code().line()),
                Text.of("Der Code {0} ist nicht verstanden: {1}", "The code {0} is not understood: {1}",
                        row.code().raw(), row.words().isBlank()
                                ? Text.of("ohne Beschreibung", "no description")
                                : Text.same(NoteText.quote(row.words())))));
    }

    private void say(Notebook book, Row row) {
        NoteFinding found = finding(row);
        book.add(found);
        if (row.remark().codePoints().filter(Character::isLetter).count() > 3) {
            book.beside(found.key(), NoteText.quote(row.remark()));
        }
    }

    private NoteFinding finding(Row row) {
        boolean sure = row.meaning().orElseThrow().sure() && !row.code().guessed();
        return new NoteFinding(Keys.code(row.meaning().orElseThrow().feature()), template(row),
                note.line(row.code().line()), sure ? Sure.STATED : Sure.INFERRED,
                Text.of("Beschrieben als «{0}».", "Described as “{0}”.", NoteText.quote(row.words())));
    }

    private static String template(Row row) {
        return row.code().template().map(CodeTemplate::text).orElse(row.code().raw());
    }

    /** Every code with its meaning. */
    List<Row> rows() {
        List<Row> rows = new ArrayList<>();
        int from = 0;
        for (int index = 1; index <= codes.size(); index++) {
            if (index == codes.size() || codes.get(index).line() - codes.get(index - 1).line() > RUN) {
                rows.addAll(run(from, index));
                from = index;
            }
        }
        return rows;
    }

    private List<Row> run(int from, int to) {
        List<Row> before = IntStream.range(from, to).mapToObj(index -> row(index, true)).toList();
        List<Row> after = IntStream.range(from, to).mapToObj(index -> row(index, false)).toList();
        return meant(after) > meant(before) ? after : before;
    }

    private static long meant(List<Row> rows) {
        return rows.stream().flatMap(row -> row.meaning().stream()).map(CodeMeaning::feature).distinct().count();
    }

    private Row row(int index, boolean before) {
        DialCode code = codes.get(index);
        String remark = before ? plain(right(index)) : "";
        String words = "";
        Optional<CodeMeaning> pair = pair(index, before);
        for (int more = 0; pair.isEmpty() && more <= MOST_LINES; more++) {
            String longer = before ? above(index, more) : below(index, more);
            Optional<CodeMeaning> meaning = code.template().flatMap(known -> CodeMeaning.of(longer, known.places()));
            if (meaning.isPresent()) {
                return new Row(code, longer, meaning, remark);
            }
            words = words.isBlank() ? longer : words;
        }
        return new Row(code, pair.isPresent() ? shared(index, before) : words, pair, remark);
    }

    /** Two codes beside each other: one switches on, the other off. */
    private Optional<CodeMeaning> pair(int index, boolean before) {
        boolean second = beside(index);
        boolean first = beside(index + 1);
        if (first == second || beside(second ? index - 1 : index + 2)) {
            return Optional.empty();
        }
        String words = shared(index, before);
        boolean headed = !PAIR.matcher(words).find();
        if (headed && !headed(codes.get(index).line())) {
            return Optional.empty();
        }
        String state = second ? " aus" : " ein";
        return CodeMeaning.of(headed ? words + state : PAIR.matcher(words).replaceAll(" ").strip() + state, Set.of())
                .filter(any -> codes.get(index).template().filter(code -> code.places().isEmpty()).isPresent())
                .map(found -> new CodeMeaning(found.feature(), false));
    }

    private String shared(int index, boolean before) {
        return before ? above(beside(index) ? index - 1 : index, 0) : below(beside(index) ? index : index + 1, 0);
    }

    /** Whether nothing but a mark stands between this code and the one before. */
    private boolean beside(int index) {
        return index > 0 && index < codes.size() && codes.get(index).line() == codes.get(index - 1).line()
                && BETWEEN.matcher(left(index)).matches();
    }

    private boolean headed(int line) {
        return IntStream.rangeClosed(1, RUN * 2).map(back -> line - back).filter(index -> index >= 0)
                .mapToObj(note.lines()::get)
                .anyMatch(text -> text.length() <= 80 && DialCode.of(text, 0).isEmpty() && HEADED.matcher(text).find());
    }

    private String left(int index) {
        DialCode code = codes.get(index);
        boolean shared = index > 0 && codes.get(index - 1).line() == code.line();
        return note.lines().get(code.line()).substring(shared ? codes.get(index - 1).end() : 0, code.start());
    }

    private String right(int index) {
        DialCode code = codes.get(index);
        String line = note.lines().get(code.line());
        boolean shared = index + 1 < codes.size() && codes.get(index + 1).line() == code.line();
        return line.substring(code.end(), shared ? codes.get(index + 1).start() : line.length());
    }

    /** What stands before it on its line, and so many lines more. */
    private String above(int index, int more) {
        int first = index > 0 ? codes.get(index - 1).line() + 1 : 0;
        int line = codes.get(index).line();
        List<String> lines = IntStream.rangeClosed(1, RUN).map(back -> line - back).filter(place -> place >= first)
                .mapToObj(note.lines()::get).filter(text -> !text.isBlank()).limit(more).toList();
        return plain(Stream.concat(lines.reversed().stream(), Stream.of(left(index))).reduce("", CodeTable::joined));
    }

    private String below(int index, int more) {
        int last = index + 1 < codes.size() ? codes.get(index + 1).line() : note.lines().size();
        int line = codes.get(index).line();
        Stream<String> lines = IntStream.rangeClosed(1, RUN).map(on -> line + on).filter(place -> place < last)
                .mapToObj(note.lines()::get).filter(text -> !text.isBlank()).limit(more);
        String words = Stream.concat(Stream.of(right(index)), lines).reduce("", CodeTable::joined);
        return plain(SENTENCE_END.split(words, 2)[0]);
    }

    private static String joined(String one, String other) {
        return one.endsWith("-") && !other.isEmpty() && Character.isLowerCase(other.charAt(0))
                ? one.substring(0, one.length() - 1) + other
                : one + " " + other;
    }

    private static String plain(String words) {
        String last = words.length() > 400 ? words.substring(words.length() - 400) : words;
        return EDGES.matcher(SENTENCE.matcher(last).replaceFirst("")).replaceAll("").strip();
    }
}
