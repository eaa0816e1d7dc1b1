package org.linewright.drivers.internal.shelf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.ClosedWatchServiceException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchEvent;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.linewright.core.Outcome;
import org.linewright.core.Trouble;
import org.linewright.core.Watch;
import org.linewright.core.time.Latest;
import org.linewright.core.time.Timers;

/**
 * Hears of jars that somebody puts into a folder. Nothing is looked at in turns: one thread waits for the file system,
 * and a file is told once it has rested for a while, for it may be copied slowly. Links, hidden files and whatever does
 * not end in {@code .jar} are left alone.
 */
public final class Incoming implements Watch {

    /** What became of a file. */
    public enum State {
        /** It is there and has rested; told again each time it was changed and rests again. */
        RESTS,
        /** It was told, and is not there any more. */
        GONE,
        /** The folder itself is gone, and nothing more will be heard of it. */
        UNWATCHED
    }

    /**
     * What is told.
     *
     * @param file the file, or the folder when that is gone
     */
    public record Told(Path file, State state) {
    }

    private static final List<WatchEvent.Kind<?>> KINDS = List.of(StandardWatchEventKinds.ENTRY_CREATE,
            StandardWatchEventKinds.ENTRY_DELETE, StandardWatchEventKinds.ENTRY_MODIFY);

    private final Path folder;
    private final WatchService service;
    private final Consumer<Told> listener;
    private final Latest<Path> looks = new Latest<>("incoming drivers", path -> path, this::look);
    private final Settling settling;

    private Incoming(Path folder, WatchService service, Timers timers, Duration settle, Consumer<Told> listener) {
        this.folder = folder;
        this.service = service;
        this.listener = listener;
        this.settling = new Settling(timers, settle, looks::offer);
    }

    /**
     * Watches a folder from now on, which is made when it is not there, beginning with what lies in it.
     *
     * @param settle how long a file has to rest
     * @param listener told on a virtual thread, one call at a time; it may wait
     */
    public static Outcome<Incoming> of(Path folder, Timers timers, Duration settle, Consumer<Told> listener) {
        Path place = folder.toAbsolutePath().normalize();
        Optional<Trouble> link = ShelfFolder.link(place);
        if (link.isPresent()) {
            return Outcome.refused(link.get());
        }
        try {
            new RealDisk().folder(place);
            WatchService service = place.getFileSystem().newWatchService();
            Incoming incoming = new Incoming(place, service, timers, settle, listener);
            try {
                incoming.register();
            } catch (IOException failed) {
                service.close();
                throw failed;
            }
            Thread.ofVirtual().name("incoming drivers watch").start(incoming::watch);
            return Outcome.done(incoming);
        } catch (IOException exception) {
            return Outcome.refused(DiskTrouble.of(exception, place));
        }
    }

    @Override
    public void close() {
        looks.close();
        settling.end();
        try {
            service.close();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private void register() throws IOException {
        folder.register(service, KINDS.toArray(WatchEvent.Kind<?>[]::new));
    }

    private void watch() {
        try {
            scan();
            while (true) {
                WatchKey key = service.take();
                for (WatchEvent<?> event : key.pollEvents()) {
                    if (event.kind() == StandardWatchEventKinds.OVERFLOW) {
                        scan();
                    } else {
                        offer(folder.resolve(String.valueOf(event.context())));
                    }
                }
                if (!key.reset()) {
                    again();
                }
            }
        } catch (ClosedWatchServiceException over) {
            // nobody wants to know any more
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    /** Somebody deleted the folder. */
    private void again() {
        try {
            if (!Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
                Files.createDirectory(folder);
            }
            register();
        } catch (IOException gone) {
            looks.offer(folder);
        }
        scan();
    }

    private void scan() {
        Set<Path> files = settling.files();
        try (Stream<Path> there = Files.list(folder)) {
            there.forEach(files::add);
        } catch (IOException | UncheckedIOException gone) {
            // then those that are known are gone too
        }
        files.forEach(this::offer);
    }

    private void offer(Path file) {
        String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
        if (name.endsWith(".jar") && !name.startsWith(".")) {
            looks.offer(file);
        }
    }

    private void look(Path file) {
        Optional<State> news = file.equals(folder)
                ? Optional.of(State.UNWATCHED)
                : settling.looked(file, Stamp.of(file));
        news.ifPresent(state -> listener.accept(new Told(file, state)));
    }
}
