package org.linewright.diagnostics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.linewright.diagnostics.internal.text.Keys;
import org.linewright.diagnostics.internal.text.Privacy;
import org.linewright.diagnostics.internal.text.Pseudonyms;

class SipTextTest {

    @Test
    void compactAndFoldedHeadersAreReadAsLongOnes() {
        SipText one = SipText
                .of("SIP/2.0 486 Busy Here\r\nv: SIP/2.0/UDP h;branch=z9hG4bK1, SIP/2.0/UDP g;branch=z2\r\n"
                        + "f: \"a;tag=no\" <sip:a;tag=neither@b>\r\n ;tag=yes\r\nt: sip:c@d;tag=to\r\ni: id\r\nCSeq: 5 INVITE\r\n\r\n");
        assertEquals("z9hG4bK1", one.branch());
        assertEquals("yes", one.fromTag());
        assertEquals("to", one.toTag());
        assertEquals("id", one.callId());
        assertEquals(486, one.status());
        assertEquals("INVITE", one.method());
        assertEquals("486 Busy Here (INVITE)", one.summary());
    }

    @ParameterizedTest
    @ValueSource(strings = { "", "\r\n", "INVITE", "SIP/2.0", "SIP/2.0 abc", "X\r\n:\r\n", "X\r\nFrom\r\n",
            "X\r\nFrom: \"", "X\r\nFrom: <", "X\r\nCSeq: 99999999999999 A\r\n", "X\r\nVia: ;branch" })
    void whatIsBrokenIsEmpty(String text) {
        SipText one = SipText.of(text);
        assertEquals(List.of("", "", ""), List.of(one.callId(), one.fromTag(), one.branch()));
        assertEquals(0, one.status());
    }

    /** A limit far above what it takes: patterns that go back over and over would need hours. */
    @Test
    void noTextTakesLong() {
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(7);
        String letters = "sip:@<>\";,\\ \r\n\t=%2B1a*#";
        Privacy privacy = new Privacy(new Pseudonyms());
        assertTimeoutPreemptively(Duration.ofSeconds(60), () -> {
            for (int i = 0; i < 300; i++) {
                StringBuilder text = new StringBuilder("INVITE sip:x@y SIP/2.0\r\nFrom: ");
                int kinds = 1 + random.nextInt(letters.length());
                for (int at = 0; at < 8000; at++) {
                    text.append(letters.charAt(random.nextInt(kinds)));
                }
                privacy.of(SipText.of(Keys.hidden(text.toString().getBytes(java.nio.charset.StandardCharsets.UTF_8))));
            }
            for (String one : List.of("sip:", "\"", "<", "sip:a", "a:", "%2", "1 ", "<sip:1@", "display=\"", "\\\"")) {
                privacy.of(SipText.of(Keys.hidden(("X y SIP/2.0\r\nContact: " + one.repeat(8000 / one.length()))
                        .getBytes(java.nio.charset.StandardCharsets.UTF_8))));
                privacy.of(SipText.of(Keys.hidden(("X y SIP/2.0\r\nX-A: " + one.repeat(8000 / one.length()))
                        .getBytes(java.nio.charset.StandardCharsets.UTF_8))));
            }
        });
    }
}
