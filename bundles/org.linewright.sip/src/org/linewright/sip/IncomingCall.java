package org.linewright.sip;

import java.util.List;

/** A call that is offered to us. Before {@link #ring} the caller hears nothing but that the request arrived. */
public interface IncomingCall extends Call {

    /** Who calls, and what he offers. */
    Invitation invitation();

    /** 180: the caller hears that it rings. */
    void ring();

    /** 183 with a session: the caller hears us before anybody has answered. */
    void early(Description answer);

    /** Takes the call. The answer to its offer, or an offer when it had none. */
    void accept(Description session);

    /** Declines it with a status of 400 to 699. */
    void decline(int status);

    /** Sends the caller elsewhere (302): to SIP URIs, or to what a person dials. */
    void redirect(List<String> targets);
}
