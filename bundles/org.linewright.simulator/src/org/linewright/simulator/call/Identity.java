package org.linewright.simulator.call;

import java.util.Optional;
import org.linewright.core.Text;
import org.linewright.simulator.message.NameAddress;
import org.linewright.simulator.message.SipHeaders;

/**
 * What those who are called are told about the caller.
 *
 * @param shown the name-addr of their From
 * @param headers what says the same or hides it
 */
record Identity(String shown, SipHeaders headers) {

    private static final String ASSERTED = "P-Asserted-Identity";

    /** RFC 3323 §4.1.1.3 and §4.2: an anonymous From; RFC 3325 §7: no asserted identity. */
    static final Identity ANONYMOUS = new Identity("\"Anonymous\" <sip:anonymous@anonymous.invalid>",
            SipHeaders.NONE.with("Privacy", "id"));

    static Identity of(String shown) {
        return new Identity(shown, SipHeaders.NONE.with(ASSERTED, shown));
    }

    /** The number that is shown, in words. */
    Text number() {
        return shown.equals(ANONYMOUS.shown())
                ? new Text("keine Nummer", "no number")
                : Text.same(NameAddress.userOf(NameAddress.of(shown).uri()));
    }

    /** The number that the network knows, in words. */
    Text provided() {
        return headers.first(ASSERTED).map(value -> Text.same(NameAddress.userOf(NameAddress.of(value).uri())))
                .orElseGet(() -> new Text("keine", "none"));
    }

    /**
     * Towards the network, which is trusted: it is told whom it knows even of a call that hides him, and keeps that to
     * itself (RFC 3325 §5, §7).
     *
     * @param provided the name-addr that it knows; empty when nobody of the domain makes the call
     */
    static Identity outside(String shown, Optional<String> provided, boolean hidden) {
        SipHeaders privacy = hidden ? ANONYMOUS.headers() : SipHeaders.NONE;
        return new Identity(hidden ? ANONYMOUS.shown() : shown,
                provided.map(one -> privacy.with(ASSERTED, one)).orElse(privacy));
    }
}
