package org.linewright.sip;

/** A subscription that keeps itself alive (RFC 6665). Safe for all threads, nothing here blocks. */
public interface Subscription {

    /** Subscribes anew, in a dialog of its own: the PBX may have forgotten it, or reaches us elsewhere now. */
    void again();

    /** Ends it; {@link SubscriptionEvent.Ended} follows unless it has ended already. */
    void end();
}
