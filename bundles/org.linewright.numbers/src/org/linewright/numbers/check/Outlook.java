package org.linewright.numbers.check;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.linewright.core.Trouble;
import org.linewright.core.location.Location;
import org.linewright.core.location.NumberRule;
import org.linewright.core.location.RuleList;
import org.linewright.numbers.DialRules;

/**
 * What a location does once learned rules stand in one of its lists.
 *
 * @param fates what becomes of each complete example
 * @param news what is wrong then that was not wrong before
 * @param met how many of the location's expectations are met
 * @param expected how many it has
 */
public record Outlook(List<Fate> fates, List<Trouble> news, long met, int expected) {

    public Outlook {
        fates = List.copyOf(fates);
        news = List.copyOf(news);
    }

    /**
     * Takes some milliseconds; not for the thread of a window.
     *
     * @param location as it is
     * @param compiled makes the rules of a location
     * @param typed how the numbers of examples begin their way, where that is known
     */
    public static Outlook of(Location location, Function<Location, DialRules> compiled, Lesson lesson, Placing placing,
            Map<String, String> typed) {
        DialRules after = compiled.apply(with(location, placing, lesson.rules().rules()));
        List<NumberRule> off = lesson.rules().rules().stream().map(rule -> rule.withOn(false)).toList();
        List<Trouble> before = Lint.of(compiled.apply(placing.spot() == Placing.Spot.INSTEAD
                ? location
                : with(location, placing, off)));
        List<Fate> fates = lesson.examples().stream()
                .flatMap(example -> example.line().pair().stream())
                .map(pair -> Fate.of(after, lesson.list(), pair, Optional.ofNullable(typed.get(pair.from())))) // framework-driven null
                .toList();
        List<Checked> checked = Checked.all(after);
        return new Outlook(fates, Lint.of(after).stream().filter(trouble -> !before.contains(trouble)).toList(),
                checked.stream().filter(Checked::met).count(), checked.size());
    }

    /** The location with rules in its list. */
    public static Location with(Location location, Placing placing, List<NumberRule> rules) {
        RuleList old = location.rules(placing.list());
        return location.withRules(placing.list(), placing.into(old, rules));
    }
}
