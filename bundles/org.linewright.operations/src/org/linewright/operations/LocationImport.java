package org.linewright.operations;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.linewright.core.FileId;
import org.linewright.core.Outcome;
import org.linewright.core.Trouble;
import org.linewright.core.line.Configuration;
import org.linewright.core.location.Location;
import org.linewright.core.location.LocationId;
import org.linewright.core.location.NumberRule;
import org.linewright.core.location.RuleKind;
import org.linewright.core.location.RuleList;
import org.linewright.store.ExchangeFile;
import org.linewright.store.ExchangedLocation;
import org.linewright.store.LocationExchange;

/**
 * What a file would make of a location; its {@link #wish} is planned and applied like any other.
 *
 * @param location how it is afterwards
 * @param replaced how it is now; empty when it is new
 * @param wording how its file is to read, where a person wrote it
 */
public record LocationImport(Location location, Optional<Location> replaced, Optional<String> wording) {

    /**
     * Which location an import means.
     *
     * @param id the id it gets; empty takes the one in the file, or of its name
     * @param replacing whether the location that has this id already is replaced; otherwise the import stands beside it
     *        under a free id and name, or is refused when just this id was asked for
     */
    public record Target(Optional<LocationId> id, boolean replacing) {

        /** A location of its own, whatever there is. */
        public static final Target BESIDE = new Target(Optional.empty(), false);
    }

    /** Reads a file and imports it. Waits for the disk. Refused with all that is wrong, each with its line. */
    public static Outcome<LocationImport> of(Path file, Configuration now, Target target) {
        return new ExchangeFile(file).read().then(bytes -> of(bytes, file.getFileName().toString(), now, target));
    }

    /** @param name what the person calls the file; its ending tells the form */
    public static Outcome<LocationImport> of(byte[] file, String name, Configuration now, Target target) {
        return LocationExchange.read(file, name).then(read -> placed(read, now, target));
    }

    /**
     * Reads a file and imports its rules of this kind into a location. Waits for the disk.
     *
     * @param append whether they come behind those that are there, without those that are there already; otherwise they
     *        replace the list
     */
    public static Outcome<LocationImport> rules(Path file, RuleKind kind, Location into, boolean append) {
        return new ExchangeFile(file).read()
                .then(bytes -> rules(bytes, file.getFileName().toString(), kind, into, append));
    }

    /** @param name what the person calls the file; its ending tells the form */
    public static Outcome<LocationImport> rules(byte[] file, String name, RuleKind kind, Location into,
            boolean append) {
        return LocationExchange.read(file, name, kind)
                .then(list -> append ? appended(list, kind, into) : Outcome.done(into.withRules(kind, list)))
                .map(location -> new LocationImport(location, Optional.of(into), Optional.empty()));
    }

    /** What shall become of the location. */
    public Wish wish() {
        Map<LocationId, String> texts = wording.map(text -> Map.of(location.id(), text)).orElse(Map.of());
        return Wish.of(new LocationWish(Map.of(location.id(), location), Set.of(), false, texts));
    }

    private static Outcome<Location> appended(RuleList list, RuleKind kind, Location into) {
        RuleList old = into.rules(kind);
        Set<NumberRule> fresh = new LinkedHashSet<>(list.rules());
        fresh.removeAll(Set.copyOf(old.rules()));
        List<NumberRule> all = new ArrayList<>(old.rules());
        all.addAll(fresh);
        List<Trouble> notes = fresh.isEmpty()
                ? List.of(OperationTrouble.IMPORT_NO_RULES.about(list.rules().size()))
                : List.of();
        return Outcome.done(into.withRules(kind, old.withRules(all)), notes);
    }

    private static Outcome<LocationImport> placed(ExchangedLocation read, Configuration now, Target target) {
        LocationId id = target.id().orElse(read.location().id());
        Optional<Location> there = now.location(id);
        if (there.isPresent() && target.replacing()) {
            return Outcome.done(of(read.with(read.location().withId(id)), there));
        }
        return there.isPresent() && target.id().isPresent()
                ? Outcome.refused(OperationTrouble.IMPORT_TAKEN.about(id, there.get().name()).at("id"))
                : beside(read, id, now);
    }

    private static Outcome<LocationImport> beside(ExchangedLocation read, LocationId wanted, Configuration now) {
        LocationId id = new LocationId(FileId.free(wanted.value(),
                taken -> now.location(new LocationId(taken)).isPresent()));
        String called = read.location().name();
        String name = FreeName.of(called, now.locations().values().stream().map(Location::name));
        LocationImport imported = of(read.with(read.location().withId(id).withName(name)), Optional.empty());
        return id.equals(wanted) && name.equals(called)
                ? Outcome.done(imported)
                : Outcome.done(imported, List.of(OperationTrouble.IMPORTED_BESIDE.about(called, id, name)));
    }

    private static LocationImport of(ExchangedLocation placed, Optional<Location> replaced) {
        return new LocationImport(placed.location(), replaced, placed.wording());
    }
}
