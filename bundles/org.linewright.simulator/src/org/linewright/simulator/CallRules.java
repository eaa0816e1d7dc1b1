package org.linewright.simulator;

import java.time.Duration;
import java.util.Optional;

/**
 * How calls go.
 *
 * @param ringing how long it rings before the caller is told that nobody answers
 * @param unanswered what the caller is told then
 * @param most how many calls there may be at once; one more is answered 503
 * @param pulse how often both ends of a call are asked whether they are still there
 * @param outside how the outside world behaves
 * @param features how the features behave
 * @param boxes how the voice boxes behave
 * @param watching who is told of what
 * @param transfers which calls may be transferred
 * @param extensions which extensions of SIP it knows
 */
public record CallRules(Duration ringing, Unanswered unanswered, int most, Duration pulse, Outside outside,
        FeatureRules features, BoxRules boxes, WatchRules watching, TransferRules transfers,
        ExtensionRules extensions) {

    /** As it comes out of the box; all of it is a guess. */
    public static final CallRules USUAL = new CallRules(Duration.ofSeconds(60), Unanswered.UNAVAILABLE, 500,
            Duration.ofMinutes(5), new Outside(Duration.ofSeconds(2), Optional.empty()), FeatureRules.USUAL,
            BoxRules.USUAL, WatchRules.USUAL,
            TransferRules.USUAL, ExtensionRules.USUAL);

    /** The answer when nobody picks up. */
    public enum Unanswered {
        /** 480. */
        UNAVAILABLE(480),
        /** 486. */
        BUSY(486);

        private final int status;

        Unanswered(int status) {
            this.status = status;
        }

        public int status() {
            return status;
        }
    }

    /**
     * The outside world that the PBX plays.
     *
     * @param answers how long it rings there
     * @param hangsUp how long it talks then; empty leaves hanging up to the caller
     * @param trunk where a real one may call from
     */
    public record Outside(Duration answers, Optional<Duration> hangsUp, Optional<Trunk> trunk) {

        /** One that is played alone. */
        public Outside(Duration answers, Optional<Duration> hangsUp) {
            this(answers, hangsUp, Optional.empty());
        }

        public Outside with(Trunk other) {
            return new Outside(answers, hangsUp, Optional.of(other));
        }
    }

    public CallRules withRinging(Duration time, Unanswered answer) {
        return new CallRules(time, answer, most, pulse, outside, features, boxes, watching, transfers, extensions);
    }

    public CallRules withMost(int other) {
        return new CallRules(ringing, unanswered, other, pulse, outside, features, boxes, watching, transfers,
                extensions);
    }

    public CallRules with(Outside other) {
        return new CallRules(ringing, unanswered, most, pulse, other, features, boxes, watching, transfers, extensions);
    }

    public CallRules with(FeatureRules other) {
        return new CallRules(ringing, unanswered, most, pulse, outside, other, boxes, watching, transfers, extensions);
    }

    public CallRules with(BoxRules other) {
        return new CallRules(ringing, unanswered, most, pulse, outside, features, other, watching, transfers,
                extensions);
    }

    public CallRules with(WatchRules other) {
        return new CallRules(ringing, unanswered, most, pulse, outside, features, boxes, other, transfers, extensions);
    }

    public CallRules with(TransferRules other) {
        return new CallRules(ringing, unanswered, most, pulse, outside, features, boxes, watching, other,
                extensions);
    }

    public CallRules with(ExtensionRules other) {
        return new CallRules(ringing, unanswered, most, pulse, outside, features, boxes, watching, transfers, other);
    }
}
