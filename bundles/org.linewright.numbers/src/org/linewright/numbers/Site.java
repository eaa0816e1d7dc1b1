package org.linewright.numbers;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.linewright.core.line.CodeTemplate;
import org.linewright.core.location.Location;

/**
 * A location with all that its rules rest on.
 *
 * @param location the location
 * @param plan the numbering of its country
 * @param codes the feature codes whose number is dialled by the PBX, such as the target of a forwarding: it is shaped
 * @param others the other locations, with the numbering of theirs
 * @param written how numbers are written for people
 */
public record Site(Location location, NumberPlan plan, Set<CodeTemplate> codes, List<Other> others, Written written) {

    /** Another location, with the numbering of its country. */
    public record Other(Location location, NumberPlan plan) {
    }

    public Site {
        codes = Set.copyOf(codes);
        others = others.stream().filter(other -> !other.location().id().equals(location.id())).toList();
    }

    /** A location on its own, whose numbers are shown in the international form. */
    public static Site alone(Location location, NumberPlan plan) {
        return new Site(location, plan, Set.of(), List.of(), (international, form, region) -> international);
    }

    public Site with(Location changed) {
        return new Site(changed, plan, codes, others, written);
    }

    public Site withCodes(Collection<CodeTemplate> other) {
        return new Site(location, plan, Set.copyOf(other), others, written);
    }

    /** The internal rules that other locations bring: each of their extensions, behind their site code. */
    public List<SiteRule> siteRules() {
        return others.stream().flatMap(other -> OtherSiteRules.of(other).stream()).toList();
    }
}
