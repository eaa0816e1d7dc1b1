package org.linewright.simulator.call;

import org.linewright.simulator.message.SipHeaders;

/**
 * What those who are called are told about the caller.
 *
 * @param shown the name-addr of their From
 * @param headers what says the same or hides it
 */
record Identity(String shown, SipHeaders headers) {

    /** RFC 3323 §4.1.1.3 and §4.2: an anonymous From; RFC 3325 §7: no asserted identity. */
    static final Identity ANONYMOUS = new Identity("\"Anonymous\" <sip:anonymous@anonymous.invalid>",
            SipHeaders.NONE.with("Privacy", "id"));

    static Identity of(String shown) {
        return new Identity(shown, SipHeaders.NONE.with("P-Asserted-Identity", shown));
    }
}
