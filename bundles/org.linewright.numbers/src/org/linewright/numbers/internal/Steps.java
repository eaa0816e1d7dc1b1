package org.linewright.numbers.internal;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.linewright.core.location.DialHabits;
import org.linewright.core.location.Location;
import org.linewright.core.location.RuleKind;
import org.linewright.numbers.Site;
import org.linewright.numbers.Stage;
import org.linewright.numbers.internal.rule.CompiledList;
import org.linewright.numbers.internal.step.Clean;
import org.linewright.numbers.internal.step.Codes;
import org.linewright.numbers.internal.step.Dialable;
import org.linewright.numbers.internal.step.Extension;
import org.linewright.numbers.internal.step.External;
import org.linewright.numbers.internal.step.Far;
import org.linewright.numbers.internal.step.Internal;
import org.linewright.numbers.internal.step.International;
import org.linewright.numbers.internal.step.LeastCost;
import org.linewright.numbers.internal.step.Letters;
import org.linewright.numbers.internal.step.OwnNumbers;
import org.linewright.numbers.internal.step.Place;
import org.linewright.numbers.internal.step.Project;
import org.linewright.numbers.internal.step.Provider;
import org.linewright.numbers.internal.step.Ruled;
import org.linewright.numbers.internal.step.Shorten;
import org.linewright.numbers.internal.step.Show;
import org.linewright.numbers.internal.step.Special;
import org.linewright.numbers.internal.step.SpecialNumbers;
import org.linewright.numbers.internal.step.Step;
import org.linewright.numbers.internal.step.Strip;
import org.linewright.numbers.internal.step.Trunk;
import org.linewright.numbers.internal.step.Vanity;

/**
 * The steps of a location, in the orders that estos publishes.
 *
 * @param site the location with all its rules rest on
 * @param place where it is
 * @param special its special numbers
 * @param rules its six lists, compiled
 */
record Steps(Site site, Place place, SpecialNumbers special, Map<RuleKind, CompiledList> rules) {

    static Steps of(Site site) {
        Location location = site.location();
        Map<RuleKind, CompiledList> rules = new EnumMap<>(RuleKind.class);
        for (RuleKind kind : RuleKind.values()) {
            rules.put(kind, CompiledList.of(kind, site));
        }
        return new Steps(site, Place.of(location, site.plan()), new SpecialNumbers(location, site.plan()), rules);
    }

    /** The 14 steps of a number dialled on the computer; for the target of a forwarding two of them do nothing. */
    List<Step> leaving(boolean forwarding, Codes codes) {
        Location location = site.location();
        DialHabits habits = location.habits();
        Far far = new Far(place);
        return List.of(new Clean(true), new Vanity(habits.vanity()), new Letters(), new Special(special, codes),
                new External(rules.get(RuleKind.EXTERNAL), far),
                new Internal(location.stock(), rules.get(RuleKind.INTERNAL)), new International(place),
                new Project(habits.project(), forwarding), new LeastCost(habits.callByCall(), forwarding),
                new Shorten(ownNumbers()), new Ruled(Stage.DIAL_RULES, rules.get(RuleKind.DIAL)),
                new Dialable(place, far, habits),
                new Trunk(location.trunk(), forwarding ? "" : habits.project(), place),
                new Ruled(Stage.FINAL_RULES, rules.get(RuleKind.FINAL)));
    }

    /** The 6 steps of a number that the PBX tells about a call that comes in. */
    List<Step> incoming(List<String> strip) {
        return told(Stage.INCOMING_RULES, RuleKind.INCOMING, strip);
    }

    /** The 6 steps of a number that the PBX tells about a call that goes out. */
    List<Step> outgoing(List<String> strip) {
        return told(Stage.OUTGOING_RULES, RuleKind.OUTGOING, strip);
    }

    /** A number as a person reads it. */
    List<Step> shown() {
        return List.of(new Clean(false), extension(), new International(place),
                new Show(site.written(), site.location().habits().display(), site.location().region()));
    }

    private List<Step> told(Stage stage, RuleKind kind, List<String> strip) {
        return List.of(new Clean(false), new Ruled(stage, rules.get(kind)), new Strip(strip), extension(),
                new Provider(site.location().habits().callByCall(), kind == RuleKind.OUTGOING),
                new International(place));
    }

    private Extension extension() {
        return new Extension(site.location().stock(), rules.get(RuleKind.INTERNAL), special);
    }

    /** The own numbers first, then those of the sites that can be reached directly. */
    private List<OwnNumbers> ownNumbers() {
        List<OwnNumbers> numbers = new ArrayList<>();
        numbers.add(OwnNumbers.of(site.location(), site.plan(), true));
        if (site.location().habits().shortened()) {
            site.others()
                    .stream()
                    .filter(other -> !other.location().stock().siteCode().isEmpty())
                    .forEach(other -> numbers.add(OwnNumbers.of(other.location(), other.plan(), false)));
        }
        return numbers;
    }
}
