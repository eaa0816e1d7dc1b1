package org.linewright.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import org.linewright.core.Outcome;
import org.linewright.core.Secret;
import org.linewright.core.Trouble;
import org.linewright.core.line.SecretReference;
import org.linewright.store.internal.Committed;
import org.linewright.store.internal.Writing;
import org.linewright.store.internal.disk.Disk;
import org.linewright.store.internal.disk.DiskTrouble;
import org.linewright.store.internal.disk.Journal;
import org.linewright.store.internal.disk.Layout;
import org.linewright.store.internal.disk.Lease;
import org.linewright.store.internal.disk.Plan;
import org.linewright.store.internal.disk.RealDisk;
import org.linewright.store.internal.disk.TreeReading;
import org.linewright.store.internal.secret.Keepers;

/**
 * A configuration in a directory that a person can read, compare and keep in git: {@code linewright.yaml}, one file for
 * each group in {@code groups}, the encrypted {@code secrets.yaml}, and {@code audit.log}. Everything else in there is
 * left alone.
 */
public final class ConfigurationDirectory implements ConfigurationStore {

    private final Path root;
    private final Journal journal;
    private final Surroundings surroundings;
    private final Optional<Lease> lease;
    private final Access access;
    private final Lock turn = new ReentrantLock();
    private Optional<Committed> current = Optional.empty();
    private boolean closed;

    /** How this store may be used, and what it is used for. */
    private record Access(Holder self, Optional<Holder> heldBy, Optional<Trouble> refusal) {
    }

    private ConfigurationDirectory(Path root, Journal journal, Surroundings surroundings, Optional<Lease> lease,
            Access access) {
        this.root = root;
        this.journal = journal;
        this.surroundings = surroundings;
        this.lease = lease;
        this.access = access;
    }

    /** Opens a directory as {@link Stores#open} does, with these surroundings. */
    public static Outcome<ConfigurationStore> open(Path directory, AccessMode mode, String purpose,
            Surroundings surroundings) {
        return open(directory, mode, purpose, surroundings, new RealDisk());
    }

    static Outcome<ConfigurationStore> open(Path directory, AccessMode mode, String purpose, Surroundings surroundings,
            Disk disk) {
        try {
            if (mode == AccessMode.CREATE) {
                Files.createDirectories(directory);
            }
            if (!Files.isDirectory(directory)) {
                return Outcome.refused(StoreTrouble.NO_DIRECTORY.about(directory));
            }
            return opened(directory.toRealPath(), mode, surroundings.holder(purpose), surroundings, disk);
        } catch (IOException exception) {
            return Outcome.refused(DiskTrouble.of(exception, directory));
        }
    }

    private static Outcome<ConfigurationStore> opened(Path root, AccessMode mode, Holder self, Surroundings surroundings,
            Disk disk) throws IOException {
        Journal journal = new Journal(root, disk);
        List<Trouble> troubles = new ArrayList<>();
        Optional<Lease> lease = mode == AccessMode.READ ? Optional.empty() : leased(root, self, troubles);
        Optional<Holder> other = mode == AccessMode.READ || lease.isPresent() ? Optional.empty() : Lease.holder(root);
        Optional<Trouble> refusal = lease.isPresent()
                ? Optional.empty()
                : Optional.of(StoreTrouble.READ_ONLY.about(root));
        ConfigurationDirectory store = new ConfigurationDirectory(root, journal, surroundings, lease,
                new Access(self, other, refusal));
        Outcome<ConfigurationStore> outcome = store.begun(mode).then(done -> Outcome.done(store, troubles));
        if (!outcome.isDone()) {
            store.close();
        }
        return outcome;
    }

    private static Optional<Lease> leased(Path root, Holder self, List<Trouble> troubles) {
        try {
            Optional<Lease> lease = Lease.take(root, self);
            if (lease.isEmpty()) {
                troubles.add(Lease.holder(root)
                        .map(holder -> StoreTrouble.HELD.about(holder.user(), holder.host(), holder.since(), holder.pid(),
                                holder.purpose()))
                        .orElse(StoreTrouble.HELD_BY_SOMEBODY.about(root)));
            }
            return lease;
        } catch (IOException exception) {
            troubles.add(StoreTrouble.NOT_WRITABLE.about(root).because(exception.toString()));
            return Optional.empty();
        }
    }

    private Outcome<Path> begun(AccessMode mode) throws IOException {
        if (lease.isPresent()) {
            journal.finish();
            if (mode == AccessMode.CREATE && !Files.exists(root.resolve(Layout.HEAD))) {
                journal.commit(new Plan().put(Layout.HEAD, "schema: 1\n"));
                journal.finish();
            }
        }
        return Files.exists(root.resolve(Layout.HEAD)) || journal.pending()
                ? Outcome.done(root)
                : Outcome.refused(StoreTrouble.NO_CONFIGURATION.about(root));
    }

    @Override
    public Outcome<Snapshot> load() {
        return inTurn(() -> read().map(this::snapshot));
    }

    @Override
    public Outcome<Snapshot> commit(Change change, String baseVersion) {
        return inTurn(() -> access.refusal().isPresent()
                ? Outcome.refused(access.refusal().get())
                : committed(change, baseVersion));
    }

    @Override
    public Outcome<Secret> secret(SecretReference reference) {
        return inTurn(() -> {
            Outcome<Committed> known = current.map(Outcome::done).orElseGet(this::read);
            return known.result()
                    .map(found -> new Keepers(root, surroundings).secret(reference, found.vault()))
                    .orElseGet(() -> Outcome.refused(known.troubles()));
        });
    }

    @Override
    public void close() {
        turn.lock();
        try {
            if (!closed) {
                closed = true;
                lease.ifPresent(Lease::close);
            }
        } finally {
            turn.unlock();
        }
    }

    private Outcome<Snapshot> committed(Change change, String baseVersion) {
        try {
            journal.finish();
            Outcome<Committed> found = read();
            if (found.result().isEmpty()) {
                return Outcome.refused(found.troubles());
            }
            Committed before = found.result().get();
            if (!before.version().equals(baseVersion)) {
                return Outcome.refused(StoreTrouble.CHANGED.about(root));
            }
            Outcome<Plan> plan = new Writing(root, surroundings, access.self()).plan(change, before);
            if (plan.result().isEmpty()) {
                return Outcome.refused(plan.troubles());
            }
            if (!plan.result().get().empty()) {
                journal.commit(plan.result().get());
            }
        } catch (IOException exception) {
            return Outcome.refused(DiskTrouble.of(exception, root));
        }
        Optional<Trouble> left = finished();
        return read().then(done -> Outcome.done(snapshot(done), left.stream().toList()));
    }

    private Optional<Trouble> finished() {
        try {
            journal.finish();
            return Optional.empty();
        } catch (IOException exception) {
            return Optional.of(StoreTrouble.FINISH_LATER.about(DiskTrouble.path(exception, root))
                    .because(exception.toString()));
        }
    }

    private Outcome<Committed> read() {
        Outcome<Committed> found = new TreeReading(root).tree().then(Committed::of);
        current = found.result().or(() -> current);
        return found;
    }

    private Snapshot snapshot(Committed found) {
        return new Snapshot(found.configuration(), found.version(), lease.isEmpty(), access.heldBy(), found.broken());
    }

    private <T> Outcome<T> inTurn(Supplier<Outcome<T>> verb) {
        turn.lock();
        try {
            return closed ? Outcome.refused(StoreTrouble.CLOSED.about(root)) : verb.get();
        } finally {
            turn.unlock();
        }
    }
}
