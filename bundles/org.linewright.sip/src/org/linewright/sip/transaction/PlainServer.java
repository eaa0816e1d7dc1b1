package org.linewright.sip.transaction;

import org.linewright.sip.transaction.Deed.Arm;
import org.linewright.sip.transaction.Deed.Plain;

/** The server transaction of any other request: RFC 3261 figure 8. */
public record PlainServer(State state, Times times) implements Machine {

    /** RFC 3261 figure 8. */
    public enum State {
        TRYING,
        PROCEEDING,
        COMPLETED,
        TERMINATED
    }

    public static PlainServer of(Times times) {
        return new PlainServer(State.TRYING, times);
    }

    @Override
    public Step step(Signal signal) {
        return switch (state) {
            case TRYING, PROCEEDING -> switch (signal) {
                case PROVISIONAL -> Step.to(in(State.PROCEEDING), Plain.SEND);
                case SUCCESS, FAILURE -> Step.to(in(State.COMPLETED), Plain.SEND,
                        new Arm(Signal.TIMER_J, times.patience()));
                case AGAIN -> state == State.TRYING ? Step.to(this) : Step.to(this, Plain.SEND);
                default -> Step.to(this);
            };
            case COMPLETED -> switch (signal) {
                case AGAIN -> Step.to(this, Plain.SEND);
                case TIMER_J -> Step.to(in(State.TERMINATED), Plain.OVER);
                default -> Step.to(this);
            };
            case TERMINATED -> Step.to(this);
        };
    }

    private PlainServer in(State other) {
        return new PlainServer(other, times);
    }
}
