package org.linewright.simulator.call;

import java.util.Optional;

/**
 * Where a call comes from.
 *
 * @param referral whoever had it made for the other end of his own call
 * @param part how the caller behaves when the PBX plays him; empty for a device
 */
record Origin(Optional<Referral> referral, Optional<Part> part) {

    /** A device that has sent an INVITE. */
    static final Origin DEVICE = new Origin(Optional.empty(), Optional.empty());

    boolean device() {
        return referral.isEmpty() && part.isEmpty();
    }
}
