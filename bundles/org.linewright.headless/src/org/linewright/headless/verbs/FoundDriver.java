package org.linewright.headless.verbs;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.linewright.core.Outcome;
import org.linewright.headless.conformance.Examined;
import org.linewright.operations.DriverListing;
import org.linewright.operations.Roster;
import org.linewright.pbx.PbxDriver;
import org.linewright.pbx.laws.Names;
import org.linewright.pbx.note.ProfileReader;
import org.linewright.pbx.note.ProfileReader.ProfileRead;

/** The driver that somebody named: one that is here, or one in a file. */
final class FoundDriver implements AutoCloseable {

    /** Reads its drivers from files, so its manifest is no driver's. */
    private static final String READER = "org.linewright.pbx.generic ";

    private final String what;
    private final Roster roster;
    private final ProfileReader profiles;
    private Optional<PackagedDriver> jar = Optional.empty();

    FoundDriver(String what, Roster roster, ProfileReader profiles) {
        this.what = what;
        this.roster = roster;
        this.profiles = profiles;
    }

    Outcome<Examined> driver() {
        if (what.endsWith(".jar")) {
            return PackagedDriver.in(Path.of(what)).map(this::inside);
        }
        if (what.endsWith(".yaml")) {
            return new InputFile(Path.of(what)).text()
                    .then(text -> profiles.read(text, String.valueOf(Path.of(what).getFileName())))
                    .map(this::data);
        }
        return roster.drivers().stream()
                .filter(listing -> listing.id().equals(what) && !listing.shadowed())
                .findFirst()
                .map(this::here)
                .map(Outcome::done)
                .orElseGet(() -> Outcome.refused(DriverTrouble.DRIVER_UNKNOWN.about(what, roster.drivers().stream()
                        .map(DriverListing::id).distinct().collect(Collectors.joining(", ")))));
    }

    @Override
    public void close() {
        jar.ifPresent(PackagedDriver::close);
    }

    private Examined inside(PackagedDriver packaged) {
        jar = Optional.of(packaged);
        return packaged.examined();
    }

    private Examined here(DriverListing listing) {
        return new Examined(new Names(listing.id(), listing.vendor(), listing.label(), listing.version()),
                listing.bundle(), !listing.bundle().startsWith(READER), new OfRoster(roster, listing.id()));
    }

    private Examined data(ProfileRead read) {
        String id = read.driver().profile().id();
        return new Examined(new Names(id, read.vendor(), read.driver().profile().label().german(), read.version()),
                what,
                false, new FencedDriver(read.driver()));
    }

    /** Fenced by the roster. */
    private record OfRoster(Roster roster, String id) implements Examined.Lent {
        @Override
        public <T> Outcome<T> ask(Function<PbxDriver, T> question) {
            return roster.ask(id, question);
        }
    }
}
