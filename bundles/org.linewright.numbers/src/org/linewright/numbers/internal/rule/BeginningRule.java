package org.linewright.numbers.internal.rule;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.linewright.core.location.NumberRule;

/**
 * The commonest rule, {@code ^80(.*)} replaced by {@code 0\1}, without a pattern engine: what begins with some signs
 * begins with others.
 *
 * @param beginning the signs it takes away
 * @param instead what stands there afterwards
 */
record BeginningRule(String beginning, String instead) implements CompiledRule {

    private static final Pattern SEARCH = Pattern.compile("\\^((?:[0-9#]|\\\\[+*])+)\\(\\.\\*\\)\\$?");
    private static final Pattern REPLACE = Pattern.compile("([0-9+*#]*)[\\\\$]1");

    /** Empty for every other form of rule. */
    static Optional<CompiledRule> of(NumberRule rule) {
        Matcher search = SEARCH.matcher(rule.search());
        Matcher replace = REPLACE.matcher(rule.replace());
        return search.matches() && replace.matches()
                ? Optional.of(new BeginningRule(search.group(1).replace("\\", ""), replace.group(1)))
                : Optional.empty();
    }

    @Override
    public Hit on(String number) {
        return number.startsWith(beginning)
                ? Hit.with(instead.concat(number.substring(beginning.length())))
                : Hit.MISSED;
    }

    @Override
    public List<String> groups(String number) {
        return List.of(number.substring(beginning.length()));
    }
}
