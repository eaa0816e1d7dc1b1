package org.linewright.pbx.generic;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.linewright.core.line.Feature;
import org.linewright.pbx.Ability;
import org.linewright.pbx.Ability.Support;
import org.linewright.pbx.Capability;
import org.linewright.pbx.FeatureCode;
import org.linewright.pbx.Source;

/** {@code abilities:} — what the PBX can do for our lines. */
final class AbilityEntries {

    private AbilityEntries() {
    }

    static List<Ability> of(Entry profile, Source source, List<FeatureCode> codes) {
        Map<Capability, Ability> abilities = new EnumMap<>(Capability.class);
        for (Entry entry : profile.entries("abilities")) {
            Capability capability = entry.neededWord("ability", Capability.class, Capability.STATE_SYNC);
            Support support = entry.neededWord("support", Support.class, Support.UNTESTED);
            Ability ability = new Ability(capability, support, entry.neededWords("reason"), entry.placed(source));
            entry.form().nothingElse();
            if (abilities.putIfAbsent(capability, ability) != null) { // framework-driven null
                entry.wrong("ability", ProfileTrouble.TWICE, capability.word());
            }
            Set<Feature> missing = missing(capability, codes);
            if (support == Support.YES && !missing.isEmpty()) {
                entry.wrong("support", ProfileTrouble.CODES_MISSING, capability.word(),
                        missing.stream().map(Feature::word).collect(Collectors.joining(", ")));
            }
        }
        return List.copyOf(abilities.values());
    }

    private static Set<Feature> missing(Capability capability, List<FeatureCode> codes) {
        Set<Feature> missing = EnumSet.noneOf(Feature.class);
        missing.addAll(capability.codes());
        codes.forEach(code -> missing.remove(code.feature()));
        return missing;
    }
}
