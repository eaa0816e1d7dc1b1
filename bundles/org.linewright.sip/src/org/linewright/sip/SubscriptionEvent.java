package org.linewright.sip;

import java.time.Duration;

/** What happens to a subscription. Of {@link Refused} and {@link Ended} each has exactly one, the last. */
public sealed interface SubscriptionEvent {

    /** The PBX takes it, or keeps it. */
    record Granted(Duration time) implements SubscriptionEvent {
    }

    /** The whole state as it is now. */
    record Told(News news) implements SubscriptionEvent {
    }

    /**
     * The PBX told something that cannot be read; the subscription goes on.
     *
     * @param detail what is wrong with it
     */
    record Unreadable(String detail) implements SubscriptionEvent {
    }

    /**
     * Nothing is told for a while; it is tried again by itself.
     *
     * @param status the answer that led here; 0 when none did
     * @param reason in the words of the PBX or of the system; empty when nobody answered
     */
    record Paused(int status, String reason) implements SubscriptionEvent {
    }

    /**
     * The PBX does not tell this, and is not asked again. The last event.
     *
     * @param status its answer; 0 when it ended what it had granted
     * @param reason in its words
     */
    record Refused(int status, String reason) implements SubscriptionEvent {
    }

    /** We ended it. The last event. */
    record Ended() implements SubscriptionEvent {
    }

    /** Whether nothing follows. */
    default boolean last() {
        return this instanceof Refused || this instanceof Ended;
    }
}
