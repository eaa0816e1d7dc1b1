package org.linewright.peers;

import java.time.Duration;

/**
 * How a Kamailio is set up.
 *
 * @param nonceLife after this long a nonce is stale
 * @param least the least Expires it grants
 * @param most the most Expires it grants
 * @param toSource whether it sends answers, and requests to whom is bound, to the port that a request came from, even
 *     unasked, as many servers do for NAT's sake
 */
public record KamailioSettings(Duration nonceLife, Duration least, Duration most, boolean toSource) {

    public static final KamailioSettings USUAL = new KamailioSettings(Duration.ofMinutes(5), Duration.ofSeconds(1),
            Duration.ofHours(1), false);

    public KamailioSettings withNonceLife(Duration other) {
        return new KamailioSettings(other, least, most, toSource);
    }

    public KamailioSettings granting(Duration from, Duration to) {
        return new KamailioSettings(nonceLife, from, to, toSource);
    }

    public KamailioSettings answeringToSource() {
        return new KamailioSettings(nonceLife, least, most, true);
    }
}
