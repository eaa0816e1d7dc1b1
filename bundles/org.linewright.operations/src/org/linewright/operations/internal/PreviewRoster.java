package org.linewright.operations.internal;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.linewright.core.Outcome;
import org.linewright.core.Watch;
import org.linewright.operations.DriverListing;
import org.linewright.operations.Roster;
import org.linewright.pbx.PbxDriver;
import org.linewright.pbx.PbxProfile;

/**
 * The drivers as they would be with one of another profile: what it says as data is known, checks of its own are not.
 * It is asked within the same fence as a driver.
 */
record PreviewRoster(Roster roster, PbxProfile profile) implements Roster {

    @Override
    public List<DriverListing> drivers() {
        return roster.drivers();
    }

    @Override
    public <T> Outcome<T> ask(String driver, Function<PbxDriver, T> question) {
        boolean foreseen = driver.equals(profile.id())
                && roster.ask(driver, PbxDriver::profile).result().filter(profile::equals).isEmpty();
        PbxDriver coming = () -> profile;
        String label = profile.label().english();
        return foreseen
                ? new LentDriver(coming, driver, label, label).ask(question).orElseThrow() // nobody recalls it
                : roster.ask(driver, question);
    }

    @Override
    public Watch watch(Consumer<List<DriverListing>> listener) {
        return roster.watch(listener);
    }
}
