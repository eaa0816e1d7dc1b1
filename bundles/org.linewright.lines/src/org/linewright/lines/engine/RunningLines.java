package org.linewright.lines.engine;

import java.time.Duration;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.Consumer;
import org.linewright.core.Watch;
import org.linewright.core.line.Line;
import org.linewright.core.line.LineGroup;
import org.linewright.core.line.LineId;
import org.linewright.lines.LineState;
import org.linewright.lines.LineStatus;
import org.linewright.lines.Lines;
import org.linewright.lines.Secrets;
import org.linewright.sip.Account;
import org.linewright.sip.Binding;
import org.linewright.sip.UserAgent;

/** The lines of one process: compares what is wanted with what runs, and moves the difference. */
public final class RunningLines implements Lines {

    private final UserAgent agent;
    private final EngineParts parts;
    private final Sites sites;
    private final Succession succession = new Succession();
    private final Map<BindingKey, RunningLine> running = new LinkedHashMap<>();
    private final Map<BindingKey, RunningLine> current = new LinkedHashMap<>();
    private volatile Map<LineId, Integer> order = Map.of();
    private final CompletableFuture<Integer> stopped = new CompletableFuture<>();
    private boolean stopping;

    public RunningLines(UserAgent agent, EngineParts parts) {
        this.agent = agent;
        this.parts = parts;
        this.sites = new Sites(agent, parts, delay -> new RegistrarLines(parts, delay, this::granted, this::gone));
    }

    @Override
    public synchronized void want(Collection<LineGroup> groups, Secrets secrets) {
        if (stopping) {
            return;
        }
        Map<BindingKey, WantedLine> wanted = wanted(groups);
        order = places(wanted.values());
        sites.adjust(wanted.values());
        Map<LineId, RunningLine> replaced = withoutUnwanted(wanted);
        wanted.forEach((key, line) -> take(key, line, Optional.ofNullable(replaced.remove(line.id())), secrets));
        replaced.values().forEach(this::drop);
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

    private static Map<BindingKey, WantedLine> wanted(Collection<LineGroup> groups) {
        Map<BindingKey, WantedLine> wanted = new LinkedHashMap<>();
        for (LineGroup group : groups) {
            for (Line line : group.lines()) {
                if (line.enabled()) {
                    WantedLine one = WantedLine.of(group, line);
                    wanted.putIfAbsent(BindingKey.of(one), one);
                }
            }
        }
        return wanted;
    }

    private static Map<LineId, Integer> places(Collection<WantedLine> wanted) {
        Map<LineId, Integer> places = new HashMap<>();
        wanted.forEach(line -> places.put(line.id(), places.size()));
        return places;
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

    private void take(BindingKey key, WantedLine wanted, Optional<RunningLine> replaced, Secrets secrets) {
        RunningLine line = running.get(key);
        if (line == null || !current.containsKey(key) && !stays(key, line)) { // framework-driven null
            begin(key, wanted, replaced, secrets);
            return;
        }
        if (!line.wanted().equals(wanted)) {
            change(line, wanted, secrets);
        }
        replaced.ifPresent(old -> succeed(line, old));
        if (line.status().registered()) {
            breakOld(line);
        }
    }

    /** A line that was kept or was leaving is wanted again; false when it is gone already. */
    private boolean stays(BindingKey key, RunningLine line) {
        succession.free(line);
        boolean here = sites.of(line).stay(line);
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

    private void begin(BindingKey key, WantedLine wanted, Optional<RunningLine> replaced, Secrets secrets) {
        PasswordAtHand password = password(wanted, secrets);
        RunningLine line = new RunningLine(wanted, bound(wanted, password), password, parts.clock().instant());
        running.put(key, line);
        current.put(key, line);
        replaced.ifPresent(old -> succeed(line, old));
        parts.board().hear(wanted.id(), line);
        sites.of(line).start(line);
    }

    /** Make before break: what is registered now goes when {@code line} is; what is not, goes at once. */
    private void succeed(RunningLine line, RunningLine old) {
        succession.keep(line, succession.released(old));
        if (old.status().registered()) {
            succession.keep(line, List.of(old));
        } else {
            sites.of(old).leave(old);
        }
    }

    private void drop(RunningLine line) {
        breakOld(line);
        sites.of(line).leave(line);
    }

    private void breakOld(RunningLine line) {
        succession.released(line).forEach(old -> sites.of(old).leave(old));
    }

    private void change(RunningLine line, WantedLine wanted, Secrets secrets) {
        WantedLine old = line.wanted();
        boolean onlyPace = old.sameAccount(wanted) && old.id().equals(wanted.id())
                && old.expires().equals(wanted.expires());
        if (onlyPace) {
            line.want(wanted);
            return;
        }
        sites.of(line).change(line, changed -> {
            if (old.sameAccount(wanted)) {
                changed.want(wanted);
            } else {
                PasswordAtHand password = password(wanted, secrets);
                changed.want(wanted, bound(wanted, password), password);
            }
        });
        if (!old.id().equals(wanted.id())) {
            parts.board().forget(old.id(), line);
            speaks(line);
        }
    }

    private static PasswordAtHand password(WantedLine wanted, Secrets secrets) {
        return new PasswordAtHand(() -> secrets.secret(wanted.password()));
    }

    private Binding bound(WantedLine wanted, PasswordAtHand password) {
        return agent.bind(new Account(wanted.id().user(), wanted.domain(), wanted.server(), wanted.authUser(),
                password::secret));
    }

    private void granted(RunningLine line) {
        if (succession.waits(line)) {
            parts.timers().after(Duration.ZERO, () -> breakNow(line));
        }
    }

    private synchronized void breakNow(RunningLine line) {
        breakOld(line);
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
