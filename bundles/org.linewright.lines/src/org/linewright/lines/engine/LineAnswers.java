package org.linewright.lines.engine;

import java.time.Duration;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.linewright.core.Text;
import org.linewright.core.time.Backoff;
import org.linewright.lines.LineState;
import org.linewright.lines.engine.LineEffect.Plan;
import org.linewright.lines.engine.LineEffect.RegistrarBusy;
import org.linewright.lines.engine.LineEffect.RegistrarSilent;
import org.linewright.lines.engine.LineEffect.RegistrarWell;
import org.linewright.lines.engine.LineEffect.Tell;
import org.linewright.lines.engine.LineEffect.Unplan;
import org.linewright.lines.engine.LineProgress.Phase;
import org.linewright.sip.RegisterAnswer;
import org.linewright.sip.RegisterAnswer.Granted;
import org.linewright.sip.RegisterAnswer.Refused;

/** What an answer to its REGISTER makes of a line. */
record LineAnswers(Backoff backoff, RandomGenerator random) {

    /** A plain no to the account is asked about once more, then a person has to act. */
    private static final int NOES = 2;

    LineStep step(LineProgress line, RegisterAnswer answer, WantedLine wanted, long now) {
        return switch (answer) {
            case Granted granted when granted.granted().isPositive() -> granted(line, granted, now);
            case Refused refused when line.again() -> anew(line, refused, now);
            case Refused refused -> refused(line, refused, wanted, now);
            default -> silent(line, answer, wanted, now);
        };
    }

    private LineStep granted(LineProgress line, Granted granted, long now) {
        LineProgress up = line.up(now + granted.granted().toNanos());
        if (line.leave()) {
            return LineStep.to(up.in(Phase.LEAVE_QUEUED), new RegistrarWell(), new Plan(now, Agenda.WHENEVER),
                    new Tell(LineState.LEAVING, Said.LEAVES, Optional.empty(), Optional.empty()));
        }
        Duration wait = line.again() ? Duration.ZERO : new Spread(random).refreshAfter(granted.granted());
        long due = now + wait.toNanos();
        return LineStep.to(up, new RegistrarWell(),
                new Plan(due, now + Spread.deadlineAfter(granted.granted()).toNanos()),
                new Tell(LineState.REGISTERED, Said.granted(granted), Optional.of(granted), Optional.of(due)));
    }

    /** What was refused is no longer what is wanted, such as an old password: once more, as if it were the first time. */
    private static LineStep anew(LineProgress line, Refused refused, long now) {
        boolean still = line.registered(now);
        return LineStep.to(line.fresh(still ? Phase.UP : Phase.QUEUED), load(refused),
                new Plan(now, still ? line.until() : Agenda.WHENEVER),
                new Tell(still ? LineState.REGISTERED : LineState.WAITING, Said.WAITS, Optional.of(refused),
                        Optional.of(now)));
    }

    private static LineEffect load(Refused refused) {
        return refused.why() == RegisterAnswer.Why.BUSY
                ? new RegistrarBusy(refused.retryAfter())
                : new RegistrarWell();
    }

    private LineStep refused(LineProgress line, Refused refused, WantedLine wanted, long now) {
        LineEffect registrar = load(refused);
        boolean no = refused.why() == RegisterAnswer.Why.FORBIDDEN;
        boolean over = refused.why() == RegisterAnswer.Why.CREDENTIALS || no && line.forbidden() + 1 >= NOES;
        LineState state = over ? LineState.REFUSED : LineState.RETRYING;
        Text reason = Said.failed(refused, wanted.server(), state, wanted.id().user());
        if (over) {
            return LineStep.to(line.failed(Phase.REFUSED, no), registrar, new Unplan(),
                    new Tell(state, reason, Optional.of(refused), Optional.empty()));
        }
        Duration wait = refused.retryAfter()
                .filter(Duration::isPositive)
                .orElseGet(() -> backoff.wait(line.failures() + 1, random));
        long due = now + wait.toNanos();
        boolean still = line.registered(now);
        return LineStep.to(line.failed(still ? Phase.UP : Phase.BACKOFF, no), registrar,
                new Plan(due, still ? line.until() : Agenda.WHENEVER),
                new Tell(still ? LineState.REGISTERED : state, reason, Optional.of(refused), Optional.of(due)));
    }

    private static LineStep silent(LineProgress line, RegisterAnswer answer, WantedLine wanted, long now) {
        boolean still = line.registered(now);
        LineState state = still ? LineState.REGISTERED : LineState.RETRYING;
        // ripe at once: the registrar's pace holds everybody until it answers again
        return LineStep.to(line.failed(still ? Phase.UP : Phase.BACKOFF, false), new RegistrarSilent(),
                new Plan(now, still ? line.until() : Agenda.WHENEVER),
                new Tell(state, Said.failed(answer, wanted.server(), state, wanted.id().user()), Optional.of(answer),
                        Optional.empty()));
    }
}
