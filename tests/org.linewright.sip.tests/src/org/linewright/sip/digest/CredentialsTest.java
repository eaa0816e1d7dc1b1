package org.linewright.sip.digest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.linewright.core.Secret;
import org.linewright.sip.DigestAlgorithm;

class CredentialsTest {

    private static final String CNONCE = "f2/wE4q74E6zIJEtWaHKaf5wv/H5QzzpXusqGemxURZJ";

    @ParameterizedTest(name = "RFC 7616 §3.9.1 with {0}")
    @CsvSource({ //
            "MD5,8ca523f5e9506fed4657c9700eebdbec",
            "SHA-256,753927fa0e85d155564e2e272a28d1802ca10daf4496794697cf8db5856cb6c1" })
    void answersTheExamplesOfTheStandard(String algorithm, String response) {
        Challenge challenge = new Challenge(false, "http-auth@example.org",
                "7ypf/xlj9XXwfDPEoM4URrv/xwf94BcCAzFZH4GiTo0v",
                Optional.of("FQhe/qaU925kfnzjCev0ciny7QMkPqMAFRtzCUYo5tdS"), false, DigestAlgorithm.of(algorithm),
                "auth, auth-int");
        String header = new Credentials("Mufasa", new Secret("Circle of Life"))
                .header(new Ticket(challenge, 1), "GET", "/dir/index.html", CNONCE);
        assertTrue(header.startsWith("Authorization: Digest "), header);
        assertTrue(header.contains("response=\"" + response + "\""), header);
        assertTrue(header.contains("nc=00000001") && header.contains("qop=auth,"), header);
        assertTrue(header.contains("opaque=\"FQhe/qaU925kfnzjCev0ciny7QMkPqMAFRtzCUYo5tdS\""), header);
    }

    @Test
    void answersRfc2069StyleWithoutQop() {
        Challenge challenge = new Challenge(true, "testrealm@host.com", "dcd98b7102dd2f0e8b11d0f600bfb0c093",
                Optional.empty(), false, Optional.of(DigestAlgorithm.MD5), "");
        String header = new Credentials("Mufasa", new Secret("CircleOfLife"))
                .header(new Ticket(challenge, 7), "GET", "/dir/index.html", CNONCE);
        assertTrue(header.startsWith("Proxy-Authorization: Digest "), header);
        assertFalse(header.contains("cnonce") || header.contains("nc=") || header.contains("qop"), header);
        assertTrue(header.contains("response=\"1949323746fe6a43ef61f9606e7febea\""), header); // RFC 2069 errata 749
    }

    @Test
    void aQuoteInAUserNameCannotLeaveItsString() {
        Challenge challenge = new Challenge(false, "r", "n", Optional.empty(), false, Optional.of(DigestAlgorithm.MD5),
                "auth");
        String header = new Credentials("a\",realm=\"evil", new Secret("x")).header(new Ticket(challenge, 1),
                "REGISTER",
                "sip:r", CNONCE);
        assertTrue(header.contains("username=\"a\\\",realm=\\\"evil\""), header);
    }

    @Test
    void countsOnTheNonceInHexadecimal() {
        Challenge challenge = new Challenge(false, "r", "n", Optional.empty(), false, Optional.of(DigestAlgorithm.MD5),
                "auth");
        assertTrue(
                new Credentials("a", new Secret("b")).header(new Ticket(challenge, 4711), "REGISTER", "sip:r", CNONCE)
                        .contains("nc=00001267"));
    }

    @ParameterizedTest(name = "«{0}» with qop «{1}»: {2}")
    @CsvSource(quoteCharacter = '\'', value = { "MD5,'auth',true", "SHA-512-256,'auth-int,auth',true", "MD5,'',true",
            "MD5,'auth-int',false", "NTLM,'auth',false" })
    void answersOnlyWhatItSpeaks(String algorithm, String qop, boolean answerable) {
        assertEquals(answerable,
                new Challenge(false, "r", "n", Optional.empty(), false, DigestAlgorithm.of(algorithm), qop)
                        .answerable());
    }
}
