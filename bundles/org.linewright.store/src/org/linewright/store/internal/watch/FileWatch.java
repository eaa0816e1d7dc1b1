package org.linewright.store.internal.watch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.ClosedWatchServiceException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchEvent;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.linewright.core.Watch;
import org.linewright.store.internal.disk.Layout;

/**
 * Tells when the files of a configuration may have changed, whoever did it. The system wakes it; one that saves many
 * files, or a file in many steps, is told once it is quiet, or after a second when it never is.
 */
public final class FileWatch implements Watch {

    private static final long QUIET_MILLIS = 150;
    private static final long MOST_MILLIS = 1000;
    private static final List<WatchEvent.Kind<?>> KINDS = List.of(StandardWatchEventKinds.ENTRY_CREATE,
            StandardWatchEventKinds.ENTRY_DELETE, StandardWatchEventKinds.ENTRY_MODIFY);

    private final Path root;
    private final WatchService service;
    private final Runnable changed;

    private FileWatch(Path root, WatchService service, Runnable changed) {
        this.root = root;
        this.service = service;
        this.changed = changed;
    }

    /** Watches from now on; {@code changed} is called on a thread of its own, one call at a time. */
    public static FileWatch of(Path root, Runnable changed) throws IOException {
        WatchService service = root.getFileSystem().newWatchService();
        FileWatch watch = new FileWatch(root, service, changed);
        try {
            watch.register(root);
            watch.registerFolders();
        } catch (IOException failed) {
            service.close();
            throw failed;
        }
        Thread.ofVirtual().name("configuration watch").start(watch::watch);
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

    private void watch() {
        try {
            while (true) {
                boolean matters = matters(service.take());
                long end = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(MOST_MILLIS);
                Optional<WatchKey> more = next();
                while (more.isPresent()) {
                    matters |= matters(more.get());
                    more = System.nanoTime() - end < 0 ? next() : Optional.empty();
                }
                if (matters) {
                    registerAgain();
                    changed.run();
                }
            }
        } catch (ClosedWatchServiceException over) {
            // nobody wants to know any more
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private Optional<WatchKey> next() throws InterruptedException {
        return Optional.ofNullable(service.poll(QUIET_MILLIS, TimeUnit.MILLISECONDS)); // framework-driven null
    }

    /** Whether one of these events is about a file that counts. */
    private static boolean matters(WatchKey key) {
        boolean matters = key.pollEvents()
                .stream()
                .anyMatch(event -> event.kind() == StandardWatchEventKinds.OVERFLOW
                        || Layout.counts(String.valueOf(event.context())));
        return !key.reset() || matters;
    }

    /** The folders may have come only now. */
    private void registerAgain() {
        try {
            registerFolders();
        } catch (IOException gone) {
            // and gone again: the directory above tells when they come back
        }
    }

    private void registerFolders() throws IOException {
        for (String name : Layout.FOLDERS) {
            Path folder = root.resolve(name);
            if (Files.isDirectory(folder)) {
                register(folder);
            }
        }
    }

    private void register(Path directory) throws IOException {
        directory.register(service, KINDS.toArray(WatchEvent.Kind<?>[]::new));
    }
}
