package org.linewright.operations;

import java.util.List;
import java.util.Optional;
import org.linewright.core.Outcome;
import org.linewright.core.line.Defaults;
import org.linewright.pbx.Layers;
import org.linewright.pbx.PbxDriver;
import org.linewright.pbx.PbxProfile;

/**
 * What is said about the settings of a driver below its groups.
 *
 * @param profile what the driver knows
 * @param generic what the driver for any registrar knows, when it is here
 */
public record UsualValues(PbxProfile profile, Optional<PbxProfile> generic) {

    /** Asks both drivers; refused when the first is not here. */
    public static Outcome<UsualValues> of(String driver, Roster roster) {
        return roster.ask(driver, PbxDriver::profile).map(profile -> new UsualValues(profile, driver.equals(Layers.ANY)
                ? Optional.of(profile)
                : roster.ask(Layers.ANY, PbxDriver::profile).result()));
    }

    /** One for each setting that can be usual, in the order of the driver. */
    public List<Layers> with(Defaults defaults) {
        return profile.fields().stream().filter(field -> Layers.has(field.key()))
                .map(field -> Layers.of(field, profile, generic, defaults)).toList();
    }
}
