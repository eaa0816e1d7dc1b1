package org.linewright.pbx.generic.note;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.linewright.pbx.note.NoteLine;

/**
 * A note as lines and as running prose, in which a sentence that was wrapped is whole again.
 *
 * @param lines the cleaned lines
 * @param prose the same without bullets, marks and wraps; {@code \n} parts paragraphs
 * @param starts where in the prose each line begins
 */
record NoteText(List<String> lines, String prose, List<Integer> starts) {

    /** A sentence or a cell, and where in the prose it begins. */
    record Sentence(String text, int start) {
        boolean says(Pattern pattern) {
            return pattern.matcher(text).find();
        }
    }

    private static final int LONGEST_QUOTE = 160;
    private static final Pattern LINE_END = Pattern.compile("\r\n|[\n\r\f\u0085\u2028\u2029]");
    private static final Pattern EMPHASIS = Pattern
            .compile(
                    "(?<![\\d*#])\\*{1,3}(?=[\\p{L}\"(])|(?<=[\\p{L}.:,!?)\"])\\*{1,3}(?![\\d*<\\[(])|(?<!\\w)__?|__?(?!\\w)");
    private static final Pattern MARK = Pattern
            .compile("^(?:#{1,6}\\s+|(?:[-+>\u2022\u25AA\u25CF\u25E6\u2023\u00B7\u25A0"
                    + "\u2713\u2714\uF0B7]|o|\\*|\\d{1,2}[.)])\\s+)+");
    private static final Pattern SENTENCE_END = Pattern.compile("\n|[.!?;](?=\\s+[\\p{Lu}\"(])");
    private static final Pattern CLOSED = Pattern.compile("[.!?:;]\\W*$");

    static NoteText of(String raw) {
        List<String> lines = LINE_END.splitAsStream(raw).map(CleanLine::of).toList();
        StringBuilder prose = new StringBuilder();
        List<Integer> starts = new ArrayList<>();
        for (String line : lines) {
            String plain = EMPHASIS.matcher(MARK.matcher(line).replaceFirst("")).replaceAll("").replace('\t', ' ');
            joint(prose, line, plain);
            starts.add(prose.length());
            prose.append(plain);
        }
        return new NoteText(lines, prose.toString(), List.copyOf(starts));
    }

    /** How a line goes on from what stands before it: in the word, after a space, or as a paragraph of its own. */
    private static void joint(StringBuilder prose, String line, String plain) {
        int end = prose.length();
        if (end == 0) {
            return;
        }
        boolean lower = !plain.isEmpty() && Character.isLowerCase(plain.charAt(0));
        if (plain.isEmpty() || MARK.matcher(line).lookingAt()) {
            prose.append('\n');
        } else if (prose.charAt(end - 1) == '\n') {
            String before = prose.substring(Math.max(0, end - 40), end).strip();
            if (lower && !before.isEmpty() && !CLOSED.matcher(before).find()) {
                unbroken(prose);
                prose.append(' ');
            }
        } else if (lower && end > 1 && prose.charAt(end - 1) == '-' && Character.isLetter(prose.charAt(end - 2))) {
            prose.setLength(end - 1);
        } else {
            prose.append(' ');
        }
    }

    private static void unbroken(StringBuilder prose) {
        for (int place = prose.length(); place > 0 && prose.charAt(place - 1) == '\n'; place--) {
            prose.setCharAt(place - 1, ' ');
        }
    }

    Stream<MatchResult> found(Pattern pattern) {
        return pattern.matcher(prose).results();
    }

    Optional<MatchResult> first(Pattern pattern) {
        return found(pattern).findFirst();
    }

    List<Sentence> sentences() {
        List<Sentence> sentences = new ArrayList<>();
        int from = 0;
        for (MatchResult end : SENTENCE_END.matcher(prose).results().toList()) {
            add(sentences, from, end.start());
            from = end.end();
        }
        add(sentences, from, prose.length());
        return sentences;
    }

    private void add(List<Sentence> sentences, int from, int to) {
        String text = prose.substring(from, to);
        if (!text.isBlank()) {
            sentences.add(new Sentence(text.strip(), from + text.length() - text.stripLeading().length()));
        }
    }

    Optional<Sentence> sentence(Pattern... all) {
        return sentences().stream().filter(sentence -> Stream.of(all).allMatch(sentence::says)).findFirst();
    }

    /** The line that this place of the prose comes from, of a long one what stands about the place. */
    NoteLine at(int place) {
        int found = Collections.binarySearch(starts, place);
        int index = found >= 0 ? last(found) : Math.max(0, -found - 2);
        return new NoteLine(index + 1, quote(about(lines.get(index), place - starts.get(index))));
    }

    private static String about(String line, int place) {
        int from = line.lastIndexOf(' ', Math.min(line.length(), Math.max(0, place - LONGEST_QUOTE / 2)));
        return line.length() <= LONGEST_QUOTE || place < LONGEST_QUOTE * 3 / 4 || from <= 0
                ? line
                : "…" + line.substring(from, Math.min(line.length(), from + 4 * LONGEST_QUOTE));
    }

    /** Blank lines begin where the next one does. */
    private int last(int index) {
        int last = index;
        while (last + 1 < starts.size() && starts.get(last + 1).equals(starts.get(index))) {
            last++;
        }
        return last;
    }

    NoteLine line(int index) {
        return new NoteLine(index + 1, quote(lines.get(index)));
    }

    static String quote(String text) {
        String plain = text.substring(0, Math.min(text.length(), 4 * LONGEST_QUOTE)).replace('\t', ' ')
                .replaceAll("\\s{2,}", " ").strip();
        return plain.length() > LONGEST_QUOTE
                ? plain.substring(0, plain.offsetByCodePoints(0, plain.codePointCount(0, LONGEST_QUOTE - 1))) + "…"
                : plain;
    }
}
