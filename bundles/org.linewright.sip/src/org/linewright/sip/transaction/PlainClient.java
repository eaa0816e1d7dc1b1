package org.linewright.sip.transaction;

import java.time.Duration;
import org.linewright.sip.transaction.Deed.Arm;
import org.linewright.sip.transaction.Deed.Plain;

/**
 * The client transaction of any other request: RFC 3261 figure 6.
 *
 * @param interval how long the next repetition waits
 */
public record PlainClient(State state, Times times, Duration interval) implements Machine {

    /** RFC 3261 figure 6. */
    public enum State {
        TRYING,
        PROCEEDING,
        COMPLETED,
        TERMINATED
    }

    public static PlainClient of(Times times) {
        return new PlainClient(State.TRYING, times, times.t1());
    }

    @Override
    public Step step(Signal signal) {
        return switch (state) {
            case TRYING, PROCEEDING -> open(signal);
            case COMPLETED -> signal == Signal.TIMER_K
                    ? Step.to(in(State.TERMINATED, interval), Plain.OVER)
                    : Step.to(this);
            case TERMINATED -> Step.to(this);
        };
    }

    private Step open(Signal signal) {
        return switch (signal) {
            case BEGIN -> Step.to(this, Plain.SEND, new Arm(Signal.TIMER_E, interval),
                    new Arm(Signal.TIMER_F, times.patience()));
            case TIMER_E -> { // RFC 3261 §17.1.2.2: Trying doubles up to T2, Proceeding stays there
                Duration next = state == State.PROCEEDING ? Times.T2 : Times.doubled(interval);
                yield Step.to(in(state, next), Plain.SEND, new Arm(Signal.TIMER_E, next));
            }
            case TIMER_F -> Step.to(in(State.TERMINATED, interval), Plain.SILENT, Plain.OVER);
            case UNSENT -> Step.to(in(State.TERMINATED, interval), Plain.UNSENT, Plain.OVER);
            case PROVISIONAL -> Step.to(in(State.PROCEEDING, interval), Plain.PASS);
            case SUCCESS, FAILURE -> Step.to(in(State.COMPLETED, interval), Plain.PASS,
                    new Arm(Signal.TIMER_K, Times.T4));
            default -> Step.to(this);
        };
    }

    private PlainClient in(State other, Duration next) {
        return new PlainClient(other, times, next);
    }
}
