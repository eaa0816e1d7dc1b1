package org.linewright.lines.engine;

import java.time.Duration;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletionStage;
import java.util.function.Consumer;
import java.util.function.DoubleConsumer;
import java.util.function.Function;
import org.linewright.core.Outcome;
import org.linewright.core.Trouble;
import org.linewright.core.Watch;
import org.linewright.core.line.LineGroup;
import org.linewright.core.line.LineId;
import org.linewright.lines.CallReport;
import org.linewright.lines.CallTaker;
import org.linewright.lines.DialWish;
import org.linewright.lines.LineClients;
import org.linewright.lines.LineFigures;
import org.linewright.lines.LineLamps;
import org.linewright.lines.LineState;
import org.linewright.lines.LineStatus;
import org.linewright.lines.Lines;
import org.linewright.lines.LinesTrouble;
import org.linewright.lines.RingTone;
import org.linewright.lines.RunningCall;
import org.linewright.lines.Secrets;
import org.linewright.lines.SoundDevice;
import org.linewright.lines.Talk;
import org.linewright.lines.call.CallDesk;
import org.linewright.lines.call.LedCall;
import org.linewright.lines.leg.LegDesk;
import org.linewright.sip.CallEvent;
import org.linewright.sip.UserAgent;

/** The lines of one process: compares what is wanted with what runs, and moves the difference. */
public final class RunningLines implements Lines {

    private final UserAgent agent;
    private final EngineParts parts;
    private final Sites sites;
    private final Handover handover;
    private final Roster roster = new Roster();
    private volatile Map<LineId, Integer> order = Map.of();
    private final Departure departure;
    private final Optional<LegDesk> legs;

    public RunningLines(UserAgent agent, EngineParts parts) {
        this(agent, parts, Optional.empty());
    }

    /** @param legs who attaches clients to the lines */
    RunningLines(UserAgent agent, EngineParts parts, Optional<LegDesk> legs) {
        this.legs = legs;
        this.agent = agent;
        this.parts = parts;
        this.sites = new Sites(agent, parts, delay -> new RegistrarLines(parts, delay, this::granted, this::gone));
        this.handover = new Handover(sites);
        this.departure = new Departure(parts.timers(), this::stopNow);
    }

    @Override
    public synchronized void want(Collection<LineGroup> groups, Secrets secrets) {
        if (departure.begun()) {
            return;
        }
        WantedLines wanted = WantedLines.of(groups);
        Credentials credentials = new Credentials(agent, secrets);
        order = wanted.places();
        parts.desk().want(groups);
        legs.ifPresent(one -> one.want(groups, secrets));
        sites.adjust(wanted.byBinding().values());
        Map<LineId, RunningLine> replaced = roster.keepOnly(wanted.byBinding().keySet());
        wanted.byBinding().forEach(
                (key, line) -> take(key, line, Optional.ofNullable(replaced.remove(line.id())), credentials));
        replaced.values().forEach(handover::drop);
    }

    @Override
    public synchronized void retry(LineId id) {
        roster.current(id).ifPresent(line -> sites.of(line).kick(line));
    }

    @Override
    public List<LineStatus> statuses() {
        Map<LineId, Integer> places = order;
        return parts.board().all(Comparator.comparing(status -> places.getOrDefault(status.id(), Integer.MAX_VALUE)));
    }

    @Override
    public Watch watch(Consumer<LineStatus> listener) {
        return parts.board().watch(listener);
    }

    @Override
    public Outcome<RunningCall> dial(LineId id, DialWish wish, Consumer<CallReport> listener) {
        return registered(id).then(line -> parts.desk().dial(id, line.binding(), wish, listener));
    }

    /** Calls for somebody who leads the call, as {@link CallDesk#lead} says. */
    Outcome<LedCall> lead(LineId id, DialWish wish, Function<LedCall, Consumer<CallEvent>> leader) {
        return registered(id).then(line -> parts.desk().lead(id, line.binding(), wish, leader));
    }

    private Outcome<RunningLine> registered(LineId id) {
        Optional<RunningLine> line = current(id);
        if (line.isEmpty()) {
            return Outcome.refused(LinesTrouble.NOT_RUNNING.about(id.user()));
        }
        LineStatus status = line.get().status();
        return status.registered()
                ? Outcome.done(line.get())
                : Outcome.refused(LinesTrouble.NOT_REGISTERED.about(id.user(), status.reason()));
    }

    @Override
    public Optional<LineClients> clients() {
        return legs.map(LineClients.class::cast);
    }

    @Override
    public Watch incoming(CallTaker taker) {
        return parts.desk().incoming(taker);
    }

    @Override
    public CompletionStage<Outcome<Talk>> sound(Talk talk) {
        return parts.desk().sound(talk);
    }

    @Override
    public CompletionStage<List<SoundDevice>> devices() {
        return parts.desk().devices();
    }

    @Override
    public Watch ring(RingTone tone, Consumer<Trouble> trouble) {
        return parts.desk().ring(tone, trouble);
    }

    @Override
    public Watch loudness(String microphone, DoubleConsumer loud, Consumer<Trouble> trouble) {
        return parts.desk().loudness(microphone, loud, trouble);
    }

    @Override
    public List<CallReport> calls() {
        return parts.desk().calls();
    }

    @Override
    public LineFigures figures() {
        return new OwnFigures(agent, parts);
    }

    @Override
    public void watch(LineId line, Collection<String> extensions) {
        parts.lamps().want(line, extensions);
    }

    @Override
    public List<LineLamps> lamps() {
        Map<LineId, Integer> places = order;
        return parts.lamps()
                .lamps()
                .stream()
                .sorted(Comparator.comparing(lamps -> places.getOrDefault(lamps.line(), Integer.MAX_VALUE)))
                .toList();
    }

    @Override
    public Watch watchLamps(Consumer<LineLamps> listener) {
        return parts.lamps().watch(listener);
    }

    private synchronized Optional<RunningLine> current(LineId id) {
        return roster.current(id);
    }

    @Override
    public synchronized CompletionStage<Integer> stop(Duration limit) {
        if (!departure.begun()) {
            parts.desk().hangUp();
            want(List.of(), reference -> {
                throw new IllegalStateException("Nothing is wanted");
            });
            departure.begin(limit);
            stopWhenEmpty();
        }
        return departure.over();
    }

    @Override
    public void close() {
        stopNow();
        parts.board().close();
        legs.ifPresent(LegDesk::close);
        parts.lamps().close();
        parts.desk().close();
        agent.close();
    }

    private void take(BindingKey key, WantedLine wanted, Optional<RunningLine> replaced, Credentials credentials) {
        Optional<RunningLine> running = roster.running(key)
                .filter(line -> roster.isCurrent(key) || stays(key, line));
        if (running.isEmpty()) {
            begin(key, wanted, replaced, credentials);
            return;
        }
        RunningLine line = running.get();
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
            roster.again(key, line);
            speaks(line);
        }
        return here;
    }

    private void speaks(RunningLine line) {
        parts.board().hear(line.wanted().id(), line);
        parts.publish(line.status(), line);
    }

    private void begin(BindingKey key, WantedLine wanted, Optional<RunningLine> replaced, Credentials credentials) {
        RunningLine line = credentials.line(wanted, parts.clock().instant());
        roster.add(key, line);
        replaced.ifPresent(old -> handover.succeed(line, old));
        parts.board().hear(wanted.id(), line);
        RegistrarLines at = sites.of(line);
        line.serve(parts.desk(), () -> at.called(line));
        at.start(line);
    }

    private void change(RunningLine line, WantedLine wanted, Credentials credentials) {
        WantedLine old = line.wanted();
        boolean onlyPace = old.sameAccount(wanted) && old.id().equals(wanted.id())
                && old.expires().equals(wanted.expires());
        if (onlyPace) {
            sites.of(line).want(line, wanted);
            return;
        }
        sites.of(line).change(line, changed -> credentials.renew(changed, wanted));
        if (!old.id().equals(wanted.id())) {
            parts.forget(old.id(), line);
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
        roster.remove(line);
        if (!departure.begun()) {
            parts.forget(line.wanted().id(), line);
        }
        sites.left(line);
        stopWhenEmpty();
    }

    private void stopWhenEmpty() {
        if (departure.begun() && roster.isEmpty()) {
            stopNow();
        }
    }

    private synchronized void stopNow() {
        sites.close();
        departure.complete((int) roster.all().stream().filter(RunningLines::bound).count());
    }

    private static boolean bound(RunningLine line) {
        LineState state = line.status().state();
        return state == LineState.LEAVING || state == LineState.REGISTERED;
    }
}
