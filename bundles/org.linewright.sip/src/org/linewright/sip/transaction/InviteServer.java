package org.linewright.sip.transaction;

import java.time.Duration;
import org.linewright.sip.transaction.Deed.Arm;
import org.linewright.sip.transaction.Deed.Plain;

/**
 * The INVITE server transaction: RFC 3261 figure 7 as RFC 6026 §8.5 corrects it. A 2xx is repeated by whoever sent it
 * (RFC 3261 §13.3.1.4).
 *
 * @param interval how long the next repetition waits
 */
public record InviteServer(State state, Times times, Duration interval) implements Machine {

    /** RFC 6026 figure 2. */
    public enum State {
        PROCEEDING,
        COMPLETED,
        CONFIRMED,
        ACCEPTED,
        TERMINATED
    }

    public static InviteServer of(Times times) {
        return new InviteServer(State.PROCEEDING, times, times.t1());
    }

    @Override
    public Step step(Signal signal) {
        return switch (state) {
            case PROCEEDING -> switch (signal) {
                case PROVISIONAL, AGAIN -> Step.to(this, Plain.SEND);
                case SUCCESS -> Step.to(in(State.ACCEPTED), Plain.SEND, new Arm(Signal.TIMER_L, times.patience()));
                case FAILURE -> Step.to(in(State.COMPLETED), Plain.SEND, new Arm(Signal.TIMER_G, interval),
                        new Arm(Signal.TIMER_H, times.patience()));
                default -> Step.to(this);
            };
            case COMPLETED -> completed(signal);
            case CONFIRMED -> signal == Signal.TIMER_I
                    ? Step.to(in(State.TERMINATED), Plain.OVER)
                    : Step.to(this);
            case ACCEPTED -> switch (signal) { // RFC 6026 §7.1: a repeated INVITE is swallowed
                case SUCCESS -> Step.to(this, Plain.SEND);
                case TIMER_L -> Step.to(in(State.TERMINATED), Plain.OVER);
                default -> Step.to(this);
            };
            case TERMINATED -> Step.to(this);
        };
    }

    private Step completed(Signal signal) {
        return switch (signal) {
            case AGAIN -> Step.to(this, Plain.SEND);
            case TIMER_G -> {
                Duration next = Times.doubled(interval);
                yield Step.to(new InviteServer(state, times, next), Plain.SEND, new Arm(Signal.TIMER_G, next));
            }
            case TIMER_H -> Step.to(in(State.TERMINATED), Plain.OVER);
            case ACK -> Step.to(in(State.CONFIRMED), new Arm(Signal.TIMER_I, Times.T4));
            default -> Step.to(this);
        };
    }

    private InviteServer in(State other) {
        return new InviteServer(other, times, interval);
    }
}
