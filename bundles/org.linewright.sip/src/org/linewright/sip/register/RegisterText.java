package org.linewright.sip.register;

import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * A REGISTER as it goes over the wire (RFC 3261 §10.2). Written straight to bytes: this is the one message a process
 * with ten thousand lines sends all day.
 *
 * @param domain host of the Request-URI
 * @param aor the Address of Record, user part escaped
 * @param tag From tag
 * @param contact our Contact URI
 * @param product User-Agent
 */
record RegisterText(String domain, String aor, String tag, String callId, String contact, String product) {

    /** The bytes; {@code dropped} are further Contacts of ours that go in the same request (RFC 3261 §10.2.2). */
    byte[] bytes(String branch, String via, long cseq, int seconds, String authorization, List<String> dropped) {
        StringBuilder out = new StringBuilder(768)
                .append("REGISTER sip:")
                .append(domain)
                .append(" SIP/2.0\r\nVia: SIP/2.0/UDP ")
                .append(via)
                .append(";rport;branch=") // RFC 3581 §3
                .append(branch)
                .append("\r\nMax-Forwards: 70\r\nFrom: <sip:")
                .append(aor)
                .append(">;tag=")
                .append(tag)
                .append("\r\nTo: <sip:")
                .append(aor)
                .append(">\r\nCall-ID: ")
                .append(callId)
                .append("\r\nCSeq: ")
                .append(cseq)
                .append(" REGISTER\r\nContact: <")
                .append(contact)
                .append(">;expires=")
                .append(seconds)
                .append("\r\nExpires: ")
                .append(seconds)
                .append("\r\n");
        for (String uri : dropped) {
            out.append("Contact: <").append(uri).append(">;expires=0\r\n");
        }
        if (!authorization.isEmpty()) {
            out.append(authorization).append("\r\n");
        }
        out.append("User-Agent: ").append(product).append("\r\nContent-Length: 0\r\n\r\n");
        return out.toString().getBytes(StandardCharsets.UTF_8);
    }
}
