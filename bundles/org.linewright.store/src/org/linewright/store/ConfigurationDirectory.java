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
import org.linewright.core.Watch;
import org.linewright.core.alarm.AlarmRules;
import org.linewright.core.line.GroupId;
import org.linewright.core.line.SecretReference;
import org.linewright.core.location.LocationId;
import org.linewright.store.internal.Access;
import org.linewright.store.internal.Committed;
import org.linewright.store.internal.Committing;
import org.linewright.store.internal.Writing;
import org.linewright.store.internal.alarm.AlarmFile;
import org.linewright.store.internal.disk.Disk;
import org.linewright.store.internal.disk.DiskTrouble;
import org.linewright.store.internal.disk.Journal;
import org.linewright.store.internal.disk.Layout;
import org.linewright.store.internal.disk.Plan;
import org.linewright.store.internal.disk.RealDisk;
import org.linewright.store.internal.group.GroupFile;
import org.linewright.store.internal.location.LocationFile;
import org.linewright.store.internal.secret.Keepers;
import org.linewright.store.internal.watch.FileWatch;

/**
 * A configuration in a directory that a person can read, compare and keep in git: {@code linewright.yaml}, one file for
 * each group in {@code groups}, {@code alarms.yaml}, the encrypted {@code secrets.yaml}, and {@code audit.log}. Everything else in there is
 * left alone.
 */
public final class ConfigurationDirectory implements ConfigurationStore {

    private final Path root;
    private final Journal journal;
    private final Surroundings surroundings;
    private final Access access;
    private final Lock turn = new ReentrantLock();
    private Optional<Committed> current = Optional.empty();
    private boolean closed;

    private ConfigurationDirectory(Path root, Journal journal, Surroundings surroundings, Access access) {
        this.root = root;
        this.journal = journal;
        this.surroundings = surroundings;
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
            Path root = directory.toRealPath();
            Access access = Access.to(root, mode, surroundings.holder(purpose));
            return new ConfigurationDirectory(root, new Journal(root, disk), surroundings, access).begun(mode);
        } catch (IOException exception) {
            return Outcome.refused(DiskTrouble.of(exception, directory));
        }
    }

    private Outcome<ConfigurationStore> begun(AccessMode mode) {
        try {
            if (access.lease().isPresent()) {
                journal.finish();
                if (mode == AccessMode.CREATE && !Files.exists(root.resolve(Layout.HEAD))) {
                    journal.commit(Plan.EMPTY_CONFIGURATION);
                    journal.finish();
                }
            }
            if (Files.exists(root.resolve(Layout.HEAD)) || journal.pending()) {
                return Outcome.done(this, access.reasons());
            }
            close();
            return Outcome.refused(StoreTrouble.NO_CONFIGURATION.about(root));
        } catch (IOException exception) {
            close();
            return Outcome.refused(DiskTrouble.of(exception, root));
        }
    }

    @Override
    public Outcome<Snapshot> load() {
        return inTurn(() -> read().map(this::snapshot));
    }

    @Override
    public Outcome<Snapshot> commit(Change change, String baseVersion) {
        return inTurn(() -> access.lease().isPresent() ? committed(change, baseVersion) : readOnly());
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
    public Optional<String> wording(GroupId group) {
        return known().flatMap(state -> state.group(group)).map(GroupFile::text);
    }

    @Override
    public Optional<String> wording(LocationId location) {
        return known().flatMap(state -> state.location(location)).map(LocationFile::text);
    }

    private Optional<Committed> known() {
        turn.lock();
        try {
            return current;
        } finally {
            turn.unlock();
        }
    }

    @Override
    public Outcome<Watch> watch(Runnable changed) {
        try {
            return Outcome.done(FileWatch.of(root, changed));
        } catch (IOException exception) {
            return Outcome.refused(StoreTrouble.NOT_WATCHED.about(root).because(exception.toString()));
        }
    }

    @Override
    public void close() {
        turn.lock();
        try {
            if (!closed) {
                closed = true;
                access.lease().ifPresent(Lease::close);
            }
        } finally {
            turn.unlock();
        }
    }

    private Outcome<Snapshot> committed(Change change, String baseVersion) {
        Outcome<Committed> done = new Committing(root, journal, new Writing(root, surroundings, access.self()))
                .commit(change, baseVersion);
        current = done.result().or(() -> current);
        return done.map(this::snapshot);
    }

    private Outcome<Snapshot> readOnly() {
        List<Trouble> troubles = new ArrayList<>(List.of(StoreTrouble.READ_ONLY.about(root)));
        troubles.addAll(access.reasons());
        return Outcome.refused(troubles);
    }

    private Outcome<Committed> read() {
        Outcome<Committed> found = Committed.in(root);
        current = found.result().or(() -> current);
        return found;
    }

    private Snapshot snapshot(Committed found) {
        return new Snapshot(found.configuration(),
                found.alarms().map(AlarmFile::rules).orElse(AlarmRules.NONE), found.version(), access.lease().isEmpty(),
                access.heldBy(),
                found.broken());
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
