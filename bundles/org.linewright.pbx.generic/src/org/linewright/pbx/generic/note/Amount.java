package org.linewright.pbx.generic.note;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;

/** Times and small numbers as notes write them. */
final class Amount {

    private static final Duration LONGEST = Duration.ofDays(1);
    private static final List<List<String>> WORDS = List.of(List.of("eine?[mnr]?", "one"), List.of("zwei", "two"),
            List.of("drei", "three"), List.of("vier", "four"), List.of("fünf", "five"), List.of("sechs", "six"),
            List.of("sieben", "seven"), List.of("acht", "eight"), List.of("neun", "nine"), List.of("zehn", "ten"));

    /** A number in digits or as a word. */
    static final String NUMBER = "([1-9]\\d{0,2}[.,]\\d{3}|\\d{1,7}(?:[.,]\\d{1,3})?|"
            + String.join("|", WORDS.stream().flatMap(List::stream).toList()) + ")(?![\\p{L}\\d])";

    /** A number and its unit: two groups. */
    static final String TIME = "([1-9]\\d{0,2}[.,]\\d{3}|\\d{1,7}(?:[.,]\\d{1,3})?|(?:"
            + String.join("|", WORDS.stream().flatMap(List::stream).toList()) + ")(?=\\s))\\s?"
            + "(ms|msec|millisekunden?|milliseconds?|s|sec|sek|sekunden?|seconds?|min|minuten?|minutes?|h|stunden?|hours?)"
            + "(?![\\p{L}\\d])";

    private Amount() {
    }

    /** The time in the groups of {@link #TIME}, the first of which has this number; a day at most. */
    static Optional<Duration> time(MatchResult match, int group) {
        String unit = match.group(group + 1).toLowerCase(Locale.ROOT);
        long millis = unit.startsWith("ms") || unit.startsWith("milli")
                ? 1
                : unit.startsWith("s") && !unit.startsWith("stu") ? 1000 : unit.startsWith("m") ? 60_000 : 3_600_000;
        return number(match.group(group)).map(count -> count.multiply(BigDecimal.valueOf(millis)))
                .map(BigDecimal::longValue)
                .map(Duration::ofMillis)
                .filter(time -> time.isPositive() && time.compareTo(LONGEST) <= 0);
    }

    /** Thousands are parted by a dot or a comma where three digits follow. */
    static Optional<BigDecimal> number(String text) {
        if (text.matches("[1-9]\\d{0,2}[.,]\\d{3}")) {
            return Optional.of(new BigDecimal(text.replaceAll("[.,]", "")));
        }
        if (text.matches("\\d{1,7}(?:[.,]\\d{1,3})?")) {
            return Optional.of(new BigDecimal(text.replace(',', '.')));
        }
        for (int value = 1; value <= WORDS.size(); value++) {
            String forms = String.join("|", WORDS.get(value - 1));
            if (text.toLowerCase(Locale.ROOT).matches(forms)) {
                return Optional.of(BigDecimal.valueOf(value));
            }
        }
        return Optional.empty();
    }
}
