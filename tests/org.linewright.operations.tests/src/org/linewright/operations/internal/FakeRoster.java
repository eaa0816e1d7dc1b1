package org.linewright.operations.internal;

import java.time.YearMonth;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.Consumer;
import java.util.function.Function;
import org.linewright.core.Outcome;
import org.linewright.core.Text;
import org.linewright.core.Watch;
import org.linewright.operations.DriverListing;
import org.linewright.operations.OperationTrouble;
import org.linewright.operations.Roster;
import org.linewright.pbx.Ability;
import org.linewright.pbx.Ability.Support;
import org.linewright.pbx.Capability;
import org.linewright.pbx.NameLaw;
import org.linewright.pbx.PbxDriver;
import org.linewright.pbx.PbxProfile;
import org.linewright.pbx.Source;

/** One driver, {@code fake}, until it is told to leave. */
final class FakeRoster implements Roster {

    private static final Source SOURCE = new Source(Text.same("test"), Text.same("here"), YearMonth.of(2026, 1));
    static final PbxProfile PROFILE = new PbxProfile("fake", Text.same("Fake"),
            new NameLaw("[a-z0-9._]+", Text.same("names"), SOURCE), List.of(), List.of(), List.of(), List.of(),
            List.of(),
            List.of(), OptionalInt.empty());

    private boolean here = true;
    private PbxProfile profile = PROFILE;

    /** The driver says that its PBX can do this, or cannot. */
    void says(Capability capability, Support support) {
        profile = new PbxProfile(PROFILE.id(), PROFILE.label(), PROFILE.names(), List.of(), List.of(), List.of(),
                List.of(new Ability(capability, support, Text.same("said"), SOURCE)), List.of(), List.of(),
                OptionalInt.empty());
    }

    /** Another release of the driver has taken over. */
    void becomes(PbxProfile other) {
        profile = other;
    }

    void leave() {
        here = false;
    }

    @Override
    public List<DriverListing> drivers() {
        return here ? List.of(new DriverListing("fake", "test", "Fake", "1.0.0", "test 1.0.0", false)) : List.of();
    }

    @Override
    public <T> Outcome<T> ask(String driver, Function<PbxDriver, T> question) {
        PbxDriver fake = () -> profile;
        return here && driver.equals("fake")
                ? Outcome.done(question.apply(fake))
                : Outcome.refused(OperationTrouble.DRIVER_MISSING.about(driver, "fake").at("driver"));
    }

    @Override
    public Watch watch(Consumer<List<DriverListing>> listener) {
        listener.accept(drivers());
        return () -> {
            // nothing changes
        };
    }
}
