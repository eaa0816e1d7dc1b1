package org.linewright.drivers.internal.shelf;

import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.linewright.core.Outcome;
import org.linewright.drivers.DriversTrouble;

/**
 * Which drivers were brought in, and the rules by which that changes. A value: a move answers another list. What is
 * active is never bad.
 *
 * @param drivers what was brought in
 * @param bad the jars that were tried and failed, each with its driver, which may not be there any more
 */
public record ShelfList(SortedMap<BundleName, Shelved> drivers, SortedMap<JarHash, BundleName> bad) {

    public static final ShelfList EMPTY = new ShelfList(new TreeMap<>(), new TreeMap<>());

    public ShelfList {
        drivers = Collections.unmodifiableSortedMap(new TreeMap<>(drivers));
        bad = Collections.unmodifiableSortedMap(new TreeMap<>(bad));
    }

    public Optional<Shelved> driver(BundleName name) {
        return Optional.ofNullable(drivers.get(name)); // framework-driven null
    }

    /** Every jar that the list names, apart from bad ones. */
    public Set<JarHash> jars() {
        return drivers.values().stream().flatMap(Shelved::jars).map(Held::hash).collect(Collectors.toSet());
    }

    /** The trial that leads to this jar; refused when it is at work already, or was tried before and failed. */
    public Outcome<Trial> trial(Held to, Instant since) {
        Optional<JarHash> from = driver(to.name()).map(Shelved::active).map(Held::hash);
        if (bad.containsKey(to.hash())) {
            return Outcome.refused(DriversTrouble.KNOWN_BAD.about(to.name(), to.version()));
        }
        return from.filter(to.hash()::equals).isPresent()
                ? Outcome.refused(DriversTrouble.ACTIVE_ALREADY.about(to.name(), to.version()))
                : Outcome.done(new Trial(to.name(), from, to.hash(), since));
    }

    /** With a driver that was not there before. */
    public Outcome<ShelfList> installed(Held jar) {
        return driver(jar.name()).isPresent()
                ? Outcome.refused(DriversTrouble.THERE_ALREADY.about(jar.name()))
                : Outcome.done(with(jar.name(), Shelved.fresh(jar)));
    }

    /** With another jar at work; the one before it is kept. */
    public Outcome<ShelfList> updated(Held jar) {
        return moved(jar.name(), driver -> driver.active().hash().equals(jar.hash())
                ? Outcome.refused(DriversTrouble.ACTIVE_ALREADY.about(jar.name(), jar.version()))
                : Outcome.done(driver.updated(jar)));
    }

    /** With the kept jar at work, and that one kept which worked until now. */
    public Outcome<ShelfList> rolledBack(BundleName name) {
        return moved(name, driver -> driver.kept()
                .map(driver::updated)
                .map(Outcome::done)
                .orElseGet(() -> Outcome.refused(DriversTrouble.NOTHING_KEPT.about(name))));
    }

    public Outcome<ShelfList> disabled(BundleName name) {
        return moved(name, driver -> Outcome.done(driver.disabled(true)));
    }

    public Outcome<ShelfList> enabled(BundleName name) {
        return moved(name, driver -> Outcome.done(driver.disabled(false)));
    }

    /** Without the driver, and without what is known against its jars. */
    public Outcome<ShelfList> removed(BundleName name) {
        SortedMap<BundleName, Shelved> fewer = new TreeMap<>(drivers);
        SortedMap<JarHash, BundleName> better = new TreeMap<>(bad);
        fewer.remove(name);
        better.values().removeIf(name::equals);
        return moved(name, Outcome::done).map(there -> new ShelfList(fewer, better));
    }

    /** After a trial that failed: what worked before works on, and the new jar is bad. */
    public ShelfList failed(Trial trial) {
        SortedMap<JarHash, BundleName> worse = new TreeMap<>(bad);
        worse.put(trial.to(), trial.name());
        return ended(trial) ? this : new ShelfList(drivers, worse);
    }

    /** After a trial whose process died: told as failed, unless the list says that the switch was done. */
    public Outcome<ShelfList> found(Trial trial) {
        if (ended(trial)) {
            return Outcome.done(this);
        }
        return Outcome.done(failed(trial), List.of(driver(trial.name()).map(Shelved::active)
                .map(old -> DriversTrouble.TRIAL_DIED.about(trial.name(), old.version()))
                .orElseGet(() -> DriversTrouble.FIRST_TRIAL_DIED.about(trial.name()))
                .because(trial.to() + " since " + trial.since())));
    }

    /** With a jar that may be tried again. */
    public ShelfList forgiven(JarHash hash) {
        SortedMap<JarHash, BundleName> better = new TreeMap<>(bad);
        better.remove(hash);
        return new ShelfList(drivers, better);
    }

    private boolean ended(Trial trial) {
        return driver(trial.name()).map(Shelved::active).map(Held::hash).filter(trial.to()::equals).isPresent();
    }

    private Outcome<ShelfList> moved(BundleName name, Function<Shelved, Outcome<Shelved>> move) {
        return driver(name).map(move)
                .orElseGet(() -> Outcome.refused(DriversTrouble.NOT_THERE.about(name)))
                .map(driver -> with(name, driver));
    }

    private ShelfList with(BundleName name, Shelved driver) {
        SortedMap<BundleName, Shelved> more = new TreeMap<>(drivers);
        more.put(name, driver);
        return new ShelfList(more, bad).forgiven(driver.active().hash());
    }
}
