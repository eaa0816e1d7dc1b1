package org.linewright.peers;

import java.time.Duration;

/**
 * How a Kamailio is set up.
 *
 * @param nonceLife after this long a nonce is stale
 * @param least the least Expires it grants
 * @param most the most Expires it grants
 */
public record KamailioSettings(Duration nonceLife, Duration least, Duration most) {

    public static final KamailioSettings USUAL = new KamailioSettings(Duration.ofMinutes(5), Duration.ofSeconds(1),
            Duration.ofHours(1));

    public KamailioSettings withNonceLife(Duration other) {
        return new KamailioSettings(other, least, most);
    }

    public KamailioSettings granting(Duration from, Duration to) {
        return new KamailioSettings(nonceLife, from, to);
    }
}
