package org.linewright.lines.lamp;

import java.time.InstantSource;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.linewright.core.Watch;
import org.linewright.core.line.GroupId;
import org.linewright.core.line.LineId;
import org.linewright.core.time.Latest;
import org.linewright.core.time.Timers;
import org.linewright.lines.LineLamps;
import org.linewright.lines.LineStatus;
import org.linewright.sip.Binding;

/** The lamps of all lines, and who wants to see them. For any thread; nothing here blocks. */
public final class LampDesk {

    private final Timers timers;
    private final InstantSource clock;
    private final Predicate<GroupId> mailboxes;
    private final Map<LineId, List<String>> wishes = new LinkedHashMap<>();
    private final Map<LineId, WatchingLine> lines = new LinkedHashMap<>();
    private final Map<LineId, LineLamps> newest = new LinkedHashMap<>();
    private final List<Latest<LineLamps>> watchers = new CopyOnWriteArrayList<>();

    /** @param mailboxes of which groups each line asks about its voice box */
    public LampDesk(Timers timers, InstantSource clock, Predicate<GroupId> mailboxes) {
        this.timers = timers;
        this.clock = clock;
        this.mailboxes = mailboxes;
    }

    /** See {@link org.linewright.lines.Lines#watch(LineId, Collection)}. */
    public void want(LineId line, Collection<String> extensions) {
        List<String> wanted = extensions.stream().map(String::strip).filter(one -> !one.isEmpty()).distinct().toList();
        Optional<WatchingLine> running;
        synchronized (this) {
            wishes.put(line, wanted);
            running = Optional.ofNullable(lines.get(line)); // framework-driven null
        }
        running.ifPresent(one -> one.want(wanted));
    }

    public synchronized List<LineLamps> lamps() {
        return List.copyOf(newest.values());
    }

    public Watch watch(Consumer<LineLamps> listener) {
        Latest<LineLamps> watcher = new Latest<>("lamps", LineLamps::line, listener);
        synchronized (this) {
            newest.values().forEach(watcher::offer);
            watchers.add(watcher);
        }
        return () -> {
            watchers.remove(watcher);
            watcher.close();
        };
    }

    /** How a line is doing, and its binding now. */
    public void told(LineStatus status, Binding binding) {
        line(status.id()).told(status, binding);
    }

    /** The line is about to register because its PBX may have forgotten it, and so what it was to tell. */
    public void suspect(LineId id) {
        Optional<WatchingLine> running;
        synchronized (this) {
            running = Optional.ofNullable(lines.get(id)); // framework-driven null
        }
        running.ifPresent(WatchingLine::suspect);
    }

    /** There is no such line any more. */
    public void forget(LineId id) {
        Optional<WatchingLine> gone;
        synchronized (this) {
            gone = Optional.ofNullable(lines.remove(id)); // framework-driven null
        }
        gone.ifPresent(WatchingLine::end);
        synchronized (this) {
            newest.remove(id);
        }
    }

    public void close() {
        watchers.forEach(Latest::close);
        watchers.clear();
    }

    private WatchingLine line(LineId id) {
        List<String> wanted;
        WatchingLine fresh = new WatchingLine(id, timers, clock, mailboxes.test(id.group()), this::publish);
        synchronized (this) {
            WatchingLine known = lines.putIfAbsent(id, fresh);
            if (known != null) { // framework-driven null
                return known;
            }
            wanted = wishes.getOrDefault(id, List.of());
        }
        fresh.want(wanted);
        return fresh;
    }

    private synchronized void publish(LineLamps lamps) {
        if (lines.containsKey(lamps.line()) && !lamps.equals(newest.put(lamps.line(), lamps))) {
            watchers.forEach(watcher -> watcher.offer(lamps));
        }
    }
}
