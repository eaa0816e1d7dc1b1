package org.linewright.simulator.call;

import org.linewright.simulator.call.Deed.Ask;

/**
 * Who is really at the other end, told to a device that would show somebody else (RFC 4916 §4.1, X24).
 *
 * @param shown his name-addr
 */
record Introduction(String shown) {

    /** The same dialog under its new name. */
    Leg of(Leg leg) {
        return leg.named(shown).next();
    }

    /** The request that says so: without an offer, so that the session stays as it is (RFC 3311 §5.1). */
    static Ask update(Leg renamed) {
        return new Ask(renamed.request("UPDATE"), renamed.peer());
    }
}
