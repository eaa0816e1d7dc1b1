package org.linewright.numbers.internal.rule;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import java.util.stream.IntStream;
import org.linewright.core.Outcome;
import org.linewright.core.location.NumberRule;
import org.linewright.numbers.NumberTrouble;

/**
 * A regular expression; what it fits is replaced where it first fits. It is given up when it takes too many tries or
 * makes something far too long, and not even tried on a number that begins otherwise.
 */
record PatternRule(Pattern pattern, Opening opening, int looks, Replacement replacement)
        implements CompiledRule {

    /** Twice as long as any number; where every rule counts, each could double what the one before made. */
    private static final int LONGEST = 128;

    /** Tries without a look at the number, where each honest rule needs a few. */
    private static final int MOST_BLIND_TRIES = 10_000;
    private static final int UNWATCHED = 0;

    static Outcome<CompiledRule> of(NumberRule rule) {
        try {
            Pattern pattern = Pattern.compile(rule.search());
            return BlindTries.of(rule.search()) > MOST_BLIND_TRIES
                    ? Outcome.refused(NumberTrouble.PATTERN_DEEP.about().at("search"))
                    : Replacement.of(rule.replace(), pattern.matcher("").groupCount())
                            .map(replacement -> new PatternRule(pattern, Opening.of(rule.search(), pattern),
                                    Patience.isNeeded(rule.search()) ? Patience.looks(rule.search()) : UNWATCHED,
                                    replacement));
        } catch (PatternSyntaxException unreadable) {
            return Outcome.refused(BrokenPattern.of(unreadable).at("search"));
        } catch (StackOverflowError tooDeep) {
            return Outcome.refused(NumberTrouble.PATTERN_DEEP.about().at("search"));
        }
    }

    @Override
    public Hit on(String number) {
        if (!opening.admits(number)) {
            return Hit.MISSED;
        }
        try {
            Matcher matcher = matcher(number);
            return matcher.find() ? hit(replaced(number, matcher)) : Hit.MISSED;
        } catch (Patience.Lost | StackOverflowError hopeless) {
            return Hit.GIVEN_UP;
        }
    }

    private static Hit hit(String result) {
        return result.length() > LONGEST ? Hit.GIVEN_UP : Hit.with(result);
    }

    @Override
    public List<String> groups(String number) {
        Matcher matcher = matcher(number);
        return matcher.find()
                ? IntStream.rangeClosed(1, matcher.groupCount()).mapToObj(group -> group(matcher, group)).toList()
                : List.of();
    }

    private Matcher matcher(String number) {
        return pattern.matcher(looks == UNWATCHED ? number : new Patience(number, looks));
    }

    private String replaced(String number, Matcher matcher) {
        return number.substring(0, matcher.start()) + replacement.filled(matcher) + number.substring(matcher.end());
    }

    private static String group(Matcher matcher, int group) {
        return matcher.group(group) == null ? "" : matcher.group(group); // framework-driven null
    }
}
