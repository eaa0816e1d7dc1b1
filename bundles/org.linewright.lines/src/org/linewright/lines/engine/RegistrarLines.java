package org.linewright.lines.engine;

import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.linewright.core.Text;
import org.linewright.lines.LineState;
import org.linewright.lines.LineStatus;
import org.linewright.lines.Reach;
import org.linewright.lines.chronicle.RegistrationEvent;
import org.linewright.sip.RegisterAnswer;
import org.linewright.sip.RegisterAnswer.Granted;
import org.linewright.sip.RegisterAnswer.Refused;

/** All lines at one registrar, and the one pace they share. Its lock guards them all. */
final class RegistrarLines {

    /** Where a line is that should be registered. */
    private static final Set<LineState> LOST = Set.of(LineState.WAITING, LineState.REGISTERING, LineState.RETRYING,
            LineState.REFUSED);

    private final EngineParts parts;
    private final LineMachine machine;
    private final Consumer<RunningLine> granted;
    private final Consumer<RunningLine> done;
    private final Turns turns;
    private final Set<RunningLine> lines = new LinkedHashSet<>();
    private Optional<InetSocketAddress> seenAs = Optional.empty();
    private final Wakes wakes;
    private final Proofs proofs;

    /**
     * @param granted told each time a line was granted its binding, without any lock held
     * @param done told when a line is over, with the lock held
     */
    RegistrarLines(EngineParts parts, Duration delay, Consumer<RunningLine> granted, Consumer<RunningLine> done) {
        this.parts = parts;
        this.machine = new LineMachine(parts.backoff(), parts.random());
        this.turns = new Turns(parts, delay);
        this.wakes = new Wakes(parts.timers(), turns, this::turn, this::lapse, this::serveLater);
        this.proofs = new Proofs(parts,
                new Proofs.Means(this::storm, this::ask, this::reached, this::kick, this::prove));
        this.granted = granted;
        this.done = done;
    }

    synchronized void start(RunningLine line) {
        lines.add(line);
        wake(line, new LineInput.Start());
        wakes.serve();
    }

    synchronized void kick(RunningLine line) {
        parts.lamps().suspect(line.wanted().id());
        wake(line, new LineInput.Kick());
        wakes.serve();
    }

    /** The line is wanted again, whatever it was doing; false when it is gone. */
    synchronized boolean stay(RunningLine line) {
        boolean here = lines.contains(line);
        if (here) {
            wake(line, new LineInput.Stay());
            wakes.serve();
        }
        return here;
    }

    synchronized void leave(RunningLine line) {
        advance(line, new LineInput.Leave());
        wakes.serve();
    }

    synchronized void change(RunningLine line, Consumer<RunningLine> change) {
        proving(line, change);
        kick(line);
    }

    /** The same where its next REGISTER tells nothing of it. */
    synchronized void want(RunningLine line, WantedLine wanted) {
        proving(line, changed -> changed.want(wanted));
    }

    private void proving(RunningLine line, Consumer<RunningLine> change) {
        Duration before = line.wanted().prove();
        change.accept(line);
        if (!line.wanted().prove().equals(before)) {
            proofs.changed(line);
        }
    }

    /** A call came in. */
    void called(RunningLine line) {
        parts.timers().after(Duration.ZERO, () -> {
            synchronized (this) {
                proofs.called(line);
            }
        });
    }

    synchronized void delay(Duration delay) {
        turns.delay(delay);
        wakes.serve();
    }

    synchronized boolean isEmpty() {
        return lines.isEmpty();
    }

    synchronized void close() {
        wakes.close();
        proofs.close();
        lines.forEach(line -> line.binding().abandon());
    }

    /** The registrar did not answer a keep-alive: a line asks at once whether it is there. */
    synchronized void suspect() {
        if (!turns.silence() && anyUp()) {
            turns.suspected();
            wakes.lapseNow();
            wakes.serve();
        }
    }

    /** The registrar, or a router before it, sees us at another address than before: every binding is stale. */
    synchronized void seenAs(InetSocketAddress address) {
        boolean moved = seenAs.isPresent() && !seenAs.get().equals(address);
        seenAs = Optional.of(address);
        if (moved) {
            kickAll();
            wakes.serve();
        }
    }

    synchronized void kickEarliest() {
        turns.takeAny(parts.timers().nanos()).ifPresent(line -> advance(line, new LineInput.Kick()));
        wakes.serve();
    }

    synchronized boolean anyUp() {
        return lines.stream().anyMatch(line -> line.status().state() == LineState.REGISTERED);
    }

    private void answered(RunningLine line, Optional<RegistrationEvent> begun, RegisterAnswer answer) {
        synchronized (this) {
            if (wakes.closed()) {
                return;
            }
            if (parts.chronicle().hearsRegistrations()) {
                parts.chronicle().registered(new Attempted(line.wanted(), line.progress().phase(), answer).report(),
                        begun);
            }
            boolean spoke = answer instanceof Granted || answer instanceof Refused;
            turns.ended(parts.timers().nanos(), spoke, answer.requests());
            line.password().drop();
            advance(line, new LineInput.Answered(line.knowing(answer)));
            if (answer instanceof Granted granted) {
                granted.seenAs().ifPresent(this::seenAs);
                proofs.granted(line);
            }
            wakes.serve();
        }
        if (line.status().registered()) {
            granted.accept(line);
        }
    }

    private void turn(RunningLine line) {
        advance(line, new LineInput.Turn());
    }

    private synchronized void serveLater() {
        wakes.serve();
    }

    /** Says of every line whose registration ran out that it did, and answers when the next one will. */
    private long lapse(long now) {
        long next = Agenda.WHENEVER;
        for (RunningLine line : List.copyOf(lines)) {
            LineProgress progress = line.progress();
            boolean up = progress.phase() == LineProgress.Phase.UP;
            if (up && progress.registered(now)) {
                next = Math.min(next, progress.until());
            } else if (up || progress.phase() == LineProgress.Phase.QUEUED) {
                advance(line, new LineInput.Lapse());
            }
        }
        return next;
    }

    /** A line begins anew; while the registrar is silent it says so at once. */
    private void wake(RunningLine line, LineInput input) {
        advance(line, input);
        if (turns.silence() && line.progress().phase() == LineProgress.Phase.QUEUED) {
            advance(line, new LineInput.Lapse());
        }
    }

    private void kickAll() {
        for (RunningLine line : new ArrayList<>(lines)) {
            if (!line.progress().busy()) {
                kickUnlessRefused(line);
            }
        }
    }

    private void kickUnlessRefused(RunningLine line) {
        if (line.progress().phase() != LineProgress.Phase.REFUSED) {
            parts.lamps().suspect(line.wanted().id());
            advance(line, new LineInput.Kick());
        }
    }

    private void advance(RunningLine line, LineInput input) {
        long now = parts.timers().nanos();
        for (LineEffect effect : line.advance(machine, input, now).effects()) {
            perform(line, effect, now);
        }
    }

    private void perform(RunningLine line, LineEffect effect, long now) {
        switch (effect) {
            case LineEffect.Plan plan -> turns.plan(line, plan);
            case LineEffect.Unplan unplan -> turns.unplan(line);
            case LineEffect.Register register -> register(line);
            case LineEffect.Unregister unregister -> {
                turns.sent(now);
                Optional<RegistrationEvent> begun = parts.chronicle().registering();
                line.binding().unregister(answer -> answered(line, begun, answer));
            }
            case LineEffect.RegistrarWell well -> back(turns.well());
            case LineEffect.RegistrarBusy busy -> back(turns.busy(line, busy, now));
            case LineEffect.RegistrarSilent silent -> {
                turns.silent(line, now);
                wakes.lapseNow();
            }
            case LineEffect.Tell tell -> tell(line, tell, now);
            case LineEffect.Done over -> {
                line.serveNobody();
                lines.remove(line);
                turns.gone(line);
                proofs.gone(line);
                done.accept(line);
            }
        }
    }

    private void register(RunningLine line) {
        Optional<Text> obstacle = line.password().obstacle();
        if (obstacle.isPresent()) {
            turns.gone(line);
            advance(line, new LineInput.NoSecret(obstacle.get())); // never ask a registrar with a wrong password
            return;
        }
        line.renew();
        turns.sent(parts.timers().nanos());
        Optional<RegistrationEvent> begun = parts.chronicle().registering();
        line.binding().register(line.wanted().expires(), answer -> answered(line, begun, answer));
    }

    /** Whether lines are still coming up, or none can. */
    private boolean storm() {
        return turns.silence() || lines.stream()
                .map(line -> line.progress().phase())
                .anyMatch(phase -> phase == LineProgress.Phase.QUEUED || phase == LineProgress.Phase.ATTEMPT);
    }

    private synchronized void prove() {
        if (!wakes.closed()) {
            proofs.turn();
        }
    }

    private void ask(RunningLine line, LineProof proof) {
        line.binding().echo(proof.way(), proofs.patience(proof), answer -> {
            synchronized (this) {
                if (!wakes.closed()) {
                    proofs.answered(line, proof, answer);
                }
            }
        });
    }

    private void reached(RunningLine line, Reach reach) {
        parts.publish(line.reached(reach), line);
    }

    private void back(boolean again) {
        if (again) {
            kickAll(); // it may have forgotten every one of them
        }
    }

    private void tell(RunningLine line, LineEffect.Tell tell, long now) {
        LineStatus before = line.status();
        LineStatus fresh = line.told(tell, now, parts.clock());
        parts.publish(fresh, line);
        if (before.registered() && LOST.contains(fresh.state())) {
            parts.chronicle().lost(fresh, Duration.between(before.since(), fresh.since()));
        }
    }
}
