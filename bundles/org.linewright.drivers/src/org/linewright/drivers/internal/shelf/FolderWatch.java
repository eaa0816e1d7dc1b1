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
import java.util.List;
import java.util.function.Consumer;
import org.linewright.core.Watch;

/**
 * Hears of what somebody does in a folder. Nothing is looked at in turns: one virtual thread waits for the file system.
 * A folder that somebody deletes is made again.
 */
public final class FolderWatch implements Watch {

    private static final List<WatchEvent.Kind<?>> KINDS = List.of(StandardWatchEventKinds.ENTRY_CREATE,
            StandardWatchEventKinds.ENTRY_DELETE, StandardWatchEventKinds.ENTRY_MODIFY);

    private final Path folder;
    private final WatchService service;
    private final Consumer<Path> changed;
    private final Runnable gone;

    private FolderWatch(Path folder, WatchService service, Consumer<Path> changed, Runnable gone) {
        this.folder = folder;
        this.service = service;
        this.changed = changed;
        this.gone = gone;
    }

    /**
     * Watches a folder that is there.
     *
     * @param changed told of a file that came, changed or went; of the folder when any of its files may have, at once for
     *     the first time. On the thread that watches: it must not wait
     * @param gone told when the folder cannot be watched any more
     */
    public static FolderWatch of(Path folder, Consumer<Path> changed, Runnable gone) throws IOException {
        WatchService service = folder.getFileSystem().newWatchService();
        FolderWatch watch = new FolderWatch(folder, service, changed, gone);
        try {
            watch.register();
        } catch (IOException failed) {
            service.close();
            throw failed;
        }
        Thread.ofVirtual().name("drivers watch").start(watch::watch);
        return watch;
    }

    @Override
    public void close() {
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
            changed.accept(folder);
            while (true) {
                WatchKey key = service.take();
                for (WatchEvent<?> event : key.pollEvents()) {
                    changed.accept(event.kind() == StandardWatchEventKinds.OVERFLOW
                            ? folder
                            : folder.resolve(String.valueOf(event.context())));
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
        } catch (IOException failed) {
            gone.run();
        }
        changed.accept(folder);
    }
}
