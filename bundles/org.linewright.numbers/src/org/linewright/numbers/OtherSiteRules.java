package org.linewright.numbers;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.linewright.core.location.Extensions;
import org.linewright.core.location.NumberRule;
import org.linewright.numbers.internal.rule.DigitRange;
import org.linewright.numbers.internal.step.OwnNumbers;

/** What another location means for the internal rules of this one. */
final class OtherSiteRules {

    private OtherSiteRules() {
    }

    static List<SiteRule> of(Site.Other other) {
        String code = other.location().stock().siteCode();
        List<SiteRule> rules = new ArrayList<>();
        if (!code.isEmpty()) {
            OwnNumbers.of(other.location(), other.plan(), false)
                    .blocks()
                    .forEach(block -> rules.add(new SiteRule(
                            NumberRule.pattern("^" + code + "(" + pattern(block.extensions()) + ")$",
                                    block.base() + "\\1"),
                            other.location().name())));
        }
        return rules;
    }

    private static String pattern(Extensions extensions) {
        List<String> choices = new ArrayList<>();
        extensions.ranges().forEach(range -> choices.addAll(DigitRange.patterns(range.first(), range.last())));
        extensions.prefixes().forEach(prefix -> choices.add(rest(prefix, extensions)));
        return choices.stream().collect(Collectors.joining("|"));
    }

    private static String rest(String prefix, Extensions extensions) {
        return prefix + "[0-9]{" + Math.max(0, extensions.shortest() - prefix.length()) + ","
                + Math.max(0, extensions.longest() - prefix.length()) + "}";
    }
}
