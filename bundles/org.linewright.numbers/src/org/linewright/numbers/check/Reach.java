package org.linewright.numbers.check;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.linewright.core.Text;
import org.linewright.core.location.Location;
import org.linewright.core.location.RuleKind;
import org.linewright.core.location.Way;
import org.linewright.numbers.DialRules;
import org.linewright.numbers.NumberPlan;
import org.linewright.numbers.Result;

/**
 * Something that can be typed and reaches what was looked for.
 *
 * @param typed what somebody types
 * @param result what is dialled then
 */
public record Reach(String typed, Result result) {

    /**
     * What reaches a number: every usual way to write it, what the rules are about, and what was dialled before.
     *
     * @param target a number in the international form, an extension, or their beginning
     * @param history numbers that were dialled; may be empty
     */
    public static List<Reach> of(DialRules rules, String target, List<String> history) {
        Set<String> forms = forms(rules, target);
        Set<String> wanted = new LinkedHashSet<>();
        forms.forEach(form -> wanted.add(rules.dial(form).number()));
        wanted.add(target);
        return Stream.of(forms.stream(), about(rules), history.stream())
                .flatMap(numbers -> numbers)
                .distinct()
                .map(typed -> new Reach(typed, rules.dial(typed)))
                .filter(reach -> wanted.stream().anyMatch(number -> reach.leadsTo(number, target)))
                .toList();
    }

    /** How many of the inputs asked lead to the number that was looked for. */
    public static Text told(List<Reach> reaches, String target) {
        return Text.of("{0} der gefragten Eingaben führen zu {1}.", "{0} of the inputs asked lead to {1}.",
                reaches.size(), target);
    }

    private boolean leadsTo(String number, String target) {
        return !number.isEmpty() && (result.number().startsWith(number) || result.number().startsWith(target));
    }

    /** The international, the national and the local way to write a number. */
    private static Set<String> forms(DialRules rules, String target) {
        Location location = rules.site().location();
        NumberPlan plan = rules.site().plan();
        String plus = "+" + plan.countryCode();
        String known = rules.result(Way.CALLER, target).number();
        Set<String> forms = new LinkedHashSet<>(List.of(target, known));
        if (known.startsWith("+") && !plan.internationalPrefix().isEmpty()) {
            forms.add(plan.internationalPrefix() + known.substring(1));
        }
        if (known.startsWith(plus)) {
            forms.add(plan.nationalPrefix() + known.substring(plus.length()));
        }
        if (known.startsWith(plus + location.areaCode())) {
            forms.add(known.substring((plus + location.areaCode()).length()));
        }
        forms.remove("");
        return forms;
    }

    private static Stream<String> about(DialRules rules) {
        return Stream.of(RuleKind.DIAL, RuleKind.INTERNAL, RuleKind.EXTERNAL, RuleKind.FINAL)
                .flatMap(kind -> rules.site().location().rules(kind).rules().stream())
                .flatMap(rule -> Examples.of(rule).stream());
    }
}
