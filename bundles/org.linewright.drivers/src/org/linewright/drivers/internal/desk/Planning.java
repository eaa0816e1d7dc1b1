package org.linewright.drivers.internal.desk;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.linewright.core.Outcome;
import org.linewright.core.Text;
import org.linewright.core.Trouble;
import org.linewright.drivers.DriverPlan;
import org.linewright.drivers.DriverWish;
import org.linewright.drivers.DriversTrouble;
import org.linewright.drivers.internal.seal.Admission;
import org.linewright.drivers.internal.seal.Installed;
import org.linewright.drivers.internal.seal.Publisher;
import org.linewright.drivers.internal.seal.Seal;
import org.linewright.drivers.internal.seal.Seals;
import org.linewright.drivers.internal.seal.Verdict;
import org.linewright.drivers.internal.shelf.Approval;
import org.linewright.drivers.internal.shelf.BundleName;
import org.linewright.drivers.internal.shelf.Held;
import org.linewright.drivers.internal.shelf.JarHash;
import org.linewright.drivers.internal.shelf.Shelf;
import org.linewright.drivers.internal.shelf.ShelfLease;
import org.linewright.drivers.internal.shelf.ShelfList;
import org.linewright.drivers.internal.shelf.Shelved;
import org.linewright.drivers.internal.swap.Newcomer.Tried;
import org.linewright.store.Holder;

/**
 * Finds out what a wish would do.
 *
 * @param self whose turn it is while a jar is taken
 */
record Planning(Home home, Shelf shelf, Trials trials, Supplier<Holder> self, InstantSource clock) {

    private static final long MOST_BYTES = 64L << 20;
    private static final Approval NOBODY = new Approval("–", Instant.EPOCH);

    /** A jar that came, as far as it is known before it is tried. */
    private record Come(Held jar, Optional<Publisher> publisher, List<Trouble> asks) {
        Come asking(List<Trouble> more) {
            List<Trouble> all = new ArrayList<>(asks);
            all.addAll(more);
            return new Come(jar, publisher, all);
        }
    }

    /** Of a driver that was brought in. */
    Outcome<DriverPlan> of(DriverWish.Change wish, Consumer<Text> stage) {
        return shelf.read().then(list -> switch (wish) {
            case DriverWish.RollBack back -> known(list, back.name())
                    .then(driver -> list.rolledBack(driver.active().name()).map(after -> driver))
                    .map(driver -> back(wish, list, driver, driver.kept().orElseThrow(), stage));
            case DriverWish.SwitchOff off -> known(list, off.name()).then(driver -> driver.disabled()
                    ? Outcome.refused(DriversTrouble.OFF_ALREADY.about(off.name()))
                    : Outcome.done(plan(wish, list, driver, Optional.empty(), Steps.off(driver.active()))));
            case DriverWish.SwitchOn on -> known(list, on.name()).then(driver -> driver.disabled()
                    ? Outcome.done(plan(wish, list, driver, Optional.of(driver.active()), Steps.on(driver.active())))
                    : Outcome.refused(DriversTrouble.ON_ALREADY.about(on.name())));
            case DriverWish.Remove remove -> known(list, remove.name())
                    .map(driver -> plan(wish, list, driver, Optional.empty(), Steps.remove(driver)));
        });
    }

    /** What a plan was made on; another word when the list is another. */
    static String base(ShelfList list) {
        return Integer.toHexString(list.hashCode());
    }

    private static Outcome<Shelved> known(ShelfList list, String name) {
        return BundleName.of(name).flatMap(list::driver).map(Outcome::done)
                .orElseGet(() -> Outcome.refused(DriversTrouble.NOT_THERE.about(name)));
    }

    private static DriverPlan plan(DriverWish wish, ShelfList list, Shelved driver, Optional<Held> then,
            List<Text> steps) {
        return new DriverPlan(wish, driver.active().name().value(), driver.active().version(),
                then.map(Held::version).orElse(""), then.map(Held::signer).orElse(""),
                then.map(Held::publisher).orElse(""), steps, List.of(), List.of(), List.of(),
                then.map(jar -> jar.hash().hex()).orElse(""), base(list));
    }

    /** It worked before, so a trial that fails now does not keep anybody from going back. */
    private DriverPlan back(DriverWish wish, ShelfList list, Shelved driver, Held kept, Consumer<Text> stage) {
        stage.accept(Text.of("{0} {1} wird probiert …", "Trying {0} {1} …", kept.name(), kept.version()));
        DriverPlan plain = plan(wish, list, driver, Optional.of(kept), Steps.back(driver, kept));
        return new DriverPlan(wish, plain.driver(), plain.from(), plain.to(), plain.publisher(), plain.fingerprint(),
                plain.steps(), plain.asks(), trials.of(kept).result().map(Tried::profiles).orElse(List.of()),
                trials.known(driver.active()), plain.jar(), plain.base());
    }

    /** Of a jar that comes. @param jar where it is by now */
    Outcome<DriverPlan> of(DriverWish.Come wish, Path jar, Consumer<Text> stage) {
        return shelf.read().then(list -> of(wish, jar, list, stage));
    }

    private Outcome<DriverPlan> of(DriverWish.Come wish, Path jar, ShelfList list, Consumer<Text> stage) {
        stage.accept(Text.of("{0} wird gelesen und geprüft …", "Reading and verifying {0} …", wish.called()));
        return taken(jar).then(hash -> announced(hash, wish)).then(hash -> come(hash, wish.called(), list))
                .then(come -> fresh(come, wish, list))
                .then(come -> {
                    stage.accept(Text.of("{0} {1} wird probiert …", "Trying {0} {1} …", come.jar().name(),
                            come.jar().version()));
                    Outcome<Tried> tried = trials.of(come.jar());
                    return tried.map(one -> brought(wish, list, come.asking(tried.troubles()), one));
                });
    }

    /** Whether it is still what the repository announces, now that it lies where nobody changes it. */
    private static Outcome<JarHash> announced(JarHash hash, DriverWish.Come wish) {
        return wish instanceof DriverWish.Fetch fetch && !fetch.offer().hash().equals(hash.hex())
                ? Outcome.refused(DriversTrouble.OTHER_CONTENT.about(wish.called(), wish.origin()))
                : Outcome.done(hash);
    }

    private Outcome<JarHash> taken(Path file) {
        if (!Files.isRegularFile(file)) {
            return Outcome.refused(DriversTrouble.NO_FILE.about(file));
        }
        try (InputStream in = Files.newInputStream(file)) {
            return shelf.lease(self.get()).then(lease -> {
                try (ShelfLease open = lease) {
                    // with a list beside it nobody wonders whose jar that is
                    return shelf.read().then(open::write).then(list -> open.take(in, MOST_BYTES));
                }
            });
        } catch (IOException unreadable) {
            return Outcome.refused(DriversTrouble.NO_FILE.about(file).because(unreadable.toString()));
        }
    }

    /** Who vouches for it, what it is, and whether it may come in. */
    private Outcome<Come> come(JarHash hash, String called, ShelfList list) {
        return shelf.verified(hash).then(file -> sealed(file, called)
                .then(seal -> Label.of(file, called).then(label -> admitted(hash, label, seal, list))));
    }

    /** Before anything else of it is read: it may be a trap. */
    private Outcome<Seal> sealed(Path file, String called) {
        return home.publishers().trusted()
                .map(trusted -> new Seals(trusted, clock).of(file, called))
                .then(seal -> seal.verdict() == Verdict.BROKEN
                        ? Outcome.refused(seal.troubles())
                        : Outcome.done(seal));
    }

    private Outcome<Come> admitted(JarHash hash, Label label, Seal seal, ShelfList list) {
        return home.policy().read().then(policy -> {
            Admission admission = Admission.of(seal, installed(list, label.name()), policy);
            Held jar = new Held(hash, label.name(), label.version().toString(),
                    seal.publisher().map(Publisher::fingerprint).orElse(""),
                    seal.publisher().map(Publisher::name).orElse(""), NOBODY, "");
            return admission.answer() == Admission.Answer.REFUSE
                    ? Outcome.refused(admission.reasons())
                    : Outcome.done(new Come(jar, seal.publisher(), admission.reasons()));
        });
    }

    private static Optional<Installed> installed(ShelfList list, BundleName name) {
        return list.driver(name).map(Shelved::active)
                .map(jar -> new Installed(name.value(), jar.signer(), jar.publisher()));
    }

    private static Outcome<Come> fresh(Come come, DriverWish.Come wish, ShelfList list) {
        ShelfList asked = wish.again() ? list.forgiven(come.jar().hash()) : list;
        List<Trouble> older = list.driver(come.jar().name()).map(Shelved::active)
                .filter(active -> Label.version(active.version()).compareTo(Label.version(come.jar().version())) > 0)
                .map(active -> DriversTrouble.OLDER.about(come.jar().name() + " " + come.jar().version(),
                        active.version()))
                .stream().toList();
        return asked.trial(come.jar(), Instant.EPOCH).map(trial -> come.asking(older));
    }

    private DriverPlan brought(DriverWish wish, ShelfList list, Come come, Tried tried) {
        Held jar = come.jar();
        Optional<Shelved> before = list.driver(jar.name());
        return new DriverPlan(wish, jar.name().value(), before.map(one -> one.active().version()).orElse(""),
                jar.version(), jar.signer(), jar.publisher(), Steps.bring(jar, before), come.asks(), tried.profiles(),
                before.map(Shelved::active).map(trials::known).orElse(List.of()),
                jar.hash().hex(), base(list));
    }

    /** The jar of a plan, verified anew: who planned it is not who may decide what is let in. */
    Outcome<Held> again(DriverPlan plan, DriverWish.Come wish, ShelfList list) {
        return JarHash.of(plan.jar()).map(Outcome::done)
                .orElseGet(() -> Outcome.refused(DriversTrouble.NOT_NAMED.about(plan.driver())))
                .then(hash -> come(hash, wish.called(), list))
                .then(come -> plan.asks().containsAll(come.asks())
                        && come.jar().name().value().equals(plan.driver())
                                ? Outcome.done(come.jar())
                                : Outcome.refused(DriversTrouble.CHANGED_SINCE.about()));
    }

    /** Who signed the jar of a plan. */
    Outcome<Publisher> publisher(DriverPlan plan) {
        return shelf.read().then(list -> JarHash.of(plan.jar()).map(Outcome::done)
                .orElseGet(() -> Outcome.refused(DriversTrouble.NOBODY_SIGNED.about()))
                .then(hash -> come(hash, plan.driver(), list))
                .then(come -> come.publisher().map(Outcome::done)
                        .orElseGet(() -> Outcome.refused(DriversTrouble.NOBODY_SIGNED.about()))));
    }
}
