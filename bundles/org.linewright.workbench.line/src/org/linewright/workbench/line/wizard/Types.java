package org.linewright.workbench.line.wizard;

import java.util.List;
import java.util.function.Consumer;
import org.linewright.operations.DriverListing;
import org.linewright.operations.Roster;
import org.linewright.pbx.PbxDriver;
import org.linewright.workbench.kit.NewestAnswer;
import org.linewright.workbench.kit.OnDisplay;

/** The PBX types to choose from, as drivers come and go; each driver is asked for its profile off the UI thread. */
final class Types implements AutoCloseable {

    private final NewestAnswer<List<DriverListing>, List<PbxType>> answers;
    private List<DriverListing> last = List.of();

    /** @param told hears the types on the UI thread */
    Types(Roster roster, OnDisplay onDisplay, Consumer<List<PbxType>> told) {
        this.answers = new NewestAnswer<>("PBX types", onDisplay, listings -> asked(roster, listings), told);
    }

    /** These drivers are here. */
    void here(List<DriverListing> listings) {
        List<DriverListing> usable = listings.stream().filter(listing -> !listing.shadowed()).toList();
        if (!usable.equals(last)) {
            last = usable;
            answers.ask(usable);
        }
    }

    @Override
    public void close() {
        answers.close();
    }

    private static List<PbxType> asked(Roster roster, List<DriverListing> listings) {
        return listings.stream()
                .map(listing -> new PbxType(listing, roster.ask(listing.id(), PbxDriver::profile)))
                .toList();
    }
}
