package org.linewright.operations;

import java.util.List;
import java.util.Optional;
import org.linewright.core.Text;
import org.linewright.core.location.Location;
import org.linewright.pbx.Setting;

/**
 * What the driver of a PBX proposes for the locations whose lines it drives.
 *
 * @param driver the driver's id
 * @param label what a person picks
 * @param settings its proposals, each with its reason; none when it has nothing to say
 */
public record LocationProposal(String driver, String label, List<Setting> settings) {

    public LocationProposal {
        settings = List.copyOf(settings);
    }

    /** Asks every driver that is used; waits for each at most as long as the roster does. */
    public static List<LocationProposal> all(Roster roster) {
        return roster.drivers().stream().filter(driver -> !driver.shadowed()).map(driver -> of(driver, roster))
                .toList();
    }

    /** Asks this driver; empty when it is not here. */
    public static Optional<LocationProposal> of(String driver, Roster roster) {
        return roster.drivers()
                .stream()
                .filter(listing -> !listing.shadowed() && listing.id().equals(driver))
                .findFirst()
                .map(listing -> of(listing, roster));
    }

    /** The location as the driver proposes it; what it has no say in stays. */
    public Location into(Location location) {
        Location proposed = location;
        for (Setting setting : settings) {
            proposed = setting.presetInto(proposed);
        }
        return proposed;
    }

    /** The proposals that the location does not follow. */
    public List<Setting> unlike(Location location) {
        return settings.stream()
                .filter(setting -> !setting.presetInto(location).equals(location))
                .toList();
    }

    /** A proposal with its reason. */
    public static Text reason(Setting setting) {
        return Text.of("{0}: {1}. {2}", "{0}: {1}. {2}", setting.label(), setting.said(setting.preset()),
                setting.help());
    }

    private static LocationProposal of(DriverListing driver, Roster roster) {
        return new LocationProposal(driver.id(), driver.label(),
                roster.ask(driver.id(), asked -> asked.profile().location()).result().orElse(List.of()));
    }
}
