package org.linewright.pbx.generic.note;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.linewright.core.line.Spoken;
import org.linewright.pbx.Keys;

/** How often, and how far apart, lines register; how often NAT mappings are refreshed. */
final class TimeClues {

    private static final Map<String, String> LABELS = Map.of(Keys.REREGISTER, Labels.REREGISTER, Keys.DELAY,
            Labels.DELAY, Keys.KEEP_ALIVE_INTERVAL, Labels.NAT);
    private static final Pattern BARE = Pattern.compile(
            "(?iu)(?<!\\p{L})(?:" + Labels.REREGISTER + ")\\s?[:=]?\\s{1,4}(\\d{2,5})(?!\\s?[\\p{L}\\d%]|[.,]\\d)");
    private static final Pattern METHOD = Labels.followed(Labels.NAT + "|nat[- ]?refresh[- ]?(?:verfahren|method)",
            "(crlf|cr/?lf|stun|options|leerzeilen|empty lines|re-?register)");
    private static final Pattern METHOD_BEFORE = Pattern.compile("(?iu)(?<!\\p{L})(crlf|stun|options)[- ]{1,2}"
            + "(?:nat[- ])?(?:keep-?alives?|refresh|ping)");

    private TimeClues() {
    }

    static void into(Notebook book, NoteText note) {
        for (String key : List.of(Keys.REREGISTER, Keys.DELAY, Keys.KEEP_ALIVE_INTERVAL)) {
            String label = LABELS.get(key);
            Stream.of(Labels.followed(label, Amount.TIME), Labels.preceded(label, Amount.TIME)).flatMap(note::found)
                    .forEach(match -> Amount.time(match, 1).filter(sensible(key)).ifPresent(time -> book.stated(key,
                            Spoken.of(time), note.at(match.start(1)), "Der Hinweis nennt die Zeit.",
                            "The note names the time.")));
        }
        if (book.finding(Keys.REREGISTER).isEmpty()) {
            note.first(BARE).ifPresent(match -> book.inferred(Keys.REREGISTER, match.group(1) + " s",
                    note.at(match.start(1)), "Ohne Einheit; gemeint sind wohl Sekunden.",
                    "Without a unit; seconds are probably meant."));
        }
        method(note).ifPresent(match -> book.stated(Keys.KEEP_ALIVE_METHOD, word(match.group(1)),
                note.at(match.start(1)), "Der Hinweis nennt das Verfahren.", "The note names the method."));
    }

    private static Predicate<Duration> sensible(String key) {
        return time -> !key.equals(Keys.DELAY) || time.compareTo(Duration.ofHours(1)) <= 0;
    }

    private static Optional<MatchResult> method(NoteText note) {
        return note.first(METHOD).or(() -> note.first(METHOD_BEFORE));
    }

    private static String word(String method) {
        return switch (method.toLowerCase(Locale.ROOT)) {
            case "stun" -> "stun";
            case "options" -> "options";
            case "register", "re-register", "reregister" -> "register";
            default -> "crlf";
        };
    }
}
