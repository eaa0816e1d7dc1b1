package org.linewright.drivers.internal.desk;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.linewright.core.Outcome;
import org.linewright.core.Trouble;
import org.linewright.drivers.DriversTrouble;
import org.linewright.drivers.ShelvedDriver;
import org.linewright.drivers.ShelvedDriver.State;
import org.linewright.drivers.internal.shelf.BundleName;
import org.linewright.drivers.internal.shelf.Held;
import org.linewright.drivers.internal.shelf.Shelf;
import org.linewright.drivers.internal.shelf.ShelfList;
import org.linewright.drivers.internal.shelf.Shelved;
import org.linewright.drivers.internal.swap.Newcomer;
import org.linewright.drivers.internal.swap.Takeover;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;

/** Which drivers of the shelf work in this program. For one thread at a time. */
final class Working {

    /** How long a driver may take to begin or to end: a little more than a call that holds it is waited for. */
    private static final Duration PATIENCE = Duration.ofSeconds(7);

    /**
     * A version that works beside the one before it.
     *
     * @param jar what works now
     * @param bundle as which
     */
    record Beside(Held jar, Bundle bundle, Takeover takeover) {

        /** It was not to be: the one before it was not touched. */
        void undo() {
            takeover.ended(bundle);
        }
    }

    private final BundleContext context;
    private final Takeover takeover;
    private final Shelf shelf;
    private final Function<Bundle, List<Trouble>> why;
    private final Map<BundleName, Beside> works = new TreeMap<>();
    private final Map<BundleName, List<Trouble>> troubles = new TreeMap<>();

    /** @param why says why a bundle does not resolve */
    Working(BundleContext context, Shelf shelf, Function<Bundle, List<Trouble>> why) {
        this.context = context;
        this.takeover = new Takeover(context, PATIENCE);
        this.shelf = shelf;
        this.why = why;
    }

    /** Does here what stands in the list. */
    void follow(ShelfList list) {
        List<BundleName> wanted = list.drivers().entrySet().stream().filter(one -> !one.getValue().disabled())
                .map(Map.Entry::getKey).toList();
        List.copyOf(works.keySet()).stream().filter(name -> !wanted.contains(name)).forEach(this::end);
        troubles.keySet().retainAll(list.drivers().keySet());
        wanted.forEach(name -> follow(list.drivers().get(name)));
    }

    private void follow(Shelved driver) {
        if (works(driver.active())) {
            return;
        }
        Outcome<Beside> started = beside(driver.active()).then(this::done);
        if (!started.isDone()) {
            if (!works.containsKey(driver.active().name())) {
                driver.kept().ifPresent(kept -> beside(kept).then(this::done));
            }
            troubles.put(driver.active().name(), started.troubles());
        }
    }

    private boolean works(Held jar) {
        return now(jar.name()).filter(one -> one.jar().hash().equals(jar.hash())).isPresent();
    }

    private Optional<Beside> now(BundleName name) {
        return Optional.ofNullable(works.get(name)); // framework-driven null: it does not work
    }

    /** Starts a jar of the store beside what works. Refused when it does not start; then nothing of it is left. */
    Outcome<Beside> beside(Held jar) {
        return shelf.verified(jar.hash())
                .then(file -> Newcomer.from(context, file, jar.name() + " " + jar.version(), why))
                .then(newcomer -> takeover.beside(newcomer.bundle()))
                .map(bundle -> new Beside(jar, bundle, takeover));
    }

    /** Now nobody goes back: the one before it ends. Done with a warning when that does not let go. */
    Outcome<Beside> done(Beside next) {
        Optional<Beside> before = now(next.jar().name());
        works.put(next.jar().name(), next);
        List<Trouble> left = before.flatMap(old -> takeover.ended(old.bundle())).stream().toList();
        troubles.put(next.jar().name(), left);
        return Outcome.done(next, left);
    }

    /** Takes it out. @return why not */
    List<Trouble> end(BundleName name) {
        Optional<Beside> before = now(name);
        works.remove(name);
        List<Trouble> left = before.flatMap(old -> takeover.ended(old.bundle())).stream().toList();
        troubles.put(name, left);
        return left;
    }

    /** How a driver of the list is doing. */
    ShelvedDriver standing(Shelved driver) {
        Held active = driver.active();
        List<Trouble> why = new ArrayList<>(troubles.getOrDefault(active.name(), List.of()));
        State state = works(active)
                ? State.WORKS
                : driver.disabled() ? State.OFF : works.containsKey(active.name()) ? State.FELL_BACK : State.FAILED;
        if (state == State.FELL_BACK) {
            why.addFirst(DriversTrouble.FELL_BACK.about(active.name() + " " + active.version(),
                    works.get(active.name()).jar().version()));
        }
        return new ShelvedDriver(active.name().value(), active.version(), driver.kept().map(Held::version),
                active.signer(), active.publisher(), active.approval().by(), active.approval().at(), active.origin(),
                state, why);
    }
}
