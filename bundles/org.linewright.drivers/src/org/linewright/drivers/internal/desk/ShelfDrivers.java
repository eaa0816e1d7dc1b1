package org.linewright.drivers.internal.desk;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import java.util.function.Function;
import org.linewright.core.Outcome;
import org.linewright.core.Text;
import org.linewright.core.Trouble;
import org.linewright.core.Watch;
import org.linewright.core.time.Latest;
import org.linewright.core.time.Timers;
import org.linewright.drivers.DriverPlan;
import org.linewright.drivers.DriverShelf;
import org.linewright.drivers.DriverWish;
import org.linewright.drivers.Drivers;
import org.linewright.drivers.DriversTrouble;
import org.linewright.drivers.DroppedJar;
import org.linewright.drivers.KnownPublisher;
import org.linewright.drivers.ShelvedDriver;
import org.linewright.drivers.internal.seal.Publisher;
import org.linewright.drivers.internal.seal.Publishers;
import org.linewright.drivers.internal.shelf.Incoming;
import org.linewright.drivers.internal.shelf.Shelf;
import org.linewright.drivers.internal.shelf.ShelfLease;
import org.linewright.drivers.internal.shelf.ShelfList;
import org.linewright.health.Health;
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
    private static final String DROPPED_BY = "incoming";

    private final Home home;
    private final Shelf shelf;
    private final Planning planning;
    private final Applying applying;
    private final Working working;
    private final Surroundings self;
    private final Map<Path, DroppedJar> dropped = new TreeMap<>();
    private final List<Latest<DriverShelf>> listeners = new CopyOnWriteArrayList<>();
    private volatile DriverShelf now = DriverShelf.EMPTY;

    /** The drivers of the person who runs the program, which work from its start. */
    @Activate
    public ShelfDrivers(BundleContext context, @Reference Health health) {
        this(context, Home.of(context), Surroundings.ofProcess(), bundle -> health.why(bundle.getBundleId()));
        begin();
    }

    ShelfDrivers(BundleContext context, Home home, Surroundings self, Function<Bundle, List<Trouble>> why) {
        this.home = home;
        this.shelf = home.shelf();
        this.self = self;
        this.working = new Working(context, shelf, why);
        this.planning = new Planning(home, shelf, new Trials(context, shelf, why), self);
        this.applying = new Applying(planning, shelf, working, self);
    }

    /** At the start of the program: mends what a crash left, and starts what is in force. */
    synchronized void begin() {
        if (!home.isEmpty()) {
            follow(shelf.lease(self.holder("drivers")).then(lease -> {
                try (ShelfLease open = lease) {
                    return open.mend();
                }
            }).result().<Outcome<ShelfList>>map(Outcome::done).orElseGet(shelf::read));
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
        troubles.addAll(home.policy().troubles());
        tell(new DriverShelf(drivers, List.copyOf(dropped.values()), troubles));
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
    public synchronized Outcome<DriverPlan> plan(DriverWish wish, Consumer<Text> stage) {
        return planning.of(wish, stage);
    }

    @Override
    public synchronized Outcome<ShelvedDriver> apply(DriverPlan plan, String by, Consumer<Text> stage) {
        Outcome<ShelvedDriver> applied = applying.of(plan, by, stage);
        told(shelf.read());
        return applied;
    }

    @Override
    public Outcome<Watch> follow(Timers timers) {
        try {
            Following list = Following.of(home.root(), this::followed);
            Outcome<Incoming> incoming = Incoming.of(home.dropFolder(), timers, SETTLE, this::dropped);
            return Outcome.done(() -> {
                list.close();
                incoming.result().ifPresent(Incoming::close);
            }, incoming.troubles());
        } catch (IOException unwatched) {
            return Outcome.refused(DriversTrouble.UNWATCHED.about(home.root()).because(unwatched.toString()));
        }
    }

    private synchronized void dropped(Incoming.Told told) {
        dropped.remove(told.file());
        if (told.state() == Incoming.State.RESTS) {
            Outcome<DriverPlan> plan = planning.of(DriverWish.bring(told.file(), DROPPED_BY), stage -> {
                // nobody watches
            });
            List<Trouble> why = plan.result().map(one -> one.asks().isEmpty() ? taken(one) : one.asks())
                    .orElseGet(() -> isHereAlready(plan) ? deleted(told.file()) : plan.troubles());
            if (!why.isEmpty()) {
                dropped.put(told.file(), new DroppedJar(told.file(), why));
            }
        }
        told(shelf.read());
    }

    private static boolean isHereAlready(Outcome<DriverPlan> plan) {
        return plan.troubles().stream().anyMatch(one -> one.code().equals(DriversTrouble.ACTIVE_ALREADY.code()));
    }

    /** Whoever may write to the folder decided it. @return why it was not taken */
    private List<Trouble> taken(DriverPlan plan) {
        Outcome<ShelvedDriver> applied = applying.of(plan, DROPPED_BY, stage -> {
            // nobody watches
        });
        return applied.isDone() && plan.wish() instanceof DriverWish.Bring bring
                ? deleted(bring.jar())
                : applied.troubles();
    }

    private static List<Trouble> deleted(Path file) {
        try {
            Files.deleteIfExists(file);
            return List.of();
        } catch (IOException kept) {
            return List.of(DriversTrouble.SWEPT_LATER.about(file).because(kept.toString()));
        }
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
        return Publishers.in(certificate).then(home.publishers()::add).map(ShelfDrivers::known);
    }

    @Override
    public Outcome<KnownPublisher> trust(DriverPlan plan) {
        return planning.publisher(plan).then(home.publishers()::add).map(ShelfDrivers::known);
    }

    @Override
    public Outcome<KnownPublisher> distrust(String fingerprint) {
        return home.publishers().remove(fingerprint).map(ShelfDrivers::known);
    }

    private static KnownPublisher known(Publisher publisher) {
        return new KnownPublisher(publisher.name(), publisher.fingerprint(), publisher.validUntil());
    }
}
