package org.linewright.lines.engine;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.linewright.core.Text;
import org.linewright.core.time.Timers;
import org.linewright.lines.Reach;
import org.linewright.sip.EchoAnswer;
import org.linewright.sip.EchoAnswer.Arrived;
import org.linewright.sip.EchoWay;

/**
 * Has the lines of one registrar prove in turn that they can be reached, with one timer for all: never two within a
 * second, and none while lines are coming up or the line has a call. Only touched under the registrar's lock.
 */
final class Proofs {

    /** Of each registrar, between two requests. */
    private static final Duration GAP = Duration.ofSeconds(1);
    private static final Duration FIRST = Duration.ofSeconds(5);
    private static final Duration AGAIN = Duration.ofSeconds(3);
    private static final Duration RENEWED = Duration.ofSeconds(2);
    private static final Duration CALLING = Duration.ofSeconds(30);
    private static final Duration RARELY = Duration.ofHours(1);
    private static final int RARER = 12;
    /** So many lost in a row are a loss. */
    private static final int LOST = 2;

    /** What a registrar does for its proofs, under its lock. */
    record Means(BooleanSupplier storm, BiConsumer<RunningLine, LineProof> ask, BiConsumer<RunningLine, Reach> tell,
            Consumer<RunningLine> renew, Runnable later) {
    }

    private final EngineParts parts;
    private final Means means;
    private final Agenda<RunningLine> agenda = new Agenda<>();
    private final Map<RunningLine, LineProof> proofs = new HashMap<>();
    private Optional<EchoWay> passing = Optional.empty();
    private Timers.Cancel timer = Timers.Cancel.NOTHING;
    private long free;

    Proofs(EngineParts parts, Means means) {
        this.parts = parts;
        this.means = means;
        this.free = parts.timers().nanos();
    }

    /** The line was granted its binding, for the first time or once more. */
    void granted(RunningLine line) {
        if (!on(line) || !line.status().registered()) {
            return;
        }
        LineProof known = proofs.get(line);
        if (known == null) { // framework-driven null
            proofs.put(line, LineProof.by(way()));
            plan(line, FIRST);
        } else if (known.renewal() == LineProof.Renewal.RUNNING) {
            proofs.put(line, known.renewed());
            plan(line, RENEWED);
        }
        serve();
    }

    /** How often it is to prove itself may have changed. */
    void changed(RunningLine line) {
        forget(line);
        if (!on(line) && !line.status().reach().equals(Reach.NOT_TRIED)) {
            means.tell().accept(line, Reach.NOT_TRIED);
        }
        granted(line);
        serve();
    }

    /** A call came in, which proves as much. */
    void called(RunningLine line) {
        LineProof proof = proofs.get(line);
        if (proof != null) { // framework-driven null
            proven(line, proof, ReachSaid.CALLED);
            serve();
        }
    }

    /** It is no longer here. */
    void gone(RunningLine line) {
        forget(line);
        serve();
    }

    void close() {
        timer.cancel();
    }

    /** Asks for the line that is next, if this is the time. */
    void turn() {
        long now = parts.timers().nanos();
        if (means.storm().getAsBoolean()) {
            free = now + GAP.toNanos();
        } else {
            agenda.take(now).ifPresent(line -> ask(line, now));
        }
        serve();
    }

    private void ask(RunningLine line, long now) {
        LineProof proof = proofs.get(line);
        if (!line.status().registered()) {
            proofs.remove(line); // its next grant begins anew
        } else if (parts.desk().calls(line.wanted().id())) {
            plan(line, CALLING);
        } else {
            free = now + GAP.toNanos();
            LineProof asking = proof.asking();
            proofs.put(line, asking);
            means.ask().accept(line, asking);
        }
    }

    /** How long to wait: a PBX that passes requests on is quick, of another every answer is of use. */
    Duration patience(LineProof proof) {
        return parts.patience().multipliedBy(passes(proof) ? 16 : 66);
    }

    /** What came of a line's request. */
    void answered(RunningLine line, LineProof asked, EchoAnswer answer) {
        LineProof proof = proofs.get(line);
        if (proof == null || !proof.asked()) { // framework-driven null; gone, or proven by a call meanwhile
            return;
        }
        switch (EchoMeaning.of(answer, passes(asked))) {
            case ARRIVED -> arrived(line, proof, (Arrived) answer);
            case LOST -> lost(line, proof.lost(), answer);
            case NOT_PASSED -> unproven(line, proof, answer, rarely(line));
            case UNANSWERED -> unproven(line, proof, answer, line.wanted().prove());
            case NOTHING -> rest(line, proof, line.wanted().prove());
        }
        serve();
    }

    private void arrived(RunningLine line, LineProof proof, Arrived arrived) {
        if (arrived.by() != EchoAnswer.By.PBX) {
            passing = Optional.of(proof.way());
        }
        proven(line, proof, ReachSaid.arrived(arrived, proof.way()));
    }

    private void proven(RunningLine line, LineProof proof, Text by) {
        means.tell().accept(line, line.status().reach().proven(parts.clock().instant(), by));
        rest(line, proof, line.wanted().prove());
    }

    private void lost(RunningLine line, LineProof proof, EchoAnswer answer) {
        if (proof.failures() < LOST) {
            proofs.put(line, proof);
            plan(line, AGAIN);
            return;
        }
        means.tell().accept(line, line.status().reach().failed(parts.clock().instant(), ReachSaid.lost(answer)));
        rest(line, proof, line.wanted().prove());
        if (proof.renewal() == LineProof.Renewal.NONE) {
            proofs.put(line, proof.renewing());
            means.renew().accept(line);
        }
    }

    /** Before a PBX is said not to pass requests on, the port is tried that it knows. */
    private void unproven(RunningLine line, LineProof proof, EchoAnswer answer, Duration wait) {
        if (proof.way() == EchoWay.ASIDE) {
            proofs.put(line, proof.from(EchoWay.SAME));
            plan(line, AGAIN);
            return;
        }
        means.tell().accept(line,
                line.status().reach().unprovable(parts.clock().instant(), ReachSaid.unprovable(answer)));
        rest(line, proof.from(way()), wait);
    }

    private void rest(RunningLine line, LineProof proof, Duration wait) {
        proofs.put(line, proof.over());
        plan(line, wait);
    }

    private void forget(RunningLine line) {
        agenda.remove(line);
        proofs.remove(line);
    }

    private void plan(RunningLine line, Duration wait) {
        long due = parts.timers().nanos() + wait.toNanos();
        agenda.put(line, due, due);
    }

    private void serve() {
        timer.cancel();
        long now = parts.timers().nanos();
        long due = agenda.nextDue(now);
        timer = due == Agenda.WHENEVER
                ? Timers.Cancel.NOTHING
                : parts.timers().after(Duration.ofNanos(Math.max(0, Math.max(due - now, free - now))), means.later());
    }

    private EchoWay way() {
        return passing.orElse(EchoWay.ASIDE);
    }

    private boolean passes(LineProof proof) {
        return passing.filter(way -> way == proof.way()).isPresent();
    }

    private static boolean on(RunningLine line) {
        return line.wanted().prove().isPositive();
    }

    private static Duration rarely(RunningLine line) {
        Duration rarer = line.wanted().prove().multipliedBy(RARER);
        return rarer.compareTo(RARELY) > 0 ? rarer : RARELY;
    }
}
