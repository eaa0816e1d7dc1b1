package org.linewright.sip.stack;

import gov.nist.javax.sip.message.SIPRequest;
import gov.nist.javax.sip.message.SIPResponse;

/** Where parsed messages go, on the stack's reading threads: quick, never blocking. */
public interface Inbox {

    /** A response; {@code branch} of its top Via is ours or somebody's guess. */
    void response(SIPResponse response);

    /** A request of a known server. */
    void request(SIPRequest request);
}
