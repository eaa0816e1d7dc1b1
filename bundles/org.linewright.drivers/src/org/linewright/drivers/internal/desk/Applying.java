package org.linewright.drivers.internal.desk;

import java.time.InstantSource;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.linewright.core.Outcome;
import org.linewright.core.Text;
import org.linewright.core.Trouble;
import org.linewright.drivers.DriverPlan;
import org.linewright.drivers.DriverWish;
import org.linewright.drivers.DriversTrouble;
import org.linewright.drivers.ShelvedDriver;
import org.linewright.drivers.internal.desk.Working.Beside;
import org.linewright.drivers.internal.shelf.Approval;
import org.linewright.drivers.internal.shelf.BundleName;
import org.linewright.drivers.internal.shelf.Held;
import org.linewright.drivers.internal.shelf.Shelf;
import org.linewright.drivers.internal.shelf.ShelfLease;
import org.linewright.drivers.internal.shelf.ShelfList;
import org.linewright.drivers.internal.shelf.Shelved;
import org.linewright.store.Holder;

/**
 * Does what was planned: the new jar works first, then it is written down, then the old one ends. Whoever dies in
 * between leaves a list that was in force before or is now.
 */
record Applying(Planning planning, Shelf shelf, Working working, Supplier<Holder> self,
        InstantSource clock) {

    Outcome<ShelvedDriver> of(DriverPlan plan, String by, Consumer<Text> stage) {
        return shelf.lease(self.get()).then(lease -> {
            try (ShelfLease open = lease) {
                return shelf.read().then(list -> Planning.base(list).equals(plan.base())
                        ? applied(open, list, plan, by, stage)
                        : Outcome.refused(DriversTrouble.CHANGED_SINCE.about()));
            }
        });
    }

    private Outcome<ShelvedDriver> applied(ShelfLease lease, ShelfList list, DriverPlan plan, String by,
            Consumer<Text> stage) {
        stage.accept(Text.of("{0} wird umgestellt …", "Switching {0} …", plan.driver()));
        BundleName name = new BundleName(plan.driver());
        return switch (plan.wish()) {
            case DriverWish.Come come -> planning.again(plan, come, list)
                    .map(jar -> approved(jar, by, come.origin()))
                    .then(jar -> brought(lease, come.again() ? list.forgiven(jar.hash()) : list, jar));
            case DriverWish.RollBack back -> list.rolledBack(name)
                    .then(after -> started(lease, after, after.driver(name).orElseThrow()));
            case DriverWish.SwitchOn on -> list.enabled(name)
                    .then(after -> started(lease, after, after.driver(name).orElseThrow()));
            case DriverWish.SwitchOff off -> list.disabled(name).then(lease::write)
                    .then(after -> ended(name, after.driver(name).orElseThrow()));
            case DriverWish.Remove remove -> list.removed(name).then(lease::write)
                    .then(after -> ended(name, list.driver(name).orElseThrow()));
        };
    }

    private Held approved(Held jar, String by, String origin) {
        return new Held(jar.hash(), jar.name(), jar.version(), jar.publisher(), jar.signer(),
                new Approval(by, clock.instant()), origin);
    }

    /** With a note on the disk while it is tried, by which the next start knows what brought us down. */
    private Outcome<ShelvedDriver> brought(ShelfLease lease, ShelfList list, Held jar) {
        return list.trial(jar, clock.instant()).then(lease::begin).then(trial -> {
            Outcome<ShelfList> after = list.driver(jar.name()).isPresent() ? list.updated(jar) : list.installed(jar);
            Outcome<ShelvedDriver> switched = after
                    .then(next -> started(lease, next, next.driver(jar.name()).orElseThrow()));
            if (!switched.isDone()) {
                lease.write(list.failed(trial));
            }
            Outcome<?> over = lease.over();
            return switched.then(driver -> Outcome.done(driver, over.troubles()));
        });
    }

    private Outcome<ShelvedDriver> started(ShelfLease lease, ShelfList next, Shelved driver) {
        if (driver.disabled()) {
            return lease.write(next).map(written -> working.standing(driver));
        }
        return working.beside(driver.active()).then(beside -> written(lease, next, beside))
                .map(beside -> working.standing(driver));
    }

    private Outcome<Beside> written(ShelfLease lease, ShelfList next, Beside beside) {
        Outcome<ShelfList> written = lease.write(next);
        if (!written.isDone()) {
            beside.undo();
        }
        return written.then(list -> working.done(beside));
    }

    private Outcome<ShelvedDriver> ended(BundleName name, Shelved driver) {
        List<Trouble> left = working.end(name);
        return Outcome.done(working.standing(driver), left);
    }
}
