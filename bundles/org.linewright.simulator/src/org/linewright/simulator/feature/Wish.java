package org.linewright.simulator.feature;

import java.time.Duration;
import java.util.Optional;

/** What somebody asks of the PBX by a star code. */
public sealed interface Wish {

    /** Hide the own number from those who are called, or show it again (X12). */
    record Withhold(boolean on) implements Wish {
    }

    /**
     * Forward the calls of the calling route (X13, X14).
     *
     * @param number as it was dialled (X21)
     * @param after how long it rings before; empty forwards at once
     */
    record Forward(String number, Optional<Duration> after) implements Wish {
    }

    /**
     * Forward no more (X13, X15).
     *
     * @param timedToo whether that counts for calls that ring first, too
     */
    record StopForwarding(boolean timedToo) implements Wish {
    }

    /**
     * Do not disturb, or do (X16).
     *
     * @param everywhere for every route that rings at the account, and not the calling one alone
     */
    record Quiet(boolean everywhere, boolean on) implements Wish {
    }

    /** Take whatever rings in the domain (X17). */
    record PickUpAny() implements Wish {
    }

    /** Take what rings at this extension (X17). */
    record PickUp(String extension) implements Wish {
    }

    /** Something with the voice box of the route (X19). */
    record Box(Visit visit) implements Wish {
    }

    /** What is wanted of a voice box. */
    enum Visit {
        LISTEN,
        LEAVE,
        GREET
    }
}
