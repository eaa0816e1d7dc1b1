package org.linewright.drivers.internal.shelf;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.linewright.core.Outcome;
import org.linewright.core.Trouble;
import org.linewright.drivers.DriversTrouble;
import org.linewright.store.Holder;
import org.linewright.store.Lease;

/**
 * The drivers that were brought in, as they stand on the disk. Whoever dies at any instant leaves the old list or the
 * new one, and every jar that it names. For any thread, and any number of processes: a reader never waits for a writer;
 * every verb waits for the disk.
 */
public final class Shelf {

    private final ShelfFolder folder;
    private final Disk disk;

    Shelf(Path root, Disk disk) {
        this.folder = new ShelfFolder(root);
        this.disk = disk;
    }

    /** The shelf in a folder, which need not be there yet. */
    public static Shelf in(Path root) {
        return new Shelf(root.toAbsolutePath().normalize(), new RealDisk());
    }

    /**
     * The list; an empty one when nothing was ever brought in, with a warning when jars lie there nevertheless. Refused,
     * with the places of what is wrong, when it is damaged.
     */
    public Outcome<ShelfList> read() {
        return file().then(file -> file.map(ListFile::list).map(Outcome::done).orElseGet(this::none));
    }

    /** The repositories that people noted down, name by name with their addresses as they stand in the file. */
    public Outcome<SortedMap<String, String>> repositories() {
        return noted().map(file -> file.map(NotedFile::addresses).orElseGet(TreeMap::new));
    }

    /** Whether a file in its folder is the list, by which others see what changed. */
    public boolean isList(Path file) {
        return folder.list().equals(file);
    }

    /** The jar of this content, read to the last byte again: before it is started. Refused when it is not what it was. */
    public Outcome<Path> verified(JarHash hash) {
        return folder.verified(hash);
    }

    /**
     * The right to change it, for one at a time over all processes; refused with the words of who has it.
     *
     * @param self what others are told meanwhile
     */
    public Outcome<ShelfLease> lease(Holder self) {
        try {
            made(folder.root());
            made(folder.store());
            Optional<Trouble> link = ShelfFolder.link(folder.store()).or(() -> ShelfFolder.link(folder.lock()));
            Path place = folder.root().toRealPath();
            return link.isPresent()
                    ? Outcome.refused(link.get())
                    : Lease.take(place, ShelfFolder.LOCK, self)
                            .map(lock -> Outcome.done(new ShelfLease(this, folder, disk, lock)))
                            .orElseGet(() -> Outcome.refused(held(place)));
        } catch (IOException exception) {
            return Outcome.refused(DiskTrouble.of(exception, folder.root()));
        }
    }

    /** The file of the list; empty when there is none. */
    Outcome<Optional<ListFile>> file() {
        Outcome<Optional<ListFile>> file = SmallFile.text(folder.list())
                .then(text -> text.map(words -> ListFile.read(words).map(Optional::of))
                        .orElse(Outcome.done(Optional.empty())));
        return file.isDone()
                ? file
                : Outcome.refused(with(DriversTrouble.UNREADABLE.about(folder.list()), file.troubles()));
    }

    /** The file of the repositories; empty when there is none. */
    Outcome<Optional<NotedFile>> noted() {
        Outcome<Optional<NotedFile>> file = SmallFile.text(folder.repositories())
                .then(text -> text.map(words -> NotedFile.read(words).map(Optional::of))
                        .orElse(Outcome.done(Optional.empty())));
        return file.isDone()
                ? file
                : Outcome.refused(with(DriversTrouble.REPOSITORIES_UNREADABLE.about(folder.repositories()),
                        file.troubles()));
    }

    private static List<Trouble> with(Trouble first, List<Trouble> reasons) {
        return Stream.concat(Stream.of(first), reasons.stream()).toList();
    }

    private Outcome<ShelfList> none() {
        try {
            boolean jars = folder.stored().stream()
                    .anyMatch(file -> JarHash.ofFile(file.getFileName().toString()).isPresent());
            return Outcome.done(ShelfList.EMPTY,
                    jars ? List.of(DriversTrouble.LIST_GONE.about(folder.list())) : List.of());
        } catch (IOException exception) {
            return Outcome.refused(DiskTrouble.of(exception, folder.store()));
        }
    }

    private void made(Path place) throws IOException {
        if (!Files.isDirectory(place)) {
            disk.folder(place);
            disk.sync(place.getParent());
        }
    }

    private static Trouble held(Path place) {
        return Lease.holder(place, ShelfFolder.LOCK)
                .map(who -> DriversTrouble.HELD.about(who.user(), who.host(), who.since(), who.pid(), who.purpose()))
                .orElseGet(() -> DriversTrouble.HELD_BY_SOMEBODY.about(place));
    }
}
