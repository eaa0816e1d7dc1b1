package org.linewright.lines.engine;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.linewright.core.Outcome;
import org.linewright.core.Secret;
import org.linewright.core.line.KeepAlive;
import org.linewright.core.line.Line;
import org.linewright.core.line.LineGroup;
import org.linewright.core.line.LineId;
import org.linewright.lines.LineState;
import org.linewright.lines.LineStatus;
import org.linewright.lines.Lines;
import org.linewright.lines.Secrets;
import org.linewright.sip.Account;
import org.linewright.sip.ServerAddress;
import org.linewright.sip.UserAgent;

/** The lines of one process: compares what is wanted with what runs, and moves the difference. */
public final class RunningLines implements Lines {

    private static final Secret NONE = new Secret("");

    private record Site(RegistrarLines lines, KeepAliveLoop keepAlive) {
    }

    private final UserAgent agent;
    private final EngineParts parts;
    private final Map<BindingKey, RunningLine> running = new LinkedHashMap<>();
    private final Map<ServerAddress, Site> sites = new ConcurrentHashMap<>();
    private volatile Map<LineId, Integer> order = Map.of();
    private final CompletableFuture<Integer> stopped = new CompletableFuture<>();
    private boolean stopping;

    public RunningLines(UserAgent agent, EngineParts parts) {
        this.agent = agent;
        this.parts = parts;
    }

    @Override
    public synchronized void want(Collection<LineGroup> groups, Secrets secrets) {
        if (stopping) {
            return;
        }
        Map<BindingKey, WantedLine> wanted = new LinkedHashMap<>();
        for (LineGroup group : groups) {
            for (Line line : group.lines()) {
                if (line.enabled()) {
                    WantedLine one = WantedLine.of(group, line);
                    wanted.putIfAbsent(BindingKey.of(one), one);
                }
            }
        }
        order = places(wanted.values());
        Map<LineId, RunningLine> leaving = leaving(wanted);
        adjustSites(wanted.values());
        wanted.forEach((key, line) -> move(key, line, leaving, secrets));
        leaving.values().forEach(line -> site(line).lines().leave(line));
    }

    @Override
    public synchronized void retry(LineId id) {
        running.values()
                .stream()
                .filter(line -> line.wanted().id().equals(id) && line.shown())
                .findFirst()
                .ifPresent(line -> site(line).lines().kick(line));
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
    public AutoCloseable watch(Consumer<LineStatus> listener) {
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

    private static Map<LineId, Integer> places(Collection<WantedLine> wanted) {
        Map<LineId, Integer> places = new HashMap<>();
        wanted.forEach(line -> places.put(line.id(), places.size()));
        return places;
    }

    private Map<LineId, RunningLine> leaving(Map<BindingKey, WantedLine> wanted) {
        Map<LineId, RunningLine> leaving = new LinkedHashMap<>();
        running.forEach((key, line) -> {
            if (!wanted.containsKey(key)) {
                leaving.put(line.wanted().id(), line);
            }
        });
        return leaving;
    }

    private void adjustSites(Collection<WantedLine> wanted) {
        Map<ServerAddress, List<WantedLine>> byServer = new LinkedHashMap<>();
        wanted.forEach(line -> byServer.computeIfAbsent(line.server(), server -> new ArrayList<>()).add(line));
        byServer.forEach((server, lines) -> {
            Duration delay = lines.stream().map(WantedLine::delay).max(Duration::compareTo).orElse(Duration.ZERO);
            Site site = sites.computeIfAbsent(server, key -> opened(key, delay));
            site.lines().delay(delay);
            site.keepAlive().use(quickest(lines));
        });
    }

    private Site opened(ServerAddress server, Duration delay) {
        RegistrarLines lines = new RegistrarLines(parts, delay, this::gone);
        return new Site(lines, new KeepAliveLoop(agent, server, lines, parts.timers()));
    }

    private static KeepAlive quickest(List<WantedLine> lines) {
        return lines.stream()
                .map(WantedLine::keepAlive)
                .filter(how -> how.method() != KeepAlive.Method.NONE)
                .min((one, other) -> one.interval().compareTo(other.interval()))
                .orElse(KeepAlive.OFF);
    }

    private void move(BindingKey key, WantedLine wanted, Map<LineId, RunningLine> leaving, Secrets secrets) {
        RunningLine line = running.get(key);
        if (line == null) { // framework-driven null
            begin(key, wanted, Optional.ofNullable(leaving.remove(wanted.id())), secrets);
        } else if (!line.wanted().equals(wanted)) {
            change(line, wanted, secrets);
        }
    }

    private void begin(BindingKey key, WantedLine wanted, Optional<RunningLine> before, Secrets secrets) {
        Supplier<Outcome<Secret>> password = password(wanted, secrets);
        RunningLine line = new RunningLine(wanted, agent.bind(account(wanted, password)), password,
                parts.clock().instant());
        running.put(key, line);
        before.ifPresent(old -> { // make before break
            old.hide();
            line.whenSettled(() -> site(old).lines().leave(old));
        });
        site(line).lines().start(line);
    }

    private void change(RunningLine line, WantedLine wanted, Secrets secrets) {
        WantedLine old = line.wanted();
        boolean onlyPace = old.sameAccount(wanted) && old.id().equals(wanted.id())
                && old.expires().equals(wanted.expires());
        if (!old.id().equals(wanted.id())) {
            parts.board().forget(old.id());
        }
        if (onlyPace) {
            line.want(wanted);
            return;
        }
        site(line).lines().change(line, changed -> {
            if (old.sameAccount(wanted)) {
                changed.want(wanted);
            } else {
                Supplier<Outcome<Secret>> password = password(wanted, secrets);
                changed.want(wanted, agent.bind(account(wanted, password)), password);
            }
        });
    }

    private static Supplier<Outcome<Secret>> password(WantedLine wanted, Secrets secrets) {
        return () -> secrets.secret(wanted.password());
    }

    private static Account account(WantedLine wanted, Supplier<Outcome<Secret>> password) {
        return new Account(wanted.id().user(), wanted.domain(), wanted.server(), wanted.authUser(),
                () -> password.get().result().orElse(NONE));
    }

    private Site site(RunningLine line) {
        return sites.get(line.wanted().server());
    }

    private void gone(RunningLine line) {
        parts.timers().after(Duration.ZERO, () -> forget(line));
    }

    private synchronized void forget(RunningLine line) {
        running.remove(BindingKey.of(line.wanted()), line);
        if (line.shown() && !stopping) {
            parts.board().forget(line.wanted().id());
        }
        if (site(line) != null && site(line).lines().isEmpty()) { // framework-driven null
            sites.remove(line.wanted().server()).keepAlive().close();
        }
        stopWhenEmpty();
    }

    private void stopWhenEmpty() {
        if (stopping && running.isEmpty()) {
            stopNow();
        }
    }

    private synchronized void stopNow() {
        sites.values().forEach(site -> {
            site.keepAlive().close();
            site.lines().close();
        });
        stopped.complete((int) running.values().stream().filter(RunningLines::bound).count());
    }

    private static boolean bound(RunningLine line) {
        LineState state = line.status().state();
        return state == LineState.LEAVING || state == LineState.REGISTERED;
    }
}
