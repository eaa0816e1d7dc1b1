package org.linewright.simulator.call;

import java.util.Set;
import org.linewright.simulator.message.SipHeaders;
import org.linewright.simulator.message.SipRequest;
import org.linewright.simulator.message.SipResponse;

/** How the messages of a dialog are written (RFC 3261 §12.2). */
record Wording(Leg leg) {

    /** What says where whoever asks is reached (§12.2.1.1; RFC 3311 §5.1, RFC 3515 §2.2, RFC 6665 §4.4.1). */
    static final Set<String> CONTACTS = Set.of("INVITE", "UPDATE", "SUBSCRIBE", "NOTIFY", "REFER");

    private static final String COOKIE = "z9hG4bK";

    SipRequest request(String method, long number, SipHeaders passed, String body, int hops) {
        SipHeaders head = SipHeaders.NONE
                .with("Via", "SIP/2.0/UDP " + leg.self() + ";branch=" + COOKIE + leg.tag() + "." + number + method
                        + ";rport")
                .with("Max-Forwards", hops);
        for (String route : leg.routes()) {
            head = head.with("Route", route);
        }
        head = head.with("From", leg.local())
                .with("To", leg.remote())
                .with("Call-ID", leg.callId())
                .with("CSeq", number + " " + method);
        return new SipRequest(method, leg.target(), (CONTACTS.contains(method) ? reached(head) : head).with(passed),
                body);
    }

    /** A response (§8.2.6.2); its To is that of the request, whatever the dialog is called by now (RFC 4916 §4.5). */
    SipResponse response(SipRequest request, int status, String reason, SipHeaders passed, String body) {
        SipHeaders head = SipHeaders.NONE;
        for (String via : request.headers().all("Via")) {
            head = head.with("Via", via);
        }
        for (String route : request.headers().all("Record-Route")) {
            head = head.with("Record-Route", route);
        }
        boolean known = status == 100 || request.to().tag().isPresent();
        head = head.with("From", request.headers().first("From").orElse(""))
                .with("To", known ? request.headers().first("To").orElse("") : leg.local())
                .with("Call-ID", leg.callId())
                .with("CSeq", request.headers().first("CSeq").orElse(""));
        boolean creates = status > 100 && status < 300;
        return new SipResponse(status, reason, (creates ? reached(head) : head).with(passed), body);
    }

    /** Whether a request has been with the PBX whose tags begin like this (RFC 3261 §16.3 step 4). */
    static boolean seen(SipRequest request, String beginning) {
        return request.headers().all("Via").stream().anyMatch(via -> via.contains("branch=" + COOKIE + beginning));
    }

    static String allow() {
        return String.join(", ", Passing.ALLOWED);
    }

    private SipHeaders reached(SipHeaders head) {
        return head.with("Contact", "<sip:" + leg.self() + ">").with("Allow", allow());
    }
}
