package org.linewright.lines.trial;

import java.util.List;
import java.util.Optional;
import org.linewright.lines.TrialResult.Left;
import org.linewright.sip.ContactSeen;
import org.linewright.sip.RegisterAnswer;
import org.linewright.sip.RegisterAnswer.Granted;
import org.linewright.sip.RegisterAnswer.Refused;
import org.linewright.sip.RegisterAnswer.Silent;
import org.linewright.sip.RegisterAnswer.Why;

/**
 * A trial as a pure state machine.
 *
 * @param phase where it stands
 * @param cancelled whether a person ended it before the registrar's word
 * @param answer the registrar's word to the registration
 * @param left what is left of it, once it is over
 */
record Course(Phase phase, boolean cancelled, Optional<RegisterAnswer> answer, Left left) {

    /** Where a trial stands. */
    enum Phase {
        NEW,
        ASKING,
        LEAVING,
        /** Taken back once, while the REGISTER itself had no answer and may still have been on its way. */
        MAKING_SURE,
        OVER
    }

    /** What happens to it. */
    sealed interface Input {
        record Begin() implements Input {
        }

        record Answered(RegisterAnswer answer) implements Input {
        }

        record OutOfPatience() implements Input {
        }

        record Cancel() implements Input {
        }

        record Left(RegisterAnswer answer) implements Input {
        }

        /** There is nothing to take back. */
        record NothingSent() implements Input {
        }

        record LeaveTooLong() implements Input {
        }
    }

    /** What it wants done. */
    enum Effect {
        REGISTER,
        /** Give up what runs; un-register if anything was sent: even an unanswered REGISTER may have made a binding. */
        LEAVE,
        /** Un-register once more, a round trip later: a registrar may serve the two in the other order. */
        LEAVE_AGAIN,
        /** Close everything. */
        END
    }

    /** Its next state and what to do. */
    record Step(Course course, List<Effect> effects) {
    }

    static final Course NEW = new Course(Phase.NEW, false, Optional.empty(), Left.NOTHING);

    Step step(Input input) {
        return switch (input) {
            case Input.Begin begin when phase == Phase.NEW -> go(Phase.ASKING, Effect.REGISTER);
            case Input.Cancel cancel when phase == Phase.NEW || phase == Phase.ASKING ->
                new Course(phase, true, answer, left).go(Phase.LEAVING, Effect.LEAVE);
            case Input.Answered answered when phase == Phase.ASKING -> answered(answered.answer());
            case Input.OutOfPatience out when phase == Phase.ASKING -> go(Phase.LEAVING, Effect.LEAVE);
            case Input.NothingSent nothing when phase == Phase.LEAVING -> over(Left.NOTHING);
            case Input.Left gone when phase == Phase.LEAVING && overtaken(gone.answer()) ->
                go(Phase.MAKING_SURE, Effect.LEAVE_AGAIN);
            case Input.Left gone when leaving() -> over(left(gone.answer()));
            case Input.LeaveTooLong tooLong when leaving() -> over(Left.UNKNOWN);
            default -> new Step(this, List.of());
        };
    }

    private Step answered(RegisterAnswer said) {
        Course told = new Course(phase, cancelled, Optional.of(said), left);
        boolean maybeBound = said instanceof Granted || said instanceof Silent;
        return maybeBound ? told.go(Phase.LEAVING, Effect.LEAVE) : told.over(Left.NOTHING);
    }

    private boolean leaving() {
        return phase == Phase.LEAVING || phase == Phase.MAKING_SURE;
    }

    /** Whether the registrar may yet serve the REGISTER that was given up, after it was taken back. */
    private boolean overtaken(RegisterAnswer gone) {
        return gone instanceof Granted && answer.filter(Granted.class::isInstance).isEmpty();
    }

    private Step over(Left what) {
        return new Step(new Course(Phase.OVER, cancelled, answer, what), List.of(Effect.END));
    }

    private Step go(Phase next, Effect effect) {
        return new Step(new Course(next, cancelled, answer, left), List.of(effect));
    }

    private Left left(RegisterAnswer gone) {
        boolean neverLetIn = answer.filter(Granted.class::isInstance).isEmpty();
        boolean confirmed = switch (gone) {
            case Granted granted -> granted.contacts().stream().noneMatch(ContactSeen::ours);
            case Refused refused -> neverLetIn && (refused.why() == Why.CREDENTIALS || refused.why() == Why.FORBIDDEN
                    || refused.why() == Why.CHALLENGE);
            default -> false;
        };
        return confirmed ? Left.NOTHING : Left.UNKNOWN;
    }
}
