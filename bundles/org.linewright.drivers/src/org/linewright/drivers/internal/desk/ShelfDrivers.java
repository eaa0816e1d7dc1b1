package org.linewright.drivers.internal.desk;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.linewright.core.Outcome;
import org.linewright.core.Text;
import org.linewright.core.Trouble;
import org.linewright.core.Watch;
import org.linewright.core.time.Latest;
import org.linewright.core.time.Timers;
import org.linewright.drivers.DriverLook;
import org.linewright.drivers.DriverPlan;
import org.linewright.drivers.DriverRepository;
import org.linewright.drivers.DriverShelf;
import org.linewright.drivers.DriverWish;
import org.linewright.drivers.Drivers;
import org.linewright.drivers.DriversTrouble;
import org.linewright.drivers.KnownPublisher;
import org.linewright.drivers.ShelvedDriver;
import org.linewright.drivers.internal.repository.Repositories;
import org.linewright.drivers.internal.seal.Publisher;
import org.linewright.drivers.internal.seal.Publishers;
import org.linewright.drivers.internal.shelf.FolderWatch;
import org.linewright.drivers.internal.shelf.Incoming;
import org.linewright.drivers.internal.shelf.Shelf;
import org.linewright.drivers.internal.shelf.ShelfLease;
import org.linewright.drivers.internal.shelf.ShelfList;
import org.linewright.health.Health;
import org.linewright.store.Holder;
import org.linewright.store.Surroundings;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The drivers on the shelf of a home. One verb at a time; whoever asks what there is never waits. */
@Component(immediate = true)
public final class ShelfDrivers implements Drivers {

    /** So long a file in the drop-in folder has to rest. */
    private static final Duration SETTLE = Duration.ofSeconds(1);

    private final Home home;
    private final Shelf shelf;
    private final Planning planning;
    private final Applying applying;
    private final Working working;
    private final Supplier<Holder> self;
    private final DropFolder drop;
    private final Repositories repositories;
    private final List<Latest<DriverShelf>> listeners = new CopyOnWriteArrayList<>();
    private final Latest<String> trusted = new Latest<>("drivers trusted", somebody -> lookedAgain());
    private Optional<String> trustedSince = Optional.empty();
    private volatile Optional<DriverLook> look = Optional.empty();
    private volatile DriverShelf now = DriverShelf.EMPTY;

    /** The drivers of the person who runs the program, which work from its start. */
    @Activate
    public ShelfDrivers(BundleContext context, @Reference Health health) {
        this(context, Home.of(context), () -> Surroundings.ofProcess().holder("drivers"), InstantSource.system(),
                bundle -> health.why(bundle.getBundleId()));
        begin();
    }

    /** @param self who changes the shelf; asked only then, for finding out the name of the machine may take long */
    ShelfDrivers(BundleContext context, Home home, Supplier<Holder> self, InstantSource clock,
            Function<Bundle, List<Trouble>> why) {
        this.home = home;
        this.shelf = home.shelf();
        this.self = self;
        this.working = new Working(context, shelf, why);
        this.planning = new Planning(home, shelf, new Trials(context, shelf, why), self, clock);
        this.applying = new Applying(planning, shelf, working, self, clock);
        this.drop = new DropFolder(home.dropFolder(), planning, applying);
        this.repositories = Repositories.of(context, shelf, self, clock);
    }

    /** At the start of the program: mends what a crash left, and starts what is in force. */
    synchronized void begin() {
        if (!home.isEmpty()) {
            Outcome<ShelfList> mended = shelf.lease(self.get()).then(lease -> {
                try (ShelfLease open = lease) {
                    return open.mend();
                }
            });
            follow(mended.isDone() ? mended : shelf.read());
        }
    }

    /** Reads the list again, and does here what it says. */
    private synchronized void followed() {
        follow(shelf.read());
    }

    private void follow(Outcome<ShelfList> list) {
        list.result().ifPresent(working::follow);
        told(list);
    }

    private void told(Outcome<ShelfList> list) {
        List<ShelvedDriver> drivers = list.result()
                .map(read -> read.drivers().values().stream().map(working::standing).toList())
                .orElseGet(() -> now.drivers());
        List<Trouble> troubles = new ArrayList<>(list.troubles());
        troubles.addAll(home.policy().read().troubles());
        troubles.addAll(drop.troubles());
        tell(new DriverShelf(drivers, drop.waiting(), look, troubles));
    }

    private void tell(DriverShelf next) {
        if (!next.equals(now)) {
            now = next;
            listeners.forEach(one -> one.offer(next));
        }
    }

    @Override
    public DriverShelf now() {
        return now;
    }

    @Override
    public Watch watch(Consumer<DriverShelf> listener) {
        Latest<DriverShelf> told = new Latest<>("drivers", listener);
        listeners.add(told);
        told.offer(now);
        return () -> {
            listeners.remove(told);
            told.close();
        };
    }

    @Override
    public Outcome<DriverPlan> plan(DriverWish wish, Consumer<Text> stage) {
        return switch (wish) {
            case DriverWish.Change change -> planned(change, stage);
            case DriverWish.Bring bring -> planned(bring, bring.jar(), stage);
            case DriverWish.Fetch fetch -> fetched(fetch, stage);
        };
    }

    private synchronized Outcome<DriverPlan> planned(DriverWish.Change wish, Consumer<Text> stage) {
        return planning.of(wish, stage);
    }

    private synchronized Outcome<DriverPlan> planned(DriverWish.Come wish, Path jar, Consumer<Text> stage) {
        return planning.of(wish, jar, stage);
    }

    /** Nobody waits while something is downloaded. */
    private Outcome<DriverPlan> fetched(DriverWish.Fetch wish, Consumer<Text> stage) {
        stage.accept(Text.of("{0} wird aus {1} geholt …", "Getting {0} from {1} …", wish.called(), wish.origin()));
        return repositories.fetched(wish.offer()).then(jar -> {
            try {
                return planned(wish, jar, stage);
            } finally {
                jar.toFile().delete(); // what cannot be deleted now, the system clears
            }
        });
    }

    @Override
    public synchronized Outcome<ShelvedDriver> apply(DriverPlan plan, String by, Consumer<Text> stage) {
        Outcome<ShelvedDriver> applied = applying.of(plan, by, stage);
        Outcome<ShelvedDriver> cleared = plan.wish() instanceof DriverWish.Bring bring
                ? applied.then(driver -> Outcome.done(driver, drop.without(bring.jar())))
                : applied;
        told(shelf.read());
        trustedSince.ifPresent(trusted::offer);
        trustedSince = Optional.empty();
        return cleared;
    }

    @Override
    public Outcome<Watch> follow(Timers timers) {
        try {
            Files.createDirectories(home.root());
            Latest<Path> changes = new Latest<>("drivers follow", some -> followed());
            FolderWatch list = FolderWatch.of(home.root(), file -> {
                if (file.equals(home.root()) || shelf.isList(file) || home.policy().path().equals(file)) {
                    changes.offer(file);
                }
            }, () -> changes.offer(home.root()));
            Outcome<Incoming> incoming = Incoming.of(home.dropFolder(), timers, SETTLE, this::dropped);
            watched(incoming);
            return Outcome.done(() -> {
                list.close();
                changes.close();
                incoming.result().ifPresent(Incoming::close);
            }, incoming.troubles());
        } catch (IOException unwatched) {
            return Outcome.refused(DriversTrouble.UNWATCHED.about(home.root()).because(unwatched.toString()));
        }
    }

    private synchronized void watched(Outcome<Incoming> incoming) {
        drop.watched(incoming);
        told(shelf.read());
    }

    private synchronized void lookedAgain() {
        drop.again();
        told(shelf.read());
    }

    synchronized void dropped(Incoming.Told told) {
        drop.hear(told);
        told(shelf.read());
    }

    @Override
    public Outcome<List<DriverRepository>> repositories() {
        return repositories.all();
    }

    @Override
    public Outcome<DriverRepository> note(String name, String address) {
        return repositories.note(name, address);
    }

    @Override
    public Outcome<DriverRepository> forget(String name) {
        Outcome<DriverRepository> gone = repositories.forget(name);
        gone.result().flatMap(one -> look.map(seen -> seen.without(one.name()))).ifPresent(this::seen);
        return gone;
    }

    @Override
    public Outcome<DriverLook> look() {
        Outcome<DriverLook> seen = repositories.look();
        seen.result().ifPresent(this::seen);
        return seen;
    }

    private synchronized void seen(DriverLook fresh) {
        look = Optional.of(fresh);
        told(shelf.read());
    }

    @Override
    public Path dropFolder() {
        return home.dropFolder();
    }

    @Override
    public Outcome<List<KnownPublisher>> publishers() {
        return home.publishers().trusted().map(all -> all.stream().map(ShelfDrivers::known).toList());
    }

    @Override
    public Outcome<KnownPublisher> publisherIn(Path certificate) {
        return Publishers.in(certificate).map(ShelfDrivers::known);
    }

    @Override
    public Outcome<KnownPublisher> trust(Path certificate) {
        Outcome<KnownPublisher> known = Publishers.in(certificate).then(home.publishers()::add)
                .map(ShelfDrivers::known);
        known.result().map(KnownPublisher::fingerprint).ifPresent(trusted::offer);
        return known;
    }

    /** What waits is looked at again when the plan is done: it may be about just that. */
    @Override
    public synchronized Outcome<KnownPublisher> trust(DriverPlan plan) {
        Outcome<KnownPublisher> known = planning.publisher(plan).then(home.publishers()::add).map(ShelfDrivers::known);
        trustedSince = known.result().map(KnownPublisher::fingerprint).or(() -> trustedSince);
        return known;
    }

    @Override
    public Outcome<KnownPublisher> distrust(String fingerprint) {
        return home.publishers().remove(fingerprint).map(ShelfDrivers::known);
    }

    private static KnownPublisher known(Publisher publisher) {
        return new KnownPublisher(publisher.name(), publisher.fingerprint(), publisher.validUntil());
    }
}
