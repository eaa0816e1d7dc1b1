package org.linewright.simulator.call;

import java.util.HexFormat;
import java.util.random.RandomGenerator;
import org.linewright.simulator.message.SipRequest;

/** Makes the tags of one PBX: unguessable, and told from those of every other. */
final class Tags {

    private final RandomGenerator random;
    private final String mark;

    Tags(RandomGenerator random) {
        this.random = random;
        this.mark = "lw" + HexFormat.of().toHexDigits(random.nextInt());
    }

    String next() {
        return mark + HexFormat.of().toHexDigits(random.nextLong());
    }

    /** Whether a request has been with this PBX before (RFC 3261 §16.3 step 4). */
    boolean seen(SipRequest request) {
        return Wording.seen(request, mark);
    }
}
