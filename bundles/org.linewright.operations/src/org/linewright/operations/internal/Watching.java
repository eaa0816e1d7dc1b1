package org.linewright.operations.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import org.linewright.core.Outcome;
import org.linewright.core.Trouble;
import org.linewright.core.Watch;
import org.linewright.core.line.Configuration;
import org.linewright.core.time.Latest;
import org.linewright.operations.Current;
import org.linewright.store.ConfigurationStore;

/** Who wants to know how the configuration stands. Files are watched from the first listener on. */
final class Watching {

    private static final Current UNREAD = new Current(Configuration.EMPTY, "", true, List.of());

    private final ConfigurationStore store;
    private final List<Latest<Current>> listeners = new CopyOnWriteArrayList<>();
    private final Object turn = new Object();
    private Optional<Outcome<Watch>> files = Optional.empty();
    private Current newest = UNREAD;
    private boolean closed;

    Watching(ConfigurationStore store) {
        this.store = store;
    }

    Watch watch(Consumer<Current> listener) {
        Latest<Current> latest = new Latest<>("configuration", listener);
        listeners.add(latest);
        Thread.ofVirtual().name("configuration replay").start(() -> replay(latest));
        return () -> {
            listeners.remove(latest);
            latest.close();
        };
    }

    /** Something may have changed: looks, and tells when it did. */
    void look() {
        synchronized (turn) { // reading and telling are one, so that nobody is told an older state after a newer one
            Current before = newest;
            if (!closed && !listeners.isEmpty() && !read().equals(before)) {
                listeners.forEach(listener -> listener.offer(newest));
            }
        }
    }

    void close() {
        synchronized (turn) {
            closed = true;
            listeners.forEach(Latest::close);
            listeners.clear();
            files.flatMap(Outcome::result).ifPresent(Watch::close);
        }
    }

    private void replay(Latest<Current> latest) {
        synchronized (turn) {
            if (closed) {
                return;
            }
            if (files.isEmpty()) {
                files = Optional.of(store.watch(this::look));
            }
            latest.offer(read());
        }
    }

    private Current read() {
        Outcome<Current> read = store.load().map(Snapshots::current);
        List<Trouble> troubles = new ArrayList<>();
        files.ifPresent(watched -> troubles.addAll(watched.troubles()));
        newest = read.result()
                .map(now -> with(now, now.troubles(), troubles))
                .orElseGet(() -> with(newest, read.troubles(), troubles));
        return newest;
    }

    private static Current with(Current current, List<Trouble> own, List<Trouble> more) {
        List<Trouble> all = new ArrayList<>(own);
        all.addAll(more);
        return new Current(current.configuration(), current.version(), current.readOnly(), all);
    }
}
