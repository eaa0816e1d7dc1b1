package org.linewright.diagnostics;

/** Messages as they stand in files and on wires. */
public final class Samples {

    public static final String SDP = """
            v=0
            o=anna 4711 1 IN IP4 192.0.2.10
            s=Anna's phone
            c=IN IP4 192.0.2.10
            t=0 0
            m=audio 40000 RTP/AVP 8 101
            a=rtpmap:8 PCMA/8000
            a=rtpmap:101 telephone-event/8000
            a=crypto:1 AES_CM_128_HMAC_SHA1_80 inline:d0RmdmcmVCspeEc3QGZiNWpVLFJhQX1cfHAwJSoj
            """;

    public static final String ANSWER_SDP = SDP.replace("192.0.2.10", "192.0.2.1").replace("40000", "30000")
            .replace("o=anna", "o=-").replace("s=Anna's phone", "s=-");

    private Samples() {
    }

    public static String invite(String callId, int sequence, String branch) {
        return request("INVITE", callId, sequence, branch, "")
                .replace("\r\n\r\n", "\r\nContent-Type: application/sdp\r\nUser-Agent: Linewright/0.1\r\n\r\n")
                + SDP.replace("\n", "\r\n");
    }

    public static String request(String method, String callId, int sequence, String branch, String toTag) {
        return method + " sip:+493012345678@pbx.example SIP/2.0\r\n"
                + "Via: SIP/2.0/UDP 192.0.2.10:5060;branch=z9hG4bK" + branch + ";rport\r\nMax-Forwards: 70\r\n"
                + "From: \"Anna Antons\" <sip:22@pbx.example>;tag=ft\r\n"
                + "To: <sip:+493012345678@pbx.example>" + tag(toTag) + "\r\n"
                + "Call-ID: " + callId + "\r\nCSeq: " + sequence + " " + method + "\r\n"
                + "Contact: <sip:AAAAAAAAAAAAAAAAAAAAAA@192.0.2.10:5060>\r\n\r\n";
    }

    public static String answer(String status, String method, String callId, int sequence, String branch,
            String toTag) {
        return "SIP/2.0 " + status + "\r\nVia: SIP/2.0/UDP 192.0.2.10:5060;branch=z9hG4bK" + branch + ";rport=5060\r\n"
                + "f: Anna Antons <sip:22@pbx.example>;tag=ft\r\nt: <sip:+493012345678@pbx.example>" + tag(toTag)
                + "\r\ni: " + callId + "\r\nCSeq: " + sequence + " " + method + "\r\nServer: Crown\r\n\r\n";
    }

    /** The same with a session description. */
    public static String withSdp(String message, String sdp) {
        return message.replace("\r\n\r\n", "\r\nContent-Type: application/sdp\r\nContent-Length: "
                + sdp.replace("\n", "\r\n").length() + "\r\n\r\n") + sdp.replace("\n", "\r\n");
    }

    /** A call that is challenged, rings, is answered with one retransmission, and hung up. */
    public static void call(FakeWire wire, Runnable pause, String callId) {
        wire.sends(invite(callId, 1, callId + "1"), "22@pbx.example");
        pause.run();
        wire.receives(answer("407 Proxy Authentication Required", "INVITE", callId, 1, callId + "1", "x"));
        wire.sends(request("ACK", callId, 1, callId + "1", "x"), "");
        wire.sends(invite(callId, 2, callId + "2"), "22@pbx.example");
        pause.run();
        wire.receives(answer("100 Trying", "INVITE", callId, 2, callId + "2", ""));
        wire.receives(answer("180 Ringing", "INVITE", callId, 2, callId + "2", "tt"));
        pause.run();
        String ok = withSdp(answer("200 OK", "INVITE", callId, 2, callId + "2", "tt"), ANSWER_SDP);
        wire.receives(ok);
        pause.run();
        wire.receives(ok);
        wire.sends(request("ACK", callId, 2, callId + "3", "tt"), "");
        pause.run();
        wire.sends(request("BYE", callId, 3, callId + "4", "tt"), "");
        wire.receives(answer("200 OK", "BYE", callId, 3, callId + "4", "tt"));
    }

    private static String tag(String toTag) {
        return toTag.isEmpty() ? "" : ";tag=" + toTag;
    }
}
