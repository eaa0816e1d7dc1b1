package org.linewright.lines.engine;

import java.time.Duration;
import java.util.Optional;
import org.linewright.lines.engine.LineEffect.Plan;
import org.linewright.lines.engine.LineEffect.RegistrarBusy;

/**
 * Which line of one registrar has the next turn, and when: their agenda, held to the registrar's pace, to its silence
 * and to what it still owes. Only touched under the registrar's lock.
 */
final class Turns {

    private final Agenda<RunningLine> agenda = new Agenda<>();
    private final Owed owed = new Owed();
    private final Pace pace;
    private final Outage outage;
    private final long patience;
    private Optional<RunningLine> lastBusy = Optional.empty();

    Turns(EngineParts parts, Duration delay) {
        this.pace = new Pace(delay);
        this.outage = new Outage(parts.backoff(), parts.random());
        this.patience = parts.patience().toNanos();
    }

    void delay(Duration delay) {
        pace.delay(delay);
    }

    void plan(RunningLine line, Plan plan) {
        if (plan.deadline() == Agenda.WHENEVER) {
            // within one round of all, so that refreshes never shut it out
            agenda.hope(line, plan.due(), plan.due() + pace.current().toNanos() * (agenda.size() + 1L));
        } else {
            agenda.put(line, plan.due(), plan.deadline());
        }
    }

    void unplan(RunningLine line) {
        agenda.remove(line);
    }

    /** When the next turn may be taken; {@link Agenda#WHENEVER} while nobody may. */
    long next(long now) {
        if (outage.lasts()) {
            return agenda.isEmpty() || outage.probing() ? Agenda.WHENEVER : pace.next(now, false);
        }
        if (owed.full() || owed.longer(patience, now)) {
            return Agenda.WHENEVER; // its next answer, or its silence, goes on
        }
        long due = agenda.nextDue(now);
        return due == Agenda.WHENEVER
                ? due
                : Math.max(due, pace.next(now, agenda.pressed(now, pace.current().toNanos())));
    }

    /** Takes the next turn; while the registrar is silent, it goes to a line that asks whether it is over. */
    Optional<RunningLine> take(long now) {
        Optional<RunningLine> next = outage.lasts() ? agenda.takeAny(now) : agenda.take(now);
        next.ifPresent(line -> {
            if (outage.lasts()) {
                outage.probes(line);
            }
            pace.left(now);
        });
        return next;
    }

    /** The line most in need, ripe or not, out of turn. */
    Optional<RunningLine> takeAny(long now) {
        return agenda.takeAny(now);
    }

    /** A request left. */
    void sent(long now) {
        owed.left(now);
    }

    /** An attempt of so many requests ended, with a word of the registrar or without. */
    void ended(long now, boolean spoke, int requests) {
        owed.ended(now, spoke);
        pace.charge(requests - 1);
    }

    /** The registrar answered as it should. True when that ended a silence. */
    boolean well() {
        pace.faster();
        return answered();
    }

    /** The registrar said to this line that it is busy. True when that ended a silence. */
    boolean busy(RunningLine line, RegistrarBusy busy, long now) {
        if (lastBusy.filter(last -> last == line).isEmpty()) { // always the same is that account's trouble
            pace.slower();
        }
        lastBusy = Optional.of(line);
        busy.retryAfter().ifPresent(after -> pace.hold(now + after.toNanos()));
        return answered();
    }

    /** The registrar did not answer this line. */
    void silent(RunningLine line, long now) {
        outage.silent(line).ifPresent(wait -> pace.hold(now + wait));
    }

    /** The registrar left a keep-alive unanswered. */
    void suspected() {
        outage.suspected();
    }

    boolean silence() {
        return outage.lasts();
    }

    /** This line asks nothing any more. */
    void gone(RunningLine line) {
        outage.gone(line);
    }

    private boolean answered() {
        boolean ended = outage.answered();
        if (ended) {
            pace.release();
        }
        return ended;
    }
}
