package org.linewright.numbers.check;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.linewright.core.Trouble;
import org.linewright.core.location.Destination;
import org.linewright.core.location.Location;
import org.linewright.core.location.RuleKind;
import org.linewright.numbers.DialRules;
import org.linewright.numbers.NumberPlan;
import org.linewright.numbers.NumberTrouble;
import org.linewright.numbers.Site;
import org.linewright.numbers.SpecialNumber;

/**
 * Everything that is wrong or dangerous in a location, each with an example number. Any thread; some milliseconds, so it
 * may run after every key stroke but not within it.
 */
public final class Lint {

    private Lint() {
    }

    /** The severe ones bar saving, unless the person insists. */
    public static List<Trouble> of(DialRules rules) {
        Site site = rules.site();
        List<Trouble> troubles = new ArrayList<>();
        troubles.addAll(EmergencyProof.failures(rules));
        for (RuleKind kind : RuleKind.values()) {
            troubles.addAll(RuleTroubles.of(kind, site).all());
        }
        troubles.addAll(StripTroubles.of(site));
        ambiguousTrunk(site.location(), site.plan()).forEach(troubles::add);
        hiddenExtensions(site).forEach(troubles::add);
        extensionsBehindTrunk(site.location()).forEach(troubles::add);
        troubles.addAll(RoundTrip.breaks(rules));
        troubles.addAll(expectations(rules));
        return troubles;
    }

    /** Trunk code 0 before 030… makes 0030…, which reads like a number abroad where no trunk code is needed. */
    private static Stream<Trouble> ambiguousTrunk(Location location, NumberPlan plan) {
        String international = plan.internationalPrefix();
        return Stream.of(Destination.LOCAL, Destination.NATIONAL)
                .filter(destination -> destination == Destination.NATIONAL || location.habits().alwaysAreaCode())
                .filter(destination -> !location.habits().international().contains(destination))
                .map(destination -> location.trunk().of(destination))
                .filter(code -> !code.isEmpty() && !international.isEmpty())
                .filter(code -> (code + plan.nationalPrefix()).startsWith(international))
                .distinct()
                .map(code -> NumberTrouble.AMBIGUOUS_TRUNK
                        .about(code, plan.nationalPrefix() + location.areaCode(),
                                code + plan.nationalPrefix() + location.areaCode())
                        .at("trunk.national"));
    }

    private static Stream<Trouble> hiddenExtensions(Site site) {
        return site.plan()
                .special()
                .stream()
                .filter(SpecialNumber::exact)
                .filter(special -> site.location().stock().hasExtension(special.digits()))
                .map(special -> NumberTrouble.HIDDEN_EXTENSION.about(special.digits(), special.name())
                        .at("stock.blocks"));
    }

    private static Stream<Trouble> extensionsBehindTrunk(Location location) {
        String code = location.trunk().local();
        return code.isEmpty()
                ? Stream.empty()
                : location.stock()
                        .blocks()
                        .stream()
                        .flatMap(block -> block.extensions().ranges().stream())
                        .filter(range -> range.first().startsWith(code) || range.last().startsWith(code))
                        .map(range -> NumberTrouble.EXTENSION_LIKE_TRUNK.about(range, code).at("trunk.local"));
    }

    private static List<Trouble> expectations(DialRules rules) {
        List<Checked> checked = Checked.all(rules);
        List<Trouble> troubles = new ArrayList<>();
        for (int i = 0; i < checked.size(); i++) {
            Checked one = checked.get(i);
            if (!one.met()) {
                troubles.add(one.unmet(rules).at("expectations." + (i + 1)));
            }
        }
        return troubles;
    }
}
