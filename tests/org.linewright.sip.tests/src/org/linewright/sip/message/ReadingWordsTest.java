package org.linewright.sip.message;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ReadingWordsTest {

    @Test
    void aNameAddressIsReadInEveryWayItIsWritten() {
        assertEquals(new NameAddress("Anna; \"A\"", "sip:22@x;lr", Map.of("tag", "1")),
                NameAddress.of("\"Anna; \\\"A\\\"\" <sip:22@x;lr>;tag=1"));
        assertEquals(new NameAddress("", "sip:22@x", Map.of("tag", "1")), NameAddress.of("sip:22@x;tag=1"));
        assertEquals(new NameAddress("Anna", "sip:22@x", Map.of()), NameAddress.of("Anna <sip:22@x>"));
        assertEquals("\"A \\\"B\\\"\" <sip:x@y>", new NameAddress("A \"B\"", "sip:x@y", Map.of()).plain());
    }

    @Test
    void aListIsTakenApartOnlyWhereItIsOne() {
        Headers headers = Headers.NONE.with("Contact", "\"a,b\" <sip:x@y;p=1,2>, <sip:z@y>").with("contact", "<sip:q>");
        assertEquals(List.of("\"a,b\" <sip:x@y;p=1,2>", "<sip:z@y>", "<sip:q>"), headers.each("Contact"));
    }

    @Test
    void nobodyAddsALineThroughAValue() {
        Request request = new Request("INVITE", "sip:x@y", Headers.NONE.with("Subject", "a\r\nRoute: <sip:evil>"),
                Optional.empty());
        assertFalse(new String(request.bytes("v")).contains("\r\nRoute"), new String(request.bytes("v")));
    }

    @Test
    void aUriIsTakenApart() {
        Uri uri = Uri.of("sip:%2A72%23;x=1@[::1]:5070;transport=udp;lr?Replaces=a%3Bto-tag%3D1").orElseThrow();
        assertEquals("*72#;x=1", uri.user());
        assertEquals("::1", uri.host());
        assertEquals(5070, uri.port().orElseThrow());
        assertTrue(uri.has("lr") && uri.has("transport") && !uri.has("trans"));
        assertEquals("a;to-tag=1", uri.header("replaces").orElseThrow());
        assertTrue(Uri.of("tel:+49").isEmpty());
        assertTrue(Uri.of("sip:x@y:70000").isEmpty());
    }

    @Test
    void nonsenseIsReadWithoutAFall() {
        Random random = new Random(7);
        String letters = "<>\"\\;,=@:% \tsip[]?&a1";
        for (int i = 0; i < 20_000; i++) {
            StringBuilder text = new StringBuilder("sip:");
            for (int n = random.nextInt(30); n > 0; n--) {
                text.append(letters.charAt(random.nextInt(letters.length())));
            }
            NameAddress read = NameAddress.of(text.toString());
            Uri.of(read.uri()).ifPresent(uri -> assertFalse(uri.host().isEmpty()));
            assertTrue(Headers.NONE.with("X", text).each("X").stream().noneMatch(String::isEmpty));
        }
    }
}
