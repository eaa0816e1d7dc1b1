package org.linewright.workbench.internal.desk;

import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import org.linewright.core.Watch;
import org.linewright.core.line.LineId;
import org.linewright.lines.LineLamps;
import org.linewright.lines.Lines;
import org.linewright.workbench.kit.OnDisplay;

/** The lamps of the lines that run, and what lines are to watch whichever run. For any thread. */
final class DeskLamps {

    private static final Duration PACE = Duration.ofMillis(100);

    private final Map<LineId, List<String>> wishes = new ConcurrentHashMap<>();
    private final Map<LineId, LineLamps> newest = new ConcurrentHashMap<>();
    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
    private final Consumer<Object> changed;
    private Optional<Lines> lines = Optional.empty();
    private Optional<Watch> watching = Optional.empty();

    DeskLamps(OnDisplay onDisplay) {
        this.changed = onDisplay.newest(PACE, any -> listeners.forEach(Runnable::run));
    }

    /** These lines run now; none when nothing does. */
    synchronized void on(Optional<Lines> now) {
        watching.ifPresent(Watch::close);
        newest.clear();
        lines = now;
        now.ifPresent(open -> wishes.forEach(open::watch));
        watching = now.map(open -> open.watchLamps(this::told));
        changed.accept(now);
    }

    synchronized void watch(LineId line, Collection<String> extensions) {
        wishes.put(line, List.copyOf(extensions));
        lines.ifPresent(open -> open.watch(line, extensions));
    }

    Optional<LineLamps> of(LineId line) {
        return Optional.ofNullable(newest.get(line)); // framework-driven null
    }

    Watch watch(Runnable listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }

    private void told(LineLamps lamps) {
        newest.put(lamps.line(), lamps);
        changed.accept(lamps);
    }
}
