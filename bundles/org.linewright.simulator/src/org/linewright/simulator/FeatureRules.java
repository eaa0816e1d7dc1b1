package org.linewright.simulator;

import java.time.Duration;

/**
 * How the features of the PBX behave where nobody knows.
 *
 * @param quiet what the caller of somebody who does not want to be disturbed is told (X16)
 * @param withholding how long <em>*31</em> counts (X12)
 * @param unknown the answer to a star code that does not exist
 * @param nothingRings the answer to a pickup when nothing rings (X18)
 * @param confirmation how long the PBX stays on the line after a star code (X20)
 * @param team how teams behave
 */
public record FeatureRules(CallRules.Unanswered quiet, Withholding withholding, UnknownCode unknown,
        NothingRings nothingRings, Duration confirmation, TeamRules team) {

    /** As it comes out of the box; all of it is a guess. */
    public static final FeatureRules USUAL = new FeatureRules(CallRules.Unanswered.BUSY, Withholding.PERMANENT,
            UnknownCode.NOT_FOUND, NothingRings.UNAVAILABLE, Duration.ofSeconds(1), TeamRules.USUAL);

    /** How long <em>*31</em> counts. */
    public enum Withholding {
        /** Until <em>*32</em>. */
        PERMANENT,
        /** For one call. */
        NEXT_CALL
    }

    /** The answer to a star code that does not exist. */
    public enum UnknownCode {
        /** 404. */
        NOT_FOUND(404),
        /** 484. */
        INCOMPLETE(484);

        private final int status;

        UnknownCode(int status) {
            this.status = status;
        }

        public int status() {
            return status;
        }
    }

    /** The answer to a pickup when nothing rings. */
    public enum NothingRings {
        /** 480. */
        UNAVAILABLE(480),
        /** 404. */
        NOT_FOUND(404);

        private final int status;

        NothingRings(int status) {
            this.status = status;
        }

        public int status() {
            return status;
        }
    }

    public FeatureRules with(CallRules.Unanswered other) {
        return new FeatureRules(other, withholding, unknown, nothingRings, confirmation, team);
    }

    public FeatureRules with(Withholding other) {
        return new FeatureRules(quiet, other, unknown, nothingRings, confirmation, team);
    }

    public FeatureRules with(UnknownCode other) {
        return new FeatureRules(quiet, withholding, other, nothingRings, confirmation, team);
    }

    public FeatureRules with(NothingRings other) {
        return new FeatureRules(quiet, withholding, unknown, other, confirmation, team);
    }

    public FeatureRules with(TeamRules other) {
        return new FeatureRules(quiet, withholding, unknown, nothingRings, confirmation, other);
    }
}
