package org.linewright.simulator.message;

/**
 * A SIP request.
 *
 * @param uri the Request-URI
 */
public record SipRequest(String method, String uri, SipHeaders headers, String body) implements SipMessage {

    @Override
    public String start() {
        return method + " " + uri + " SIP/2.0";
    }

    public boolean is(String other) {
        return method.equals(other);
    }

    /** Max-Forwards; 70 when there is none (RFC 3261 §16.6). */
    public int hops() {
        String value = headers.first("Max-Forwards").orElse("70").strip();
        return value.matches("[0-9]{1,3}") ? Integer.parseInt(value) : 70;
    }

    /**
     * What names the server transaction (RFC 3261 §17.2.3): an ACK and a CANCEL have the name of their INVITE. Call-ID
     * and CSeq too: there are devices that use one branch for everything.
     */
    public String transaction() {
        boolean ofInvite = is("ACK") || is("CANCEL");
        String via = headers.first("Via").orElse("");
        String sentBy = via.substring(via.indexOf(' ') + 1).split(";", 2)[0].strip();
        return String.join(" ", ofInvite ? "INVITE" : method, branch(), sentBy, callId(), Long.toString(cseq()));
    }
}
