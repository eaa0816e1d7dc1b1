package org.linewright.simulator.wire;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.linewright.simulator.wire.Guard.Judgement;

class GuardTest {

    static final String GOOD = """
            OPTIONS sip:x.de SIP/2.0
            Via: SIP/2.0/UDP 127.0.0.1:5060;branch=z9hG4bKa
            From: <sip:22@x.de>;tag=1
            To: <sip:22@x.de>
            Call-ID: a
            CSeq: 1 OPTIONS
            Subject: any
            Content-Length: 0

            """.replace("\n", "\r\n");

    @Test
    void takesAnOrdinaryRequest() {
        assertEquals(Judgement.TAKE, judgement(GOOD));
    }

    @Test
    void takesCompactNamesContinuationsAndABodyOfAnything() {
        assertEquals(Judgement.TAKE, judgement(GOOD.replace("Via:", "v :")
                .replace("From:", "f:")
                .replace("To:", "t:")
                .replace("Call-ID:", "i:")
                .replace("Subject: any", "Subject: any\r\n thing (\\) goes\r\n\tthere") + "\0((\\,,,;;;"));
    }

    @ParameterizedTest
    @ValueSource(strings = { "", "\r\n", "\r\n\r\n", "\n" })
    void knowsAKeepAlive(String datagram) {
        assertEquals(Judgement.KEEP_ALIVE, judgement(datagram));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("hostile")
    void refuses(String name, String datagram) {
        assertEquals(Judgement.REFUSE, judgement(datagram), name);
    }

    /** The datagrams that stop, slow or bloat a SIP parser that sees them. */
    public static Stream<Object[]> hostile() {
        return Stream.of( //
                of("Via comment that ends in a backslash", GOOD.replace("branch=z9hG4bKa", "branch=z9hG4bKa (\\")),
                of("the same in a compact Via", GOOD.replace("Via:", "v:").replace("bKa", "bKa (\\")),
                of("the same with blanks before the colon", GOOD.replace("Via:", "VIA \t :").replace("bKa", "bKa (\\")),
                of("the same behind a control character", GOOD.replace("Via:", "\u0001Via:").replace("bKa", "bKa (\\")),
                of("the same in a continuation", GOOD.replace("bKa", "bKa\r\n (\\")),
                of("the same behind a bare CR", GOOD.replace("Subject: any", "Subject: any\rVia: SIP/2.0/UDP h (\\")),
                of("the same in a second Via", GOOD.replace("From:", "Via: SIP/2.0/UDP h(\\\r\nFrom:")),
                of("a datagram of 60 kB", GOOD + "x".repeat(60_000)),
                of("five hundred headers", GOOD.replace("Subject: any", "Subject: any\r\n".repeat(500) + "S: y")),
                of("a line of 5 kB", GOOD.replace("any", "x".repeat(5000))),
                of("a line of 5 kB in pieces", GOOD.replace("any", "x\r\n ".repeat(90) + "x".repeat(1990))),
                of("a thousand commas", GOOD.replace("any", ",".repeat(1000))),
                of("a thousand semicolons", GOOD.replace("any", ";".repeat(1000))),
                of("a NUL in the head", GOOD.replace("any", "a\0y")),
                of("blanks before everything", "  " + GOOD),
                of("no Via", GOOD.replaceAll("Via.*\r\n", "")), //
                of("no From", GOOD.replaceAll("From.*\r\n", "")), //
                of("no To", GOOD.replaceAll("To.*\r\n", "")), //
                of("no Call-ID", GOOD.replaceAll("Call-ID.*\r\n", "")), //
                of("no CSeq", GOOD.replaceAll("CSeq.*\r\n", "")), //
                of("a STUN request", "\0\u0001\0\0!\u0012\u0024Btransaction"), //
                of("no SIP at all", "hello"));
    }

    private static Object[] of(String name, String datagram) {
        return new Object[]{ name, datagram };
    }

    private static Judgement judgement(String datagram) {
        byte[] padded = ("??" + datagram).getBytes(StandardCharsets.UTF_8);
        return Guard.USUAL.judge(padded, 2, padded.length - 2);
    }
}
