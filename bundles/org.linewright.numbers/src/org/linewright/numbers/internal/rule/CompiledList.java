package org.linewright.numbers.internal.rule;

import java.util.List;
import java.util.stream.Stream;
import org.linewright.core.location.RuleKind;
import org.linewright.core.location.RuleList;
import org.linewright.numbers.Site;
import org.linewright.numbers.SiteRule;
import org.linewright.numbers.TriedRule;
import org.linewright.numbers.TriedRule.Verdict;

/**
 * A list of rules, ready for use.
 *
 * @param kind which list
 * @param all whether every rule counts that fits
 * @param entries the own rules, then those of other sites
 */
public record CompiledList(RuleKind kind, boolean all, List<Entry> entries) {

    /** A rule with where it comes from. */
    record Entry(SiteRule source, CompiledRule rule) {
    }

    /** What a list answered: the number afterwards, how many rules fitted, and the place of the last one from 1. */
    public record Answer(String number, int fitted, int place) {
        public boolean fits() {
            return fitted > 0;
        }
    }

    /** This list of a site; to the internal ones come those that follow from other sites. */
    public static CompiledList of(RuleKind kind, Site site) {
        return of(kind, site.location().rules(kind), kind == RuleKind.INTERNAL ? site.siteRules() : List.of());
    }

    public static CompiledList of(RuleKind kind, RuleList own, List<SiteRule> others) {
        List<SiteRule> every = Stream.concat(own.rules().stream().map(SiteRule::own), others.stream()).toList();
        return new CompiledList(kind, own.all(),
                every.stream().map(rule -> new Entry(rule, CompiledRule.working(rule.rule()))).toList());
    }

    public boolean isEmpty() {
        return entries.isEmpty();
    }

    public Answer on(String number) {
        String now = number;
        int fitted = 0;
        int place = 0;
        for (int i = 0; i < entries.size(); i++) {
            Hit hit = entries.get(i).rule().on(now);
            if (hit.fits()) {
                now = hit.result();
                fitted++;
                place = i + 1;
                if (!all) {
                    break;
                }
            }
        }
        return new Answer(now, fitted, place);
    }

    /** What each rule said to this number, in order; the same answers as {@link #on}. */
    public List<TriedRule> tried(String number) {
        TriedRule[] tried = new TriedRule[entries.size()];
        String now = number;
        boolean decided = false;
        for (int i = 0; i < tried.length; i++) {
            Entry entry = entries.get(i);
            Hit hit = decided ? new Hit(Verdict.NOT_REACHED, "") : entry.rule().on(now);
            String after = hit.fits() ? hit.result() : now;
            tried[i] = new TriedRule(kind, i + 1, entry.source().rule(), entry.source().site(), hit.verdict(), now,
                    after,
                    hit.fits() ? entry.rule().groups(now) : List.of());
            decided |= hit.fits() && !all;
            now = after;
        }
        return List.of(tried);
    }
}
