package org.linewright.pbx.generic.note;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.linewright.core.Severity;
import org.linewright.core.Text;
import org.linewright.core.line.Spoken;
import org.linewright.pbx.Keys;
import org.linewright.pbx.generic.note.NoteText.Sentence;
import org.linewright.pbx.note.NoteFinding;

/** The thresholds a note names for registering. */
final class AdviceClues {

    private static final Pattern REGISTERING = Pattern.compile("(?iu)(?:" + Labels.REREGISTER + ")");
    private static final Pattern LONGEST = Pattern.compile(
            "(?iu)(?<!\\p{L})(?:maxim\\p{L}*|höchst\\p{L}*|at most|longest|up to)[^.\\n\\d]{0,50}?" + Amount.TIME);
    private static final Pattern WARNING = Pattern
            .compile("(?iu)(?:mehr als|über|more than|above|longer than|länger als)\\s"
                    + Amount.TIME
                    + "[^.\\n]{0,120}?warn|warn[^.\\n]{0,80}?(?:mehr als|über|more than|above|longer than)\\s"
                    + Amount.TIME);
    private static final Pattern MANY_LINES = Pattern
            .compile("(?iu)(?:mehr als|über|more than|above|ab|from)\\s[^.\\n\\d]{0,60}?"
                    + "(\\d{1,5})\\s(?:sip-?\\s?)?(?:leitungen|lines|accounts)");
    private static final Pattern DELAY = Pattern.compile("(?iu)(?:" + Labels.DELAY + ")");
    private static final Pattern KEEP = Pattern.compile("(?iu)nicht|(?<!\\p{L})(?:not|keep|never)(?!\\p{L})");

    private AdviceClues() {
    }

    static void into(Notebook book, NoteText note) {
        List<Sentence> sentences = note.sentences();
        Optional<Duration> longest = Optional.empty();
        for (int index = 0; index < sentences.size(); index++) {
            Sentence sentence = sentences.get(index);
            boolean about = sentence.says(REGISTERING) || index > 0 && sentences.get(index - 1).says(REGISTERING);
            if (about && !sentence.says(DELAY)) {
                longest = longest.or(() -> longest(book, note, sentence));
                warning(book, note, sentence, longest);
            }
            delay(book, note, sentence);
        }
    }

    private static Optional<Duration> longest(Notebook book, NoteText note, Sentence sentence) {
        Optional<MatchResult> match = first(LONGEST, sentence);
        Optional<Duration> longest = match.flatMap(found -> Amount.time(found, 1));
        longest.ifPresent(time -> book.advice(new NoteAdvice(Keys.REREGISTER, List.of("above: " + Spoken.of(time)),
                "NOTE-101", Severity.ERROR,
                Text.of("Das ist zu lang: die Telefonanlage nimmt höchstens {0} an.",
                        "This is too long: the PBX takes {0} at most.", Spoken.of(time)),
                Text.of("Stellen Sie höchstens {0} ein.", "Set {0} at most.", Spoken.of(time)),
                Text.of("Die Telefonanlage nimmt höchstens {0} an.", "The PBX takes {0} at most.", Spoken.of(time)),
                note.at(sentence.start() + match.get().start(1)))));
        return longest;
    }

    private static void warning(Notebook book, NoteText note, Sentence sentence, Optional<Duration> longest) {
        first(WARNING, sentence).ifPresent(match -> {
            int group = match.start(1) >= 0 ? 1 : 3;
            Amount.time(match, group).ifPresent(time -> {
                List<String> conditions = new ArrayList<>(List.of("above: " + Spoken.of(time)));
                longest.filter(most -> most.compareTo(time) > 0)
                        .ifPresent(most -> conditions.add("at-most: " + Spoken.of(most)));
                book.advice(new NoteAdvice(Keys.REREGISTER, conditions, "NOTE-102", Severity.WARNING,
                        Text.of("Über {0} warnt die Telefonanlage.", "Above {0} the PBX warns.", Spoken.of(time)),
                        Text.of("Stellen Sie höchstens {0} ein, wenn die Warnung stört.",
                                "Set {0} at most when the warning disturbs.", Spoken.of(time)),
                        Text.of("Über {0} warnt die Telefonanlage.", "Above {0} the PBX warns.", Spoken.of(time)),
                        note.at(sentence.start() + match.start(group))));
            });
        });
    }

    private static void delay(Notebook book, NoteText note, Sentence sentence) {
        Optional<String> usual = book.finding(Keys.DELAY).map(NoteFinding::value);
        Optional<MatchResult> match = first(MANY_LINES, sentence)
                .filter(found -> sentence.says(DELAY) && sentence.says(KEEP));
        if (match.isPresent() && usual.isPresent()) {
            String lines = match.get().group(1);
            Text words = Text.of("Bei mehr als {0} Leitungen sind {1} nicht zu unterschreiten.",
                    "With more than {0} lines do not go below {1}.", lines, usual.get());
            book.advice(new NoteAdvice(Keys.DELAY, List.of("below: " + usual.get(), "lines-above: " + lines),
                    "NOTE-103", Severity.WARNING, words,
                    Text.of("Lassen Sie mindestens {0} stehen.", "Keep {0} at least.", usual.get()), words,
                    note.at(sentence.start() + match.get().start(1))));
        }
    }

    private static Optional<MatchResult> first(Pattern pattern, Sentence sentence) {
        return pattern.matcher(sentence.text()).results().findFirst();
    }
}
