package org.linewright.workbench.location.wizard;

import java.util.List;
import org.linewright.core.Text;
import org.linewright.operations.DriverListing;
import org.linewright.operations.Roster;
import org.linewright.pbx.Keys;
import org.linewright.pbx.Setting;

/**
 * What the driver of a PBX proposes for a location.
 *
 * @param id the driver's id
 * @param label what a person picks
 * @param settings its proposals, each with its reason
 */
record Preset(String id, String label, List<Setting> settings) {

    /** Asks every one of these drivers, and waits for it. */
    static List<Preset> all(Roster roster, List<DriverListing> drivers) {
        return drivers.stream().filter(driver -> !driver.shadowed()).map(one -> of(one, roster)).toList();
    }

    /** The entries with what the driver proposes. */
    Typed into(Typed typed) {
        Typed with = typed.with(Typed.DRIVER, id);
        for (Setting setting : settings) {
            with = switch (setting.key()) {
                case Keys.ALWAYS_AREA_CODE -> with.with(Typed.ALWAYS_AREA, setting.preset());
                case Keys.DIAL_FORMAT -> with.with(Typed.E164, String.valueOf(setting.preset().equals("e164")));
                default -> with;
            };
        }
        return with;
    }

    /** Each proposal with its reason. */
    List<Text> reasons() {
        return settings.stream()
                .map(setting -> Text.of("{0}: {1}", "{0}: {1}", setting.label(), setting.help()))
                .toList();
    }

    private static Preset of(DriverListing driver, Roster roster) {
        return new Preset(driver.id(), driver.label(),
                roster.ask(driver.id(), asked -> asked.profile().location()).result().orElse(List.of()));
    }
}
