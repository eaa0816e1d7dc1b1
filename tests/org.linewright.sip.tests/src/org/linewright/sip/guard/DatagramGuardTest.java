package org.linewright.sip.guard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.nio.charset.StandardCharsets;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class DatagramGuardTest {

    private static final String OK = """
            SIP/2.0 200 OK\r
            Via: SIP/2.0/UDP 192.0.2.1:5060;branch=z9hG4bKx;rport=5060;received=192.0.2.1\r
            From: <sip:22@pbx.example>;tag=a\r
            To: <sip:22@pbx.example>;tag=b\r
            Call-ID: c\r
            CSeq: 1 REGISTER\r
            Contact: <sip:t@192.0.2.1:5060>;expires=600, <sip:22@192.0.2.7>;expires=30\r
            Content-Length: 0\r
            \r
            """;

    @Test
    void letsAnOrdinaryMessagePass() {
        assertEquals(Verdict.SIP, judge(OK));
        assertEquals(Verdict.SIP, judge(OK.replace("Via:", "v:").replace("From:", "f :").replace("To:", "t:")
                .replace("Call-ID:", "i:")));
        assertEquals(Verdict.SIP, judge(OK.replace("SIP/2.0 200 OK", "OPTIONS sip:t@192.0.2.1 SIP/2.0")));
        assertEquals(Verdict.SIP, judge(OK.replace("\r\n", "\n")));
    }

    @Test
    void knowsKeepAlivesAndStun() {
        assertEquals(Verdict.KEEPALIVE, judge("\r\n\r\n"));
        assertEquals(Verdict.KEEPALIVE, judge("\0"));
        assertEquals(Verdict.KEEPALIVE, judge(""));
        byte[] stun = new byte[20];
        stun[0] = 1;
        stun[1] = 1;
        System.arraycopy(new byte[]{ 0x21, 0x12, (byte) 0xa4, 0x42 }, 0, stun, 4, 4);
        assertEquals(Verdict.STUN, DatagramGuard.judge(stun, 0, stun.length));
    }

    @Test
    void stopsACommentOrAnEscapeInVia() {
        assertEquals(Verdict.VIA_COMMENT, judge(OK.replace("rport=5060", "rport (x)")));
        assertEquals(Verdict.VIA_COMMENT, judge(OK.replace("rport=5060", "rport \\")));
        assertEquals(Verdict.VIA_COMMENT, judge(OK.replace(";rport=5060", "\r\n ;rport (")));
        assertEquals(Verdict.SIP, judge(OK.replace("To: <", "To: \"Max \\\" (he)\" <")));
    }

    @Test
    void stopsWhatIsTooMuch() {
        assertEquals(Verdict.OVERSIZE, judge(OK + "x".repeat(9000)));
        assertEquals(Verdict.HEADERS, judge(header("X: y\r\n".repeat(200))));
        assertEquals(Verdict.HEADERS, judge(header("X: " + "y".repeat(3000) + "\r\n")));
        assertEquals(Verdict.ELEMENTS, judge(header("Route: " + "<sip:a>,".repeat(100) + "<sip:a>\r\n")));
        assertEquals(Verdict.ELEMENTS, judge(header("X: a" + ";p=1".repeat(100) + "\r\n")));
        assertEquals(Verdict.ELEMENTS, judge(header("Route: <sip:a>" + "\r\n ,<sip:a>".repeat(40) + "\r\n")));
    }

    @Test
    void stopsWhatIsNoSip() {
        assertEquals(Verdict.START_LINE, judge("GET / HTTP/1.1\r\n\r\n"));
        assertEquals(Verdict.START_LINE, judge(OK.replace("SIP/2.0 200", "SIP/7.0 200")));
        assertEquals(Verdict.INCOMPLETE, judge(OK.replace("CSeq", "Cseqq")));
        assertEquals(Verdict.CONTROL, judge(OK.replace("Call-ID: c", "Call-ID: c\0")));
    }

    @Test
    void theBodyIsNotItsBusiness() {
        assertEquals(Verdict.SIP, judge(OK + "v=0\0" + ",".repeat(200)));
    }

    @Test
    void neverFailsOnAnyBytes() {
        SplittableRandom random = new SplittableRandom(7);
        byte[] good = OK.getBytes(StandardCharsets.UTF_8);
        for (int round = 0; round < 200_000; round++) {
            byte[] bytes = good.clone();
            int changes = 1 + random.nextInt(8);
            for (int i = 0; i < changes; i++) {
                bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
            }
            assertNotEquals(null, DatagramGuard.judge(bytes, 0, random.nextInt(bytes.length + 1)));
        }
    }

    private static String header(String lines) {
        return OK.replace("Content-Length", lines + "Content-Length");
    }

    private static Verdict judge(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        return DatagramGuard.judge(bytes, 0, bytes.length);
    }
}
