package org.linewright.pbx.generic.note;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What stands about the codes of a note, up to the next code. */
record Around(NoteText note, List<DialCode> codes) {

    private static final int RUN = 6;
    private static final Pattern BETWEEN = Pattern
            .compile("(?iu)[\\s/,;|&)-]*(?:und|and|bzw\\.|or|oder)?[\\s/,;|&(-]*");
    private static final Pattern SENTENCE_END = Pattern.compile("[.!?;]\\s+(?=\\p{Lu})");
    private static final Pattern SENTENCE = Pattern.compile(".*[.!?;]\\s+(?=\\p{Lu})");
    private static final Pattern EDGES = Pattern.compile("^[\\s|:=>(),;/\"'-]+|[\\s|:=>(,;/\"'-]+$");

    /** Whether nothing but a mark stands between this code and the one before. */
    boolean beside(int index) {
        return index > 0 && index < codes.size() && codes.get(index).line() == codes.get(index - 1).line()
                && BETWEEN.matcher(left(index)).matches();
    }

    private String left(int index) {
        DialCode code = codes.get(index);
        boolean shared = index > 0 && codes.get(index - 1).line() == code.line();
        return note.lines().get(code.line()).substring(shared ? codes.get(index - 1).end() : 0, code.start());
    }

    String right(int index) {
        DialCode code = codes.get(index);
        String line = note.lines().get(code.line());
        boolean shared = index + 1 < codes.size() && codes.get(index + 1).line() == code.line();
        return line.substring(code.end(), shared ? codes.get(index + 1).start() : line.length());
    }

    /** What stands before it on its line, and so many lines more. */
    String above(int index, int more) {
        int first = index > 0 ? codes.get(index - 1).line() + 1 : 0;
        int line = codes.get(index).line();
        List<String> lines = IntStream.rangeClosed(1, RUN).map(back -> line - back).filter(place -> place >= first)
                .mapToObj(note.lines()::get).filter(text -> !text.isBlank()).limit(more).toList();
        return plain(Stream.concat(lines.reversed().stream(), Stream.of(left(index))).reduce("", Around::joined));
    }

    String below(int index, int more) {
        int last = index + 1 < codes.size() ? codes.get(index + 1).line() : note.lines().size();
        int line = codes.get(index).line();
        Stream<String> lines = IntStream.rangeClosed(1, RUN).map(on -> line + on).filter(place -> place < last)
                .mapToObj(note.lines()::get).filter(text -> !text.isBlank()).limit(more);
        String words = Stream.concat(Stream.of(right(index)), lines).reduce("", Around::joined);
        return plain(SENTENCE_END.split(words, 2)[0]);
    }

    private static String joined(String one, String other) {
        return one.endsWith("-") && !other.isEmpty() && Character.isLowerCase(other.charAt(0))
                ? one.substring(0, one.length() - 1) + other
                : one + " " + other;
    }

    static String plain(String words) {
        String last = words.length() > 400 ? words.substring(words.length() - 400) : words;
        return EDGES.matcher(SENTENCE.matcher(last).replaceFirst("")).replaceAll("").strip();
    }
}
