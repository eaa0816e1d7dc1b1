package org.linewright.operations.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.linewright.core.Text;
import org.linewright.core.line.Defaults;
import org.linewright.operations.GroupChange.SettingChange;
import org.linewright.operations.Roster;
import org.linewright.pbx.PbxProfile;
import org.linewright.pbx.Setting;

/** Says in words how what is usual differs from what was. */
record DefaultsDifferences(Roster roster, Defaults before, Defaults after) {

    private static final Text NOTHING = Text.same("–");

    /** One default: of which driver or of all, and of which setting. */
    record Place(String driver, String key) {

        /** Where the two say something else. */
        static List<Place> differing(Defaults before, Defaults after) {
            SortedSet<String> drivers = new TreeSet<>(before.values().keySet());
            drivers.addAll(after.values().keySet());
            List<Place> places = new ArrayList<>();
            for (String driver : drivers) {
                SortedSet<String> keys = new TreeSet<>(before.values().getOrDefault(driver, Map.of()).keySet());
                keys.addAll(after.values().getOrDefault(driver, Map.of()).keySet());
                keys.stream().map(key -> new Place(driver, key))
                        .filter(place -> !place.in(before).equals(place.in(after))).forEach(places::add);
            }
            return places;
        }

        Optional<String> in(Defaults defaults) {
            return defaults.said(driver, key);
        }
    }

    List<SettingChange> changes() {
        return Place.differing(before, after).stream().map(this::change).toList();
    }

    private SettingChange change(Place place) {
        Optional<PbxProfile> profile = new KnownFields(roster).speaker(place);
        Optional<Setting> field = profile.flatMap(known -> known.field(place.key()));
        Text name = field.map(Setting::label).orElse(Text.same(place.key()));
        Text label = place.driver().equals(Defaults.EVERY)
                ? Text.of("Vorgabe für alle Gruppen, {0}", "Default of all groups, {0}", name)
                : Text.of("Vorgabe für {0}, {1}", "Default of {0}, {1}",
                        profile.map(PbxProfile::label).orElse(Text.same(place.driver())), name);
        return new SettingChange(label, said(field, place.in(before)), said(field, place.in(after)));
    }

    private static Text said(Optional<Setting> field, Optional<String> value) {
        return value.map(text -> field.map(known -> known.said(text)).orElse(Text.orEmpty(text))).orElse(NOTHING);
    }
}
