package org.linewright.sip.trace;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MaskedTest {

    private static String masked(String text) {
        return Masked.text(text.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void ofADigestOnlyWhatHelpsAPersonStays() {
        assertEquals("""
                REGISTER sip:pbx.example SIP/2.0
                Authorization: Digest username="22", realm="pbx.example", nonce=•••, uri="sip:pbx.example", \
                response=•••, algorithm=MD5, cnonce=•••, qop=auth, nc=00000001, opaque=•••
                Content-Length: 0

                """, masked("""
                REGISTER sip:pbx.example SIP/2.0\r
                Authorization: Digest username="22",realm="pbx.example",nonce="SECRET",uri="sip:pbx.example",\
                response="SECRET",algorithm=MD5,cnonce="SECRET",qop=auth,nc=00000001,opaque="SECRET"\r
                Content-Length: 0\r
                \r
                """));
    }

    @ParameterizedTest
    @ValueSource(strings = { //
            "authorization : digest response=SECRET", //
            "Authorization:\r\n Digest realm=\"x\",\r\n\tresponse = \"SECRET\"", //
            "Proxy-Authorization: Digest response=\"a\\\"SECRET\"", //
            "Authorization: Digest realm=\"\u2028\", response=\"SECRET\"", //
            "Authorization: Digest realm=\"\u0085\", response=\"SECRET\"", //
            "Authorization: Basic SECRET", //
            "Authorization: Bearer SECRET", //
            "Authorization: SECRET", //
            "Authorization: Digest SECRET", //
            "Authorization: Digest response=\"SECRET", //
            "WWW-Authenticate: Digest realm=\"x\", nonce=\"SECRET\", opaque=\"SECRET\"", //
            "Proxy-Authenticate: Digest nonce=SECRET", //
            "Authentication-Info: nextnonce=\"SECRET\", rspauth=\"SECRET\"", //
            "Content-Type: message/sipfrag\r\n\r\nREGISTER sip:x SIP/2.0\r\nAuthorization: Digest response=\"SECRET\""
    })
    void whateverTheyLookLikeCredentialsDoNotStay(String lines) {
        String text = masked("SIP/2.0 200 OK\r\n" + lines + "\r\nCall-ID: abc\r\n\r\n");
        assertFalse(text.contains("SECRET"), text);
        assertTrue(text.contains("\nCall-ID: abc\n"), text);
    }

    @Test
    void everythingElseStaysAsItCame() {
        String text = "SIP/2.0 401 Nicht ermächtigt\nVia: SIP/2.0/UDP 127.0.0.1;rport=5060\nX: a=b, nonce=\"1\"\n\n";
        assertEquals(text, masked(text.replace("\n", "\r\n")));
    }

    @Test
    void controlCharactersCannotPlayWithTheScreen() {
        assertEquals("A: �[31m�\n", masked("A: \u001b[31m\u0007\r\n"));
    }

    @Test
    void aLongHeaderIsMaskedInNoTime() {
        String escapes = "\\\"".repeat(4000);
        assertFalse(masked("Authorization: Digest realm=\"" + escapes + "\",response=\"SECRET\"").contains("SECRET"));
    }
}
