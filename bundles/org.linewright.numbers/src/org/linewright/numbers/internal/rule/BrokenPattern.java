package org.linewright.numbers.internal.rule;

import java.util.Map;
import java.util.regex.PatternSyntaxException;
import org.linewright.core.Text;
import org.linewright.core.Trouble;
import org.linewright.numbers.NumberTrouble;

/** The errors of the pattern engine, in words. */
final class BrokenPattern {

    private static final Map<String, Text> WORDS = Map.of(
            "Unclosed group", new Text("eine runde Klammer wird nicht geschlossen", "a round bracket is not closed"),
            "Unclosed character class",
            new Text("eine eckige Klammer wird nicht geschlossen", "a square bracket is not closed"),
            "Dangling meta character",
            new Text("vor * + oder ? steht nichts, das sich wiederholen ließe (ein Stern selbst ist \\*, ein Plus \\+)",
                    "nothing stands before * + or ? that could be repeated (a star itself is \\*, a plus \\+)"),
            "Unmatched closing", new Text("eine runde Klammer wird geschlossen, aber nicht geöffnet",
                    "a round bracket is closed but not opened"),
            "Illegal character range", new Text("ein Bereich in eckigen Klammern läuft rückwärts",
                    "a range in square brackets runs backwards"),
            "Illegal repetition range", new Text("in { } steht die größere Zahl zuerst",
                    "the larger number stands first in { }"),
            "Illegal repetition", new Text("{ ist nur als Wiederholung wie {2,4} erlaubt",
                    "{ is allowed only as a repetition such as {2,4}"),
            "Unclosed counted closure", new Text("eine geschweifte Klammer wird nicht geschlossen",
                    "a curly bracket is not closed"));

    private static final Text UNKNOWN = new Text("das ist kein regulärer Ausdruck", "this is no regular expression");

    private BrokenPattern() {
    }

    static Trouble of(PatternSyntaxException error) {
        Text why = WORDS.entrySet()
                .stream()
                .filter(known -> error.getDescription().startsWith(known.getKey()))
                .max((one, other) -> Integer.compare(one.getKey().length(), other.getKey().length()))
                .map(Map.Entry::getValue)
                .orElse(UNKNOWN);
        int place = Math.clamp(error.getIndex(), 0, error.getPattern().length());
        return NumberTrouble.PATTERN.about(error.getPattern(), why, place + 1).because(error.getDescription());
    }
}
