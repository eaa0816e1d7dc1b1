package org.linewright.lines.engine;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.linewright.core.line.LineId;
import org.linewright.lines.LineStatus;

/** One listener with a virtual thread that lives while there is something to tell; it keeps one status a line. */
final class Watcher {

    private final Consumer<LineStatus> listener;
    private final Map<LineId, LineStatus> pending = new LinkedHashMap<>();
    private boolean telling;
    private boolean closed;

    Watcher(Consumer<LineStatus> listener) {
        this.listener = listener;
    }

    synchronized void offer(LineStatus status) {
        if (closed) {
            return;
        }
        pending.put(status.id(), status);
        if (!telling) {
            telling = true;
            Thread.ofVirtual().name("line status").start(this::tell);
        }
    }

    synchronized void close() {
        closed = true;
        pending.clear();
    }

    private void tell() {
        for (List<LineStatus> batch = take(); !batch.isEmpty(); batch = take()) {
            batch.forEach(listener);
        }
    }

    private synchronized List<LineStatus> take() {
        List<LineStatus> batch = new ArrayList<>(pending.values());
        pending.clear();
        telling = !batch.isEmpty();
        return batch;
    }
}
