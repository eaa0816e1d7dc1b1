package org.linewright.drivers.internal.shelf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
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

    private final Path folder;
    private final Consumer<Told> listener;
    private final Latest<Path> looks = new Latest<>("incoming drivers", path -> path, this::look);
    private final Settling settling;

    private final FolderWatch watch;

    private Incoming(Path folder, Timers timers, Duration settle, Consumer<Told> listener) throws IOException {
        this.folder = folder;
        this.listener = listener;
        this.settling = new Settling(timers, settle, looks::offer);
        this.watch = FolderWatch.of(folder, this::changed, () -> looks.offer(folder));
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
            return Outcome.done(new Incoming(place, timers, settle, listener));
        } catch (IOException exception) {
            return Outcome.refused(DiskTrouble.of(exception, place));
        }
    }

    @Override
    public void close() {
        looks.close();
        settling.end();
        watch.close();
    }

    private void changed(Path file) {
        if (file.equals(folder)) {
            scan();
        } else {
            offer(file);
        }
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
