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
import org.linewright.core.time.Timers;
import org.linewright.lines.LineState;
import org.linewright.lines.engine.LineEffect.Plan;
import org.linewright.lines.engine.LineEffect.RegistrarBusy;
import org.linewright.sip.RegisterAnswer;
import org.linewright.sip.RegisterAnswer.Granted;
import org.linewright.sip.RegisterAnswer.Refused;

/** All lines at one registrar, and the one pace they share. Its lock guards them all. */
final class RegistrarLines {

    private final EngineParts parts;
    private final LineMachine machine;
    private final Consumer<RunningLine> granted;
    private final Consumer<RunningLine> done;
    private final Agenda<RunningLine> agenda = new Agenda<>();
    private final Pace pace;
    private final Outage outage;
    private final Owed owed = new Owed();
    private final Set<RunningLine> lines = new LinkedHashSet<>();
    private Optional<InetSocketAddress> seenAs = Optional.empty();
    private Timers.Cancel timer = Timers.Cancel.NOTHING;
    private Optional<RunningLine> lastBusy = Optional.empty();
    private long nextLapse = Agenda.WHENEVER;
    private boolean closed;

    /**
     * @param granted told each time a line was granted its binding, without any lock held
     * @param done told when a line is over, with the lock held
     */
    RegistrarLines(EngineParts parts, Duration delay, Consumer<RunningLine> granted, Consumer<RunningLine> done) {
        this.parts = parts;
        this.machine = new LineMachine(parts.backoff(), parts.random());
        this.pace = new Pace(delay);
        this.outage = new Outage(parts.backoff(), parts.random());
        this.granted = granted;
        this.done = done;
    }

    synchronized void start(RunningLine line) {
        lines.add(line);
        wake(line, new LineInput.Start());
        serve();
    }

    synchronized void kick(RunningLine line) {
        wake(line, new LineInput.Kick());
        serve();
    }

    /** The line is wanted again, whatever it was doing; false when it is gone. */
    synchronized boolean stay(RunningLine line) {
        boolean here = lines.contains(line);
        if (here) {
            wake(line, new LineInput.Stay());
            serve();
        }
        return here;
    }

    synchronized void leave(RunningLine line) {
        advance(line, new LineInput.Leave());
        serve();
    }

    synchronized void change(RunningLine line, Consumer<RunningLine> change) {
        change.accept(line);
        kick(line);
    }

    synchronized void delay(Duration delay) {
        pace.delay(delay);
        serve();
    }

    synchronized boolean isEmpty() {
        return lines.isEmpty();
    }

    synchronized void close() {
        closed = true;
        timer.cancel();
        lines.forEach(line -> line.binding().abandon());
    }

    /** The registrar did not answer a keep-alive: a line asks at once whether it is there. */
    synchronized void suspect() {
        if (!outage.lasts() && anyUp()) {
            outage.suspected();
            nextLapse = parts.timers().nanos();
            serve();
        }
    }

    /** The registrar, or a router before it, sees us at another address than before: every binding is stale. */
    synchronized void seenAs(InetSocketAddress address) {
        boolean moved = seenAs.isPresent() && !seenAs.get().equals(address);
        seenAs = Optional.of(address);
        if (moved) {
            kickAll();
            serve();
        }
    }

    synchronized void kickEarliest() {
        agenda.takeAny(parts.timers().nanos()).ifPresent(line -> advance(line, new LineInput.Kick()));
        serve();
    }

    synchronized boolean anyUp() {
        return lines.stream().anyMatch(line -> line.status().state() == LineState.REGISTERED);
    }

    private void answered(RunningLine line, RegisterAnswer answer) {
        synchronized (this) {
            if (closed) {
                return;
            }
            boolean spoke = answer instanceof Granted || answer instanceof Refused;
            owed.ended(parts.timers().nanos(), spoke);
            pace.charge(answer.requests() - 1);
            line.password().drop();
            advance(line, new LineInput.Answered(line.knowing(answer)));
            if (answer instanceof Granted granted) {
                granted.seenAs().ifPresent(this::seenAs);
            }
            serve();
        }
        if (line.status().registered()) {
            granted.accept(line);
        }
    }

    /** Gives turns to whoever may have one now, and sets the timer for the next. */
    private void serve() {
        timer.cancel();
        timer = Timers.Cancel.NOTHING;
        while (!closed) {
            long now = parts.timers().nanos();
            if (outage.lasts() && nextLapse - now <= 0) {
                lapse(now);
            }
            long turn = nextTurn(now);
            if (turn != Agenda.WHENEVER && turn - now <= 0) {
                turn(now);
                continue;
            }
            long when = outage.lasts() ? Math.min(turn, nextLapse) : turn;
            if (when != Agenda.WHENEVER) {
                timer = parts.timers().after(Duration.ofNanos(when - now), this::serveLater);
            }
            return;
        }
    }

    private synchronized void serveLater() {
        serve();
    }

    private long nextTurn(long now) {
        if (outage.lasts()) {
            return agenda.isEmpty() || outage.probing() ? Agenda.WHENEVER : pace.next(now, false);
        }
        if (owed.full() || owed.longer(parts.patience().toNanos(), now)) {
            return Agenda.WHENEVER; // its next answer, or its silence, goes on
        }
        long due = agenda.nextDue(now);
        return due == Agenda.WHENEVER
                ? due
                : Math.max(due, pace.next(now, agenda.pressed(now, pace.current().toNanos())));
    }

    private void turn(long now) {
        Optional<RunningLine> next = outage.lasts() ? agenda.takeAny(now) : agenda.take(now);
        next.ifPresent(line -> {
            if (outage.lasts()) {
                outage.probes(line);
            }
            pace.left(now);
            advance(line, new LineInput.Turn());
        });
    }

    /** Says of every line whose registration ran out that it did, and notes when the next one will. */
    private void lapse(long now) {
        nextLapse = Agenda.WHENEVER;
        for (RunningLine line : List.copyOf(lines)) {
            LineProgress progress = line.progress();
            boolean up = progress.phase() == LineProgress.Phase.UP;
            if (up && progress.registered(now)) {
                nextLapse = Math.min(nextLapse, progress.until());
            } else if (up || progress.phase() == LineProgress.Phase.QUEUED) {
                advance(line, new LineInput.Lapse());
            }
        }
    }

    /** A line begins anew; while the registrar is silent it says so at once. */
    private void wake(RunningLine line, LineInput input) {
        advance(line, input);
        if (outage.lasts() && line.progress().phase() == LineProgress.Phase.QUEUED) {
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
            case Plan plan -> plan(line, plan);
            case LineEffect.Unplan unplan -> agenda.remove(line);
            case LineEffect.Register register -> register(line);
            case LineEffect.Unregister unregister -> {
                owed.left(now);
                line.binding().unregister(answer -> answered(line, answer));
            }
            case LineEffect.RegistrarWell well -> {
                pace.faster();
                answeredAgain();
            }
            case RegistrarBusy busy -> {
                slower(line);
                busy.retryAfter().ifPresent(after -> pace.hold(now + after.toNanos()));
                answeredAgain();
            }
            case LineEffect.RegistrarSilent silent -> {
                outage.silent(line).ifPresent(wait -> pace.hold(now + wait));
                nextLapse = now;
            }
            case LineEffect.Tell tell -> tell(line, tell, now);
            case LineEffect.Done over -> {
                lines.remove(line);
                outage.gone(line);
                done.accept(line);
            }
        }
    }

    private void plan(RunningLine line, Plan plan) {
        if (plan.deadline() == Agenda.WHENEVER) {
            // within one round of all, so that refreshes never shut it out
            agenda.hope(line, plan.due(), plan.due() + pace.current().toNanos() * (agenda.size() + 1L));
        } else {
            agenda.put(line, plan.due(), plan.deadline());
        }
    }

    private void register(RunningLine line) {
        Optional<Text> obstacle = line.password().obstacle();
        if (obstacle.isPresent()) {
            outage.gone(line);
            advance(line, new LineInput.NoSecret(obstacle.get())); // never ask a registrar with a wrong password
            return;
        }
        line.renew();
        owed.left(parts.timers().nanos());
        line.binding().register(line.wanted().expires(), answer -> answered(line, answer));
    }

    /** An account that is always refused this way is one account's trouble, not the registrar's. */
    private void slower(RunningLine line) {
        if (lastBusy.filter(last -> last == line).isEmpty()) {
            pace.slower();
        }
        lastBusy = Optional.of(line);
    }

    private void answeredAgain() {
        if (outage.answered()) {
            pace.release();
            kickAll(); // it may have forgotten every one of them
        }
    }

    private void tell(RunningLine line, LineEffect.Tell tell, long now) {
        parts.board().publish(line.told(tell, now, parts.clock()), line);
    }
}
