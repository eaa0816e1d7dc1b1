package org.linewright.workbench.internal.desk;

import java.nio.file.Path;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.linewright.core.Watch;
import org.linewright.core.line.Configuration;
import org.linewright.core.line.LineId;
import org.linewright.lines.LineStatus;
import org.linewright.operations.Current;
import org.linewright.operations.DriverListing;
import org.linewright.workbench.kit.OnDisplay;
import org.linewright.workbench.kit.OwnPhones;
import org.linewright.workbench.kit.Snapshot;
import org.linewright.workbench.kit.Statuses;

/** Everything the window shows as it stands now, and who is told when it changes. For any thread; nothing here waits. */
final class Board {

    private static final Duration PACE = Duration.ofMillis(100);

    private final Path folder;
    private final Supplier<List<DriverListing>> drivers;
    private final OnDisplay onDisplay;
    private final AtomicReference<Opened> opened = new AtomicReference<>(Opened.NOTHING);
    private final AtomicReference<Statuses> statuses = new AtomicReference<>(Statuses.NONE);
    private final AtomicReference<OwnPhones> phones = new AtomicReference<>(OwnPhones.NONE);
    private final List<Consumer<Snapshot>> listeners = new CopyOnWriteArrayList<>();
    private final Consumer<Object> changed;

    Board(Path folder, Supplier<List<DriverListing>> drivers, OnDisplay onDisplay) {
        this.folder = folder;
        this.drivers = drivers;
        this.onDisplay = onDisplay;
        this.changed = onDisplay.newest(PACE, any -> tell());
    }

    Snapshot now() {
        Opened now = opened.get();
        return new Snapshot(folder.toString(), now.current(), now.lines().isPresent(), now.behind(), statuses.get(),
                drivers.get(), now.known(), phones.get());
    }

    Opened opened() {
        return opened.get();
    }

    Watch watch(Consumer<Snapshot> listener) {
        listeners.add(listener);
        onDisplay.run(() -> listener.accept(now()));
        return () -> listeners.remove(listener);
    }

    /** Opened, or closed again. */
    Opened take(Opened newer) {
        Opened before = opened.getAndSet(newer);
        changed.accept(newer);
        return before;
    }

    /**
     * Another configuration. The lines are asked anew: one that has come may have told how it does before this was told,
     * and while a configuration without it was still shown.
     */
    void take(Current newer) {
        Opened now = opened.updateAndGet(old -> old.at(newer));
        Set<LineId> lines = lines(newer.configuration());
        statuses.updateAndGet(old -> now.lines().map(running -> Statuses.of(running.statuses())).orElse(old)
                .only(lines::contains));
        changed.accept(newer);
    }

    void take(LineStatus newer) {
        statuses.updateAndGet(old -> old.with(List.of(newer)));
        changed.accept(newer);
    }

    void take(OwnPhones newer) {
        phones.set(newer);
        changed.accept(newer);
    }

    /** The drivers are others. */
    void take(List<DriverListing> newer) {
        changed.accept(newer);
    }

    private void tell() {
        Snapshot now = now();
        listeners.forEach(listener -> listener.accept(now));
    }

    private static Set<LineId> lines(Configuration configuration) {
        Set<LineId> lines = new HashSet<>();
        configuration.groups()
                .forEach((id, group) -> group.lines().forEach(line -> lines.add(new LineId(id, line.user()))));
        return lines;
    }
}
