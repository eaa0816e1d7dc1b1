package org.linewright.lines.engine;

import java.time.Duration;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.Consumer;
import org.linewright.core.Watch;
import org.linewright.core.line.LineGroup;
import org.linewright.core.line.LineId;
import org.linewright.lines.LineState;
import org.linewright.lines.LineStatus;
import org.linewright.lines.Lines;
import org.linewright.lines.Secrets;
import org.linewright.sip.UserAgent;

/** The lines of one process: compares what is wanted with what runs, and moves the difference. */
public final class RunningLines implements Lines {

    private final UserAgent agent;
    private final EngineParts parts;
    private final Sites sites;
    private final Handover handover;
    private final Map<BindingKey, RunningLine> running = new LinkedHashMap<>();
    private final Map<BindingKey, RunningLine> current = new LinkedHashMap<>();
    private volatile Map<LineId, Integer> order = Map.of();
    private final CompletableFuture<Integer> stopped = new CompletableFuture<>();
    private boolean stopping;

    public RunningLines(UserAgent agent, EngineParts parts) {
        this.agent = agent;
        this.parts = parts;
        this.sites = new Sites(agent, parts, delay -> new RegistrarLines(parts, delay, this::granted, this::gone));
        this.handover = new Handover(sites);
    }

    @Override
    public synchronized void want(Collection<LineGroup> groups, Secrets secrets) {
        if (stopping) {
            return;
        }
        WantedLines wanted = WantedLines.of(groups);
        Credentials credentials = new Credentials(agent, secrets);
        order = wanted.places();
        sites.adjust(wanted.byBinding().values());
        Map<LineId, RunningLine> replaced = withoutUnwanted(wanted.byBinding());
        wanted.byBinding().forEach(
                (key, line) -> take(key, line, Optional.ofNullable(replaced.remove(line.id())), credentials));
        replaced.values().forEach(handover::drop);
    }

    @Override
    public synchronized void retry(LineId id) {
        current.values()
                .stream()
                .filter(line -> line.wanted().id().equals(id))
                .findFirst()
                .ifPresent(line -> sites.of(line).kick(line));
    }

    @Override
    public List<LineStatus> statuses() {
        Map<LineId, Integer> places = order;
        return parts.board()
                .all()
                .stream()
                .sorted(Comparator.comparing(status -> places.getOrDefault(status.id(), Integer.MAX_VALUE)))
                .toList();
    }

    @Override
    public Watch watch(Consumer<LineStatus> listener) {
        return parts.board().watch(listener);
    }

    @Override
    public synchronized CompletionStage<Integer> stop(Duration limit) {
        if (!stopping) {
            want(List.of(), reference -> {
                throw new IllegalStateException("Nothing is wanted");
            });
            stopping = true;
            parts.timers().after(limit, this::stopNow);
            stopWhenEmpty();
        }
        return stopped;
    }

    @Override
    public void close() {
        stopNow();
        parts.board().close();
        agent.close();
    }

    /** The lines that were current until now; they are no longer. */
    private Map<LineId, RunningLine> withoutUnwanted(Map<BindingKey, WantedLine> wanted) {
        Map<LineId, RunningLine> replaced = new LinkedHashMap<>();
        current.entrySet().removeIf(entry -> {
            boolean unwanted = !wanted.containsKey(entry.getKey());
            if (unwanted) {
                replaced.put(entry.getValue().wanted().id(), entry.getValue());
            }
            return unwanted;
        });
        return replaced;
    }

    private void take(BindingKey key, WantedLine wanted, Optional<RunningLine> replaced, Credentials credentials) {
        RunningLine line = running.get(key);
        if (line == null || !current.containsKey(key) && !stays(key, line)) { // framework-driven null
            begin(key, wanted, replaced, credentials);
            return;
        }
        if (!line.wanted().equals(wanted)) {
            change(line, wanted, credentials);
        }
        replaced.ifPresent(old -> handover.succeed(line, old));
        if (line.status().registered()) {
            handover.breakOld(line);
        }
    }

    private boolean stays(BindingKey key, RunningLine line) {
        boolean here = handover.stays(line);
        if (here) {
            current.put(key, line);
            speaks(line);
        }
        return here;
    }

    private void speaks(RunningLine line) {
        parts.board().hear(line.wanted().id(), line);
        parts.board().publish(line.status(), line);
    }

    private void begin(BindingKey key, WantedLine wanted, Optional<RunningLine> replaced, Credentials credentials) {
        RunningLine line = credentials.line(wanted, parts.clock().instant());
        running.put(key, line);
        current.put(key, line);
        replaced.ifPresent(old -> handover.succeed(line, old));
        parts.board().hear(wanted.id(), line);
        sites.of(line).start(line);
    }

    private void change(RunningLine line, WantedLine wanted, Credentials credentials) {
        WantedLine old = line.wanted();
        boolean onlyPace = old.sameAccount(wanted) && old.id().equals(wanted.id())
                && old.expires().equals(wanted.expires());
        if (onlyPace) {
            line.want(wanted);
            return;
        }
        sites.of(line).change(line, changed -> credentials.renew(changed, wanted));
        if (!old.id().equals(wanted.id())) {
            parts.board().forget(old.id(), line);
            speaks(line);
        }
    }

    private void granted(RunningLine line) {
        if (handover.waits(line)) {
            parts.timers().after(Duration.ZERO, () -> breakNow(line));
        }
    }

    private synchronized void breakNow(RunningLine line) {
        handover.breakOld(line);
    }

    private void gone(RunningLine line) {
        parts.timers().after(Duration.ZERO, () -> forget(line));
    }

    private synchronized void forget(RunningLine line) {
        running.remove(BindingKey.of(line.wanted()), line);
        current.remove(BindingKey.of(line.wanted()), line);
        if (!stopping) {
            parts.board().forget(line.wanted().id(), line);
        }
        sites.left(line);
        stopWhenEmpty();
    }

    private void stopWhenEmpty() {
        if (stopping && running.isEmpty()) {
            stopNow();
        }
    }

    private synchronized void stopNow() {
        sites.close();
        stopped.complete((int) running.values().stream().filter(RunningLines::bound).count());
    }

    private static boolean bound(RunningLine line) {
        LineState state = line.status().state();
        return state == LineState.LEAVING || state == LineState.REGISTERED;
    }
}
