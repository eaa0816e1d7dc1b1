package org.linewright.lines.engine;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import org.linewright.core.Watch;
import org.linewright.core.line.LineId;
import org.linewright.core.time.Latest;
import org.linewright.lines.LineStatus;

/** The newest status of every line, and who wants to know. Each line has one speaker; nobody else is heard. */
final class StatusBoard {

    private final Map<LineId, Object> speakers = new HashMap<>();
    private final Map<LineId, LineStatus> newest = new LinkedHashMap<>();
    private final List<Latest<LineStatus>> watchers = new CopyOnWriteArrayList<>();

    /** From now on this speaker tells how the line is doing. */
    synchronized void hear(LineId id, Object speaker) {
        speakers.put(id, speaker);
    }

    /** Answers whether it is heard. */
    synchronized boolean publish(LineStatus status, Object speaker) {
        boolean heard = speakers.get(status.id()) == speaker;
        if (heard) {
            newest.put(status.id(), status);
            watchers.forEach(watcher -> watcher.offer(status));
        }
        return heard;
    }

    /** The speaker has no more to say of this line. Answers whether it was heard. */
    synchronized boolean forget(LineId id, Object speaker) {
        boolean heard = speakers.remove(id, speaker);
        if (heard) {
            newest.remove(id);
        }
        return heard;
    }

    List<LineStatus> all(Comparator<LineStatus> order) {
        List<LineStatus> all;
        synchronized (this) {
            all = new ArrayList<>(newest.values());
        }
        all.sort(order);
        return all;
    }

    Watch watch(Consumer<LineStatus> listener) {
        Latest<LineStatus> watcher = new Latest<>("line status", LineStatus::id, listener);
        synchronized (this) {
            newest.values().forEach(watcher::offer);
            watchers.add(watcher);
        }
        return () -> {
            watchers.remove(watcher);
            watcher.close();
        };
    }

    void close() {
        watchers.forEach(Latest::close);
        watchers.clear();
    }
}
