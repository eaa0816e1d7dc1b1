package org.linewright.drivers.internal.desk;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.ClosedWatchServiceException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import org.linewright.core.Watch;
import org.linewright.core.time.Latest;

/** Tells when something in a folder may have changed, whoever did it. The system wakes it. */
final class Following implements Watch {

    private final WatchService service;
    private final Latest<Path> changes;

    private Following(WatchService service, Latest<Path> changes) {
        this.service = service;
        this.changes = changes;
    }

    /**
     * @param folder made when it is not there
     * @param changed called on a virtual thread, one call at a time; first at once
     */
    static Following of(Path folder, Runnable changed) throws IOException {
        Files.createDirectories(folder);
        WatchService service = folder.getFileSystem().newWatchService();
        Following following = new Following(service, new Latest<>("drivers follow", some -> changed.run()));
        try {
            folder.register(service, StandardWatchEventKinds.ENTRY_CREATE, StandardWatchEventKinds.ENTRY_MODIFY,
                    StandardWatchEventKinds.ENTRY_DELETE);
        } catch (IOException failed) {
            service.close();
            throw failed;
        }
        following.changes.offer(folder);
        Thread.ofVirtual().name("drivers watch").start(() -> following.watch(folder));
        return following;
    }

    @Override
    public void close() {
        changes.close();
        try {
            service.close();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private void watch(Path folder) {
        try {
            for (WatchKey key = service.take(); key.isValid(); key = service.take()) {
                key.pollEvents();
                changes.offer(folder);
                key.reset();
            }
        } catch (ClosedWatchServiceException over) {
            // nobody wants to know any more
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
