package org.linewright.diagnostics.internal.parcel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.linewright.core.Secret;
import org.linewright.diagnostics.parcel.KnownSecret;
import org.linewright.diagnostics.parcel.KnownSecrets;

/** A known secret is found in every usual form, and nothing else is. */
class SecretSearchTest {

    private static final String SECRET = "Kö\"r/b+7&x%";

    private static SecretSearch over(String... secrets) {
        List<KnownSecret> all = new ArrayList<>();
        for (String one : secrets) {
            all.add(new KnownSecret(new Secret(one), Set.of("22", "auth22"), Set.of("pbx.example")));
        }
        return new SecretSearch(new KnownSecrets(all, 0), Set.of("heard"));
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static String hash(String algorithm, String text) throws Exception {
        return HexFormat.of().formatHex(MessageDigest.getInstance(algorithm).digest(utf8(text)));
    }

    private static void found(String form) {
        assertTrue(over(SECRET).in("before " + form + " after"), form);
        assertTrue(over(SECRET).in("x".repeat(70_000) + form), form);
    }

    @Test
    void asItIsAlsoInAnotherCharacterSet() {
        found(SECRET);
        found("inside" + SECRET + "ofAWord");
        assertTrue(over(SECRET).in(("a" + SECRET).getBytes(StandardCharsets.ISO_8859_1)));
    }

    @Test
    void inBaseSixtyFourAloneWithAUserAndInsideOfMore() {
        found(Base64.getEncoder().encodeToString(utf8(SECRET)));
        found(Base64.getUrlEncoder().encodeToString(utf8(SECRET)));
        found(Base64.getEncoder().encodeToString(utf8("22:" + SECRET)));
        for (String before : List.of("", "a", "ab", "abc", "someone else:")) {
            found(Base64.getEncoder().encodeToString(utf8(before + SECRET + " and more")));
        }
    }

    @Test
    void percentEncodedWhollyOrInPart() {
        found(URLEncoder.encode(SECRET, StandardCharsets.UTF_8));
        found(URLEncoder.encode(SECRET, StandardCharsets.UTF_8).toLowerCase(Locale.ROOT).replace("k%", "K%"));
        StringBuilder all = new StringBuilder();
        for (byte one : utf8(SECRET)) {
            all.append(String.format("%%%02x", one & 0xff));
        }
        found(all.toString());
        found(SECRET.replace("%", "%25").replace("/", "%2F"));
    }

    @Test
    void inHexOfBothCases() {
        found(HexFormat.of().formatHex(utf8(SECRET)));
        found(HexFormat.of().withUpperCase().formatHex(utf8(SECRET)));
    }

    @Test
    void escapedAsInJsonYamlAndXml() {
        found(SECRET.replace("\"", "\\\""));
        found(SECRET.replace("\"", "\\u0022").replace("ö", "\\u00f6"));
        found(SECRET.replace("&", "&amp;").replace("\"", "&#34;"));
        assertTrue(over("it's'so").in("password: 'it''s''so'"));
    }

    @Test
    void asADigestOfUserRealmAndPasswordInEveryAlgorithmOfSip() throws Exception {
        for (String algorithm : List.of("MD5", "SHA-256", "SHA-512/256")) {
            for (String who : List.of("22:pbx.example:", "auth22:pbx.example:", "22:heard:", "")) {
                found(hash(algorithm, who + SECRET));
                found(hash(algorithm, who + SECRET).toUpperCase(Locale.ROOT));
            }
        }
    }

    @Test
    void digestsOfOthersAreNotMistaken() throws Exception {
        assertFalse(over(SECRET).in(hash("MD5", "23:pbx.example:" + SECRET)));
        assertFalse(over(SECRET).in(hash("MD5", "22:pbx.example:other")));
    }

    @ParameterizedTest
    @ValueSource(strings = { "port 15060", "10:1234:56", "x1234", "1234567" })
    void aShortSecretIsNotSeenInsideOfLongerWords(String text) {
        assertEquals(text.contains(":1234:"), over("1234").in(text));
    }

    @Test
    void whatIsTooShortIsSaidToBe() {
        assertTrue(SecretForms.tooShort(new KnownSecret(new Secret("123"), Set.of(), Set.of())));
        assertFalse(SecretForms.tooShort(new KnownSecret(new Secret("1234"), Set.of(), Set.of())));
        assertFalse(over("123").in("123 1234 12345"));
    }

    @Test
    void tenThousandSecretsAreLookedForInMegabytesWithoutFindingWhatIsNotThere() {
        Random random = new Random(7);
        String[] secrets = new String[10_000];
        for (int i = 0; i < secrets.length; i++) {
            secrets[i] = "pw-" + Long.toHexString(random.nextLong() | 1L << 63);
        }
        SecretSearch search = over(secrets);
        byte[] noise = new byte[4 << 20];
        random.nextBytes(noise);
        assertFalse(search.in(Base64.getEncoder().encode(noise)));
        byte[] planted = utf8(secrets[9_999]);
        System.arraycopy(planted, 0, noise, noise.length - planted.length, planted.length);
        assertTrue(search.in(noise));
    }
}
