package org.linewright.diagnostics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.linewright.diagnostics.internal.text.Keys;
import org.linewright.diagnostics.internal.text.Privacy;
import org.linewright.diagnostics.internal.text.Pseudonyms;

class PrivacyTest {

    private final Privacy privacy = new Privacy(new Pseudonyms());

    private SipText hidden(String text) {
        return privacy.of(open(text));
    }

    private static SipText open(String text) {
        return SipText.of(Keys.hidden(text.getBytes(StandardCharsets.UTF_8)));
    }

    private static String with(String header) {
        return Samples.request("INFO", "c", 1, "b", "t").replace("Max-Forwards", header + "\r\nMax-Forwards");
    }

    private static String body(String type, String body) {
        return Samples.request("INFO", "c", 1, "b", "t").replace("\r\n\r\n", "\r\nContent-Type: " + type + "\r\n\r\n")
                + body;
    }

    @Test
    void theSameNumberHasTheSameWordWhereverItStandsAndHoweverItIsPunctuated() {
        SipText one = hidden(Samples.request("INVITE", "c", 1, "b", ""));
        String word = one.target().substring("sip:".length(), one.target().indexOf('@'));
        assertTrue(word.startsWith("number-"), one.text());
        assertTrue(one.header("To").contains("sip:" + word + "@pbx.example"), one.text());
        assertTrue(hidden(with("Diversion: <tel:+49-30-12345678>;reason=no-answer")).header("Diversion")
                .contains("tel:" + word + ">"));
        assertTrue(hidden(with("P-Asserted-Identity: <sip:%2B493012345678;phone-context=x@other.example>"))
                .header("P-Asserted-Identity").contains("sip:" + word + "@other.example"));
        assertTrue(hidden(with("X-Called: +49 30 12345678 now")).header("X-Called").equals(word + " now"));
    }

    @Test
    void differentNumbersHaveDifferentWords() {
        String one = hidden(with("P-Asserted-Identity: <sip:23@x>, <sip:24@x>")).header("P-Asserted-Identity");
        List<String> users = one.lines().flatMap(line -> List.of(line.split(", ")).stream()).toList();
        assertEquals(2, users.stream().distinct().count(), one);
    }

    @Test
    void whoWantsToBeNobodyStaysNobody() {
        String from = "P-Preferred-Identity: \"Anonymous\" <sip:anonymous@anonymous.invalid>";
        assertEquals("\"Anonymous\" <sip:anonymous@anonymous.invalid>",
                hidden(with(from)).header("P-Preferred-Identity"));
    }

    @ParameterizedTest
    @ValueSource(strings = { "From: \"Berta \\\"Bee\\\" Meier\" <sip:x@y>;tag=1", "f: Berta Meier <sip:x@y>",
            "Contact: \"Meier, Berta\" <sip:x@y>, Berta <sip:z@y>", "Subject: for Berta", "Organization: Berta Ltd",
            "Remote-Party-ID: \"Berta <sip:x@y>;party=calling", "Referred-By: Berta<sip:berta@y>",
            "m: sip:berta@y", "Identity: Berta.jwt", "History-Info: <sip:berta@y?Reason=x>;index=1",
            "Authorization: Digest username=\"berta\", realm=\"y\", response=\"0\"", "Route: <sip:berta@y;lr>" })
    void namesAreNotTold(String header) {
        String text = hidden(with(header)).text();
        assertFalse(text.toLowerCase().contains("berta") || text.contains("Meier"), text);
    }

    @Test
    void namesStayInTheOpenViewButNoCredential() {
        SipText open = open(
                with("Authorization: Digest username=\"22\", nonce=\"n0nce\", response=\"re5p\", cnonce=\"cn\""));
        assertTrue(open.header("From").contains("Anna Antons"));
        assertTrue(open.header("Authorization").contains("username=\"22\""), open.text());
        assertFalse(open.text().contains("n0nce") || open.text().contains("re5p"), open.text());
    }

    @ParameterizedTest
    @ValueSource(strings = { "Refer-To: <sip:22:s3cret@pbx.example>", "Proxy-Authorization: Basic s3cret",
            "WWW-Authenticate: Digest realm=\"x\", nonce=\"s3cret\"", "Authorization: Bearer s3cret" })
    void credentialsAreNeverTold(String header) {
        assertFalse(open(with(header)).text().contains("s3cret"), header);
    }

    @Test
    void keysOfMediaAreNeverTold() {
        String text = open(Samples.invite("c", 1, "b")).text();
        assertTrue(text.contains("a=crypto:1 AES_CM_128_HMAC_SHA1_80 inline:bWFza2VkbWFza2Vk"), text);
        assertFalse(open(body("application/sdp", "v=0\r\na=ice-pwd:s3cret\r\nk=clear:s3cret\r\n")).text()
                .contains("s3cret"));
    }

    @Test
    void sessionDescriptionsTellCodecsAndAddressesButNoPeople() {
        String body = hidden(Samples.invite("c", 1, "b")).body();
        assertTrue(body.contains("c=IN IP4 192.0.2.10\n") && body.contains("a=rtpmap:8 PCMA/8000\n"), body);
        assertFalse(body.toLowerCase().contains("anna"), body);
    }

    @Test
    void pressedKeysMayBeCodesAndAreNotTold() {
        assertEquals("Signal=•••\nDuration=160\n",
                hidden(body("application/dtmf-relay", "Signal=7\r\nDuration=160\r\n"))
                        .body());
        assertEquals("•••", hidden(body("application/dtmf", "7")).body());
    }

    @Test
    void whatPeopleWroteIsNotTold() {
        assertEquals("•••\n", hidden(body("text/plain", "Call me at 030 1234567\r\n")).body());
    }

    @Test
    void documentsAboutDialogsKeepTheirShape() {
        String xml = hidden(body("application/dialog-info+xml", "<dialog-info entity=\"sip:23@x\"><remote>"
                + "<identity display=\"Berta\">sip:24@x</identity></remote></dialog-info>")).body();
        assertTrue(xml.startsWith("<dialog-info entity=\"sip:number-") && xml.endsWith("</dialog-info>"), xml);
        assertFalse(xml.contains("Berta") || xml.contains("sip:23@"), xml);
    }

    @Test
    void whatIsShownAgainIsTheSameMessageOtherwise() {
        SipText one = hidden(Samples.request("OPTIONS", "the-call-id", 7, "b", "tt"));
        assertEquals("the-call-id", one.callId());
        assertEquals("tt", one.toTag());
        assertEquals("z9hG4bKb", one.branch());
        assertEquals(7, one.sequence());
    }
}
