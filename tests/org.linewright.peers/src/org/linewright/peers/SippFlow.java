package org.linewright.peers;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Flows of {@link Sipp} without a PBX in between, as one end sees them. Requests of who called go to {@code @TARGET@},
 * which is to be replaced; requests of who was called follow {@link #invited}.
 */
public final class SippFlow {

    private static final String VIA = """
            Via: SIP/2.0/[transport] [local_ip]:[local_port];branch=[branch];rport
            Max-Forwards: 70
            """;
    private static final String CALLER = """
            From: <sip:@USER@@@DOMAIN@>;tag=[pid]T[call_number]
            To: <sip:22@@DOMAIN@>[peer_tag_param]
            """;
    private static final String CALLEE = """
            From: [$us];tag=[pid]U[call_number]
            To: [$them]
            """;
    private static final String CALL = """
            Call-ID: [call_id]
            CSeq: %d %s
            Contact: <sip:@USER@@[local_ip]:[local_port]>
            """;
    private static final String BACK = """
            [last_Via:]
            [last_From:]
            [last_To:]%s
            [last_Call-ID:]
            [last_CSeq:]
            Contact: <sip:@USER@@[local_ip]:[local_port]>
            """;
    private static final String NO_BODY = "Content-Length: 0\n\n";
    private static final String OWN_TAG = ";tag=[pid]U[call_number]";

    /** A session with G.711, as a body. */
    public static final String SDP = """
            Content-Type: application/sdp
            Content-Length: [len]

            v=0
            o=sipp 1 1 IN IP4 [media_ip]
            s=-
            c=IN IP4 [media_ip]
            t=0 0
            m=audio [media_port] RTP/AVP 8 0
            a=rtpmap:8 PCMA/8000
            a=rtpmap:0 PCMU/8000
            """;

    private SippFlow() {
    }

    /** The whole scenario. */
    public static String of(String... steps) {
        return "<?xml version=\"1.0\" encoding=\"UTF-8\" ?>\n<scenario name=\"linewright\">\n"
                + String.join("\n", steps) + "\n</scenario>\n";
    }

    /** Who calls asks something outside a call; {@code rest} are header lines and perhaps a body. */
    public static String asks(String method, int number, String... rest) {
        return sent(method,
                method + " @TARGET@ SIP/2.0\n" + VIA + CALLER + CALL.formatted(number, method) + body(rest));
    }

    /** Who calls asks something within the call, also an ACK. */
    public static String asksWithin(String method, int number, String... rest) {
        return sent(method,
                method + " [next_url] SIP/2.0\n" + VIA + "[routes]\n" + CALLER + CALL.formatted(number, method)
                        + body(rest));
    }

    /** Who was called asks something within the call. */
    public static String calleeAsks(String method, int number, String... rest) {
        return sent(method,
                method + " [next_url] SIP/2.0\n" + VIA + CALLEE + CALL.formatted(number, method) + body(rest));
    }

    /** Cancels, or acknowledges a refusal: in the transaction of the INVITE, {@code back} messages ago. */
    public static String inTransaction(String method, int number, int back) {
        String message = method + " @TARGET@ SIP/2.0\n" + VIA.replace("[branch]", "[branch-" + back + "]") + CALLER
                + CALL.formatted(number, method) + NO_BODY;
        return sent(method, method.equals("CANCEL") ? message.replace("[peer_tag_param]", "") : message);
    }

    /** Waits for the call. */
    public static String invited(String... checks) {
        return "<recv request=\"INVITE\" rrs=\"true\"><action>" + kept("From:", "them") + kept("To:", "us")
                + Stream.of(checks).collect(Collectors.joining())
                + "</action></recv><Reference variables=\"them,us\"/>";
    }

    /** Waits for a request; the INVITE may come again, when this machine is slower than T1. */
    public static String hears(String method, String... checks) {
        String crossed = method.equals("INVITE") ? "" : "<recv request=\"INVITE\" optional=\"true\"/>";
        return crossed + "<recv request=\"" + method + "\"><action>" + String.join("", checks) + "</action></recv>";
    }

    /** Something that the request has to say in a header; each check of a scenario has another name. */
    public static String saying(String name, String header, String regexp) {
        return "<ereg regexp=\"" + escaped(regexp) + "\" search_in=\"hdr\" header=\"" + header
                + ":\" check_it=\"true\" assign_to=\"" + name + "\"/>";
    }

    /** Something that the request has to say anywhere. */
    public static String telling(String name, String regexp) {
        return "<ereg regexp=\"" + escaped(regexp) + "\" search_in=\"msg\" check_it=\"true\" assign_to=\"" + name
                + "\"/>";
    }

    /** Ends a scenario with checks. */
    public static String checked(String... names) {
        return "<Reference variables=\"" + String.join(",", names) + "\"/>";
    }

    /** Waits for an answer; a provisional one may be missing. */
    public static String gets(int status) {
        return "<recv response=\"" + status + "\"" + (status < 200 ? " optional=\"true\"/>" : " rrs=\"true\"/>");
    }

    /** Answers the call that came last. */
    public static String answers(int status, String phrase, String... rest) {
        return "<send><![CDATA[\n\nSIP/2.0 " + status + " " + phrase + "\n" + BACK.formatted(OWN_TAG) + body(rest)
                + "\n]]></send>";
    }

    /** Answers a request within the call. */
    public static String agrees(int status, String phrase, String... rest) {
        return "<send><![CDATA[\n\nSIP/2.0 " + status + " " + phrase + "\n" + BACK.formatted("") + body(rest)
                + "\n]]></send>";
    }

    /** The final answer to the INVITE with this number after its CANCEL was agreed to. */
    public static String terminates(int number) {
        return answers(487, "Request Terminated").replace("[last_CSeq:]", "CSeq: " + number + " INVITE");
    }

    /** A NOTIFY body that says how a transfer goes (RFC 3515 §2.4.5), with its headers. */
    public static List<String> sipfrag(String line, boolean over) {
        return List.of("Event: refer",
                "Subscription-State: " + (over ? "terminated;reason=noresource" : "active;expires=60"),
                "Content-Type: message/sipfrag;version=2.0", "Content-Length: [len]", "", line);
    }

    private static String sent(String method, String message) {
        return "<send" + (method.equals("ACK") ? "" : " retrans=\"500\"") + "><![CDATA[\n\n" + message
                + "\n]]></send>";
    }

    private static String body(String... rest) {
        String text = String.join("\n", rest);
        return text.contains("Content-Length") ? text + "\n" : text.isEmpty() ? NO_BODY : text + "\n" + NO_BODY;
    }

    private static String kept(String header, String name) {
        return "<ereg regexp=\"&lt;.*\" search_in=\"hdr\" header=\"" + header + "\" assign_to=\"" + name + "\"/>";
    }

    private static String escaped(String regexp) {
        return regexp.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
    }
}
