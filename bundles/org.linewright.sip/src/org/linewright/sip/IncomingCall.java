package org.linewright.sip;

import java.util.List;
import java.util.Optional;

/** A call that is offered to us. Before {@link #ring} the caller hears nothing but that the request arrived. */
public interface IncomingCall extends Call {

    /** Who calls, and what he offers. */
    Invitation invitation();

    /** The call of ours whose place it takes (RFC 3891): that is hung up when this one is accepted. */
    Optional<Call> replaced();

    /** 180: the caller hears that it rings. */
    void ring();

    /** 183 with a session: the caller hears us before anybody has answered. */
    void early(Description answer);

    /** Takes the call. The answer to its offer, or an offer when it had none. */
    void accept(Description session);

    /** Declines it with a status of 400 to 699. */
    void decline(int status);

    /** Refuses what it offers: 488, which says why (RFC 3261 §13.3.1.3). */
    void refuse(Warning why);

    /** Sends the caller elsewhere (302): to SIP URIs, or to what a person dials. */
    void redirect(List<String> targets);
}
