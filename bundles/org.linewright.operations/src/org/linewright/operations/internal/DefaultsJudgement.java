package org.linewright.operations.internal;

import java.util.List;
import java.util.Optional;
import org.linewright.core.Text;
import org.linewright.core.Trouble;
import org.linewright.core.line.Defaults;
import org.linewright.operations.OperationTrouble;
import org.linewright.operations.Roster;
import org.linewright.operations.internal.DefaultsDifferences.Place;
import org.linewright.pbx.Layers;
import org.linewright.pbx.PbxProfile;
import org.linewright.pbx.Setting;

/**
 * Whether what is to be usual can be.
 *
 * @param before what was usual, and is judged no more
 */
record DefaultsJudgement(Roster roster, Defaults before, Defaults after) {

    List<Trouble> troubles() {
        return Place.differing(before, after).stream()
                .flatMap(place -> place.in(after).stream().flatMap(value -> of(place, value).stream()))
                .toList();
    }

    private List<Trouble> of(Place place, String value) {
        if (!Layers.has(place.key())) {
            return List.of(OperationTrouble.USUAL_OF_LINES.about(place.key()));
        }
        Optional<PbxProfile> speaker = new KnownFields(roster).speaker(place);
        boolean every = place.driver().equals(Defaults.EVERY);
        if (speaker.isEmpty() && !every) {
            return List.of(OperationTrouble.USUAL_UNASKED.about(place.driver()));
        }
        Optional<Setting> field = speaker.flatMap(profile -> profile.field(place.key()));
        return field.map(known -> known.wrong(value))
                .orElseGet(() -> List.of(OperationTrouble.USUAL_UNKNOWN.about(place.key(), every
                        ? new Text("allen Treibern", "all drivers")
                        : speaker.map(PbxProfile::label).orElse(Text.same(place.driver())))));
    }
}
