package org.linewright.numbers;

import org.linewright.core.location.NumberRule;

/**
 * A rule with where it comes from.
 *
 * @param rule the rule
 * @param site the name of the other location that it was made from; empty for an own rule
 */
public record SiteRule(NumberRule rule, String site) {

    public static SiteRule own(NumberRule rule) {
        return new SiteRule(rule, "");
    }
}
