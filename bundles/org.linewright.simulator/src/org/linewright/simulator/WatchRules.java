package org.linewright.simulator;

import java.time.Duration;
import java.util.Optional;

/**
 * How the PBX tells of messages and of who telephones; all of it is a guess.
 *
 * @param most the longest time that a SUBSCRIBE is granted
 * @param least below this a SUBSCRIBE is answered 423; empty takes any
 * @param each how many subscriptions an account may have; one more is answered 403
 * @param all how many there may be; one more is answered 503
 * @param unsolicited whether registered devices are told of messages without asking (RFC 3842 §4.1)
 * @param partial whether only the dialogs that have changed are told
 * @param registration whether it is told that an extension is not registered
 */
public record WatchRules(Duration most, Optional<Duration> least, int each, int all, boolean unsolicited,
        boolean partial, boolean registration) {

    /** As it comes out of the box. */
    public static final WatchRules USUAL = new WatchRules(Duration.ofHours(1), Optional.empty(), 100, 2000, false,
            true, false);

    public WatchRules withLeast(Duration other) {
        return new WatchRules(most, Optional.of(other), each, all, unsolicited, partial, registration);
    }

    public WatchRules withLimits(int ofAnAccount, int ofAll) {
        return new WatchRules(most, least, ofAnAccount, ofAll, unsolicited, partial, registration);
    }

    public WatchRules withUnsolicited(boolean other) {
        return new WatchRules(most, least, each, all, other, partial, registration);
    }

    public WatchRules withPartial(boolean other) {
        return new WatchRules(most, least, each, all, unsolicited, other, registration);
    }

    public WatchRules withRegistration(boolean other) {
        return new WatchRules(most, least, each, all, unsolicited, partial, other);
    }
}
