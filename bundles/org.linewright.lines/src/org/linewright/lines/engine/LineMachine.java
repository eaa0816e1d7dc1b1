package org.linewright.lines.engine;

import java.util.Optional;
import java.util.random.RandomGenerator;
import org.linewright.core.Text;
import org.linewright.core.time.Backoff;
import org.linewright.lines.LineState;
import org.linewright.lines.engine.LineEffect.Done;
import org.linewright.lines.engine.LineEffect.Plan;
import org.linewright.lines.engine.LineEffect.Register;
import org.linewright.lines.engine.LineEffect.Tell;
import org.linewright.lines.engine.LineEffect.Unplan;
import org.linewright.lines.engine.LineEffect.Unregister;
import org.linewright.lines.engine.LineProgress.Phase;
import org.linewright.sip.RegisterAnswer;
import org.linewright.sip.RegisterAnswer.Granted;

/**
 * A line over time, as a pure state machine but for its random numbers; {@link LineAnswers} is the part of it that an
 * answer decides.
 *
 * @param backoff the waits after failures of the line itself
 */
record LineMachine(Backoff backoff, RandomGenerator random) {

    LineStep step(LineProgress line, LineInput input, WantedLine wanted, long now) {
        return switch (input) {
            case LineInput.Start start -> planned(line.in(Phase.QUEUED), now, LineState.WAITING, Said.WAITS);
            case LineInput.Turn turn -> turn(line);
            case LineInput.Answered answered -> answered(line, answered.answer(), wanted, now);
            case LineInput.NoSecret no -> LineStep.to(line.failed(Phase.REFUSED, false), new Unplan(),
                    tell(LineState.REFUSED, no.why()));
            case LineInput.Kick kick -> kick(line, now);
            case LineInput.Lapse lapse -> lapse(line, wanted, now);
            case LineInput.Leave leave -> leave(line, now);
            case LineInput.Stay stay -> stay(line, now);
        };
    }

    private static LineStep turn(LineProgress line) {
        return switch (line.phase()) {
            case QUEUED, BACKOFF -> LineStep.to(line.in(Phase.ATTEMPT), tell(LineState.REGISTERING, Said.ASKS),
                    new Register());
            case UP -> LineStep.to(line.in(Phase.REFRESH), new Register());
            case LEAVE_QUEUED -> LineStep.to(line.in(Phase.LEAVING), new Unregister());
            default -> LineStep.to(line);
        };
    }

    private LineStep answered(LineProgress line, RegisterAnswer answer, WantedLine wanted, long now) {
        if (line.phase() == Phase.LEAVING) {
            return line.again()
                    ? planned(line.fresh(Phase.QUEUED), now, LineState.WAITING, Said.WAITS)
                    : gone(line);
        }
        if (!line.busy()) {
            return LineStep.to(line);
        }
        if (line.leave() && !(answer instanceof Granted)) {
            return line.registered(now) ? leave(line.in(Phase.UP), now) : gone(line);
        }
        return new LineAnswers(backoff, random).step(line, answer, wanted, now);
    }

    private static LineStep kick(LineProgress line, long now) {
        return switch (line.phase()) {
            case ATTEMPT, REFRESH -> LineStep.to(line.onceMore());
            case UP -> LineStep.to(line, new Plan(now, line.until()));
            case QUEUED, BACKOFF, LEAVE_QUEUED -> LineStep.to(line, new Plan(now, Agenda.WHENEVER));
            case REFUSED -> planned(line.fresh(Phase.QUEUED), now, LineState.WAITING, Said.WAITS);
            default -> LineStep.to(line);
        };
    }

    private static LineStep lapse(LineProgress line, WantedLine wanted, long now) {
        if (line.phase() == Phase.QUEUED) {
            return planned(line.in(Phase.BACKOFF), now, LineState.RETRYING, Said.silent(wanted.server()));
        }
        return line.phase() == Phase.UP && !line.registered(now)
                ? planned(line.in(Phase.BACKOFF), now, LineState.RETRYING, Said.LAPSED)
                : LineStep.to(line);
    }

    private static LineStep leave(LineProgress line, long now) {
        return switch (line.phase()) {
            case UP -> planned(line.in(Phase.LEAVE_QUEUED), now, LineState.LEAVING, Said.LEAVES);
            case ATTEMPT, REFRESH, LEAVING -> LineStep.to(line.toLeave());
            case LEAVE_QUEUED, GONE -> LineStep.to(line);
            case NEW, QUEUED, BACKOFF, REFUSED -> gone(line);
        };
    }

    private static LineStep stay(LineProgress line, long now) {
        return switch (line.phase()) {
            case ATTEMPT, REFRESH, LEAVING -> LineStep.to(line.toStay(line.phase()));
            case LEAVE_QUEUED -> line.granted(now)
                    ? LineStep.to(line.toStay(Phase.UP), new Plan(now, line.until()),
                            tell(LineState.REGISTERED, Said.STAYS))
                    : planned(line.toStay(Phase.QUEUED), now, LineState.WAITING, Said.WAITS);
            default -> LineStep.to(line);
        };
    }

    private static LineStep gone(LineProgress line) {
        return LineStep.to(line.in(Phase.GONE), new Unplan(), tell(LineState.STOPPED, Said.OFF), new Done());
    }

    private static LineStep planned(LineProgress next, long now, LineState state, Text reason) {
        return LineStep.to(next, new Plan(now, Agenda.WHENEVER), tell(state, reason));
    }

    private static Tell tell(LineState state, Text reason) {
        return new Tell(state, reason, Optional.empty(), Optional.empty());
    }
}
