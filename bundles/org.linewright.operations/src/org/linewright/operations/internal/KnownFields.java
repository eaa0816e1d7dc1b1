package org.linewright.operations.internal;

import java.util.List;
import java.util.Optional;
import org.linewright.core.line.Defaults;
import org.linewright.operations.DriverListing;
import org.linewright.operations.Roster;
import org.linewright.operations.internal.DefaultsDifferences.Place;
import org.linewright.pbx.PbxDriver;
import org.linewright.pbx.PbxProfile;

/** Which drivers know what a default is about. */
record KnownFields(Roster roster) {

    /** The driver it is for; for all, one that knows the setting. Empty when nobody here does. */
    Optional<PbxProfile> speaker(Place place) {
        return place.driver().equals(Defaults.EVERY)
                ? here().stream().flatMap(driver -> profile(driver).stream())
                        .filter(profile -> profile.field(place.key()).isPresent()).findFirst()
                : profile(place.driver());
    }

    Optional<PbxProfile> profile(String driver) {
        return here().contains(driver) ? roster.ask(driver, PbxDriver::profile).result() : Optional.empty();
    }

    private List<String> here() {
        return roster.drivers().stream().filter(one -> !one.shadowed()).map(DriverListing::id).distinct().toList();
    }
}
