package org.linewright.drivers.internal.shelf;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.function.Supplier;
import org.linewright.core.Outcome;
import org.linewright.core.Trouble;
import org.linewright.drivers.DriversTrouble;
import org.linewright.store.Lease;

/**
 * The right to change a shelf, until it is closed. For one thread at a time. Refused means that the list is what it
 * was; every verb waits for the disk.
 */
public final class ShelfLease implements AutoCloseable {

    private final Shelf shelf;
    private final ShelfFolder folder;
    private final Disk disk;
    private final Lease lock;

    ShelfLease(Shelf shelf, ShelfFolder folder, Disk disk, Lease lock) {
        this.shelf = shelf;
        this.folder = folder;
        this.disk = disk;
        this.lock = lock;
    }

    /**
     * At a start, and only then, for other processes may still have older jars open: a trial that is found died with its
     * process, so what worked before stays and the new jar is marked bad, with a warning that says so; then what nobody
     * names is deleted.
     */
    public Outcome<ShelfList> mend() {
        return unfinished().then(trial -> shelf.read().then(list -> trial
                .map(found -> list.found(found).then(this::write).then(mended -> over().map(none -> mended)))
                .orElse(Outcome.done(list)))).then(this::swept);
    }

    /**
     * Copies a jar into the store. The same content twice is one file. Refused, with nothing left behind, when there is
     * more of it than this.
     */
    public Outcome<JarHash> take(InputStream in, long mostBytes) {
        return allowed(() -> new Intake(folder, disk).of(in, mostBytes));
    }

    /** Makes this the list, in one instant. Comments in the file stay. Refused when it names a new jar that is not there. */
    public Outcome<ShelfList> write(ShelfList list) {
        return allowed(() -> shelf.file().then(old -> written(list, old)));
    }

    /** Makes these the repositories, name by name with their addresses, in one instant. Comments in the file stay. */
    public Outcome<SortedMap<String, String>> note(SortedMap<String, String> addresses) {
        return allowed(() -> shelf.noted().then(old -> NotedFile.edited(old, addresses))
                .then(text -> replaced(folder.repositories(), text)).map(file -> addresses));
    }

    /** Notes down that a switch is being tried, before anything of it happens. Refused while another one is. */
    public Outcome<Trial> begin(Trial trial) {
        return unfinished().then(other -> other
                .<Outcome<Trial>>map(found -> Outcome.refused(DriversTrouble.TRIAL_RUNS.about(found.name())))
                .orElseGet(() -> begun(trial)));
    }

    /** Notes down that nothing is being tried any more; answers what was. */
    public Outcome<Optional<Trial>> over() {
        return unfinished().then(trial -> {
            try {
                disk.delete(folder.trial());
                disk.sync(folder.root());
                return Outcome.done(trial);
            } catch (IOException exception) {
                return Outcome.refused(DiskTrouble.of(exception, folder.trial()));
            }
        });
    }

    /** The trial that was begun and is not over. */
    public Outcome<Optional<Trial>> unfinished() {
        return allowed(() -> SmallFile.text(folder.trial())
                .then(text -> text.map(words -> TrialFile.read(words).map(Optional::of))
                        .orElse(Outcome.done(Optional.empty()))));
    }

    /** Lets others change it. Nothing happens the second time. */
    @Override
    public void close() {
        lock.close();
    }

    private <T> Outcome<T> allowed(Supplier<Outcome<T>> verb) {
        Optional<Trouble> link = ShelfFolder.link(folder.store());
        return !lock.isOpen()
                ? Outcome.refused(DriversTrouble.LET_GO.about(folder.root()))
                : link.isPresent() ? Outcome.refused(link.get()) : verb.get();
    }

    private Outcome<ShelfList> written(ShelfList list, Optional<ListFile> old) {
        List<Trouble> gone = gone(list, old);
        if (!gone.isEmpty()) {
            return Outcome.refused(gone);
        }
        return old.map(ListFile::list).filter(list::equals).isPresent()
                ? Outcome.done(list)
                : ListFile.edited(old, list).then(text -> replaced(folder.list(), text)).map(file -> list);
    }

    /** A jar that is missing already must not keep a person from changing the rest of the list. */
    private List<Trouble> gone(ShelfList list, Optional<ListFile> old) {
        Set<JarHash> fresh = new HashSet<>(list.jars());
        old.ifPresent(file -> fresh.removeAll(file.list().jars()));
        return fresh.stream()
                .map(folder::jar)
                .filter(jar -> !Files.isRegularFile(jar, LinkOption.NOFOLLOW_LINKS))
                .map(DriversTrouble.JAR_GONE::about)
                .toList();
    }

    private Outcome<Path> replaced(Path file, String text) {
        try {
            disk.replace(file, text.getBytes(StandardCharsets.UTF_8));
        } catch (IOException exception) {
            return Outcome.refused(DiskTrouble.of(exception, file));
        }
        try {
            disk.sync(folder.root());
            return Outcome.done(file);
        } catch (IOException exception) {
            return Outcome.done(file, List.of(DriversTrouble.NOT_DURABLE.about(file).because(exception.toString())));
        }
    }

    private Outcome<Trial> begun(Trial trial) {
        try {
            disk.replace(folder.trial(), TrialFile.written(trial).getBytes(StandardCharsets.UTF_8));
            disk.sync(folder.root());
            return Outcome.done(trial);
        } catch (IOException exception) {
            return unbegun(DiskTrouble.of(exception, folder.trial()));
        }
    }

    /** What was never tried must not be found as a trial that died. */
    private Outcome<Trial> unbegun(Trouble trouble) {
        try {
            disk.delete(folder.trial());
            return Outcome.refused(trouble);
        } catch (IOException exception) {
            return Outcome.refused(trouble, DiskTrouble.of(exception, folder.trial()));
        }
    }

    /** Without a list nobody knows what is needed, so every jar stays. */
    private Outcome<ShelfList> swept(ShelfList list) {
        try {
            Set<JarHash> named = new HashSet<>(list.jars());
            if (!Files.exists(folder.list(), LinkOption.NOFOLLOW_LINKS)) {
                folder.stored().forEach(file -> JarHash.ofFile(file.getFileName().toString()).ifPresent(named::add));
            }
            return Outcome.done(list, new Sweep(folder, disk).of(named));
        } catch (IOException exception) {
            return Outcome.refused(DiskTrouble.of(exception, folder.store()));
        }
    }
}
