package org.linewright.sip.transaction;

import java.time.Duration;
import org.linewright.sip.transaction.Deed.Arm;
import org.linewright.sip.transaction.Deed.Plain;

/**
 * The INVITE client transaction: RFC 3261 figure 5 as RFC 6026 §8.4 corrects it.
 *
 * @param interval how long the next repetition waits
 */
public record InviteClient(State state, Times times, Duration interval) implements Machine {

    /** RFC 6026 figure 1. */
    public enum State {
        CALLING,
        PROCEEDING,
        COMPLETED,
        ACCEPTED,
        TERMINATED
    }

    /** Timer D: RFC 3261 §17.1.1.2 wants at least 32 s over UDP. */
    private static final Duration LINGER = Duration.ofSeconds(32);

    public static InviteClient of(Times times) {
        return new InviteClient(State.CALLING, times, times.t1());
    }

    @Override
    public Step step(Signal signal) {
        return switch (state) {
            case CALLING -> calling(signal);
            case PROCEEDING -> responded(signal);
            case COMPLETED -> switch (signal) {
                case FAILURE -> Step.to(this, Plain.ACK);
                case TIMER_D -> Step.to(in(State.TERMINATED), Plain.OVER);
                default -> Step.to(this);
            };
            case ACCEPTED -> switch (signal) { // RFC 6026 §7.2: every 2xx is the caller's
                case SUCCESS -> Step.to(this, Plain.PASS);
                case TIMER_M -> Step.to(in(State.TERMINATED), Plain.OVER);
                default -> Step.to(this);
            };
            case TERMINATED -> Step.to(this);
        };
    }

    private Step calling(Signal signal) {
        return switch (signal) {
            case BEGIN -> Step.to(this, Plain.SEND, new Arm(Signal.TIMER_A, interval),
                    new Arm(Signal.TIMER_B, times.patience()));
            case TIMER_A -> { // RFC 3261 §17.1.1.2: doubles without bound
                Duration twice = interval.plus(interval);
                yield Step.to(new InviteClient(state, times, twice), Plain.SEND, new Arm(Signal.TIMER_A, twice));
            }
            case TIMER_B -> Step.to(in(State.TERMINATED), Plain.SILENT, Plain.OVER);
            case UNSENT -> Step.to(in(State.TERMINATED), Plain.UNSENT, Plain.OVER);
            default -> responded(signal);
        };
    }

    private Step responded(Signal signal) {
        return switch (signal) {
            case PROVISIONAL -> Step.to(in(State.PROCEEDING), Plain.PASS);
            case SUCCESS -> Step.to(in(State.ACCEPTED), Plain.PASS, new Arm(Signal.TIMER_M, times.patience()));
            case FAILURE -> Step.to(in(State.COMPLETED), Plain.ACK, Plain.PASS, new Arm(Signal.TIMER_D, LINGER));
            default -> Step.to(this);
        };
    }

    private InviteClient in(State other) {
        return new InviteClient(other, times, interval);
    }
}
