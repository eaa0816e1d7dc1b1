package org.linewright.workbench.line.editor;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.linewright.core.Outcome;
import org.linewright.operations.DriverListing;
import org.linewright.operations.Roster;
import org.linewright.operations.UsualValues;
import org.linewright.workbench.kit.OnDisplay;

/** What a driver knows, asked again whenever another version of it arrives or it leaves. For the UI thread. */
final class DriverAnswer {

    private final Roster roster;
    private final OnDisplay onDisplay;
    private final String driver;
    private final Consumer<Outcome<UsualValues>> told;
    private Optional<List<DriverListing>> asked = Optional.empty();

    DriverAnswer(Roster roster, OnDisplay onDisplay, String driver, Consumer<Outcome<UsualValues>> told) {
        this.roster = roster;
        this.onDisplay = onDisplay;
        this.driver = driver;
        this.told = told;
    }

    /** These drivers are here now. */
    void here(List<DriverListing> drivers) {
        List<DriverListing> mine = drivers.stream().filter(listing -> listing.id().equals(driver)).toList();
        if (asked.filter(mine::equals).isEmpty()) {
            asked = Optional.of(mine);
            Thread.ofVirtual().name("driver").start(() -> {
                Outcome<UsualValues> answer = UsualValues.of(driver, roster);
                onDisplay.run(() -> answered(mine, answer));
            });
        }
    }

    /** Nothing is told from now on. */
    void close() {
        asked = Optional.empty();
    }

    private void answered(List<DriverListing> question, Outcome<UsualValues> answer) {
        if (asked.filter(newest -> newest == question).isPresent()) {
            told.accept(answer);
        }
    }
}
