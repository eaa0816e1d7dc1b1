package org.linewright.sip.subscribe;

/** The timers of a subscription; each is set at most once at a time. */
enum SubscriptionAlarm {
    /** No NOTIFY came within 64 × T1: timer N (RFC 6665 §4.1.2.4). */
    SILENCE,
    /** Time to refresh (§4.1.2.2). */
    REFRESH,
    /** What was granted has run out (§4.1.2.2). */
    EXPIRY,
    /** Time for another try. */
    RETRY,
    /** The last NOTIFY is not waited for any longer (§4.1.2.3). */
    LEFT
}
