package org.linewright.drivers.internal.repository;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.linewright.core.Outcome;
import org.linewright.core.Trouble;
import org.linewright.drivers.DriversTrouble;

/** Where drivers may be fetched from, and where that may lead. */
class AddressTest {

    private static String codes(Outcome<?> outcome) {
        return String.join(" ", outcome.troubles().stream().map(Trouble::code).toList());
    }

    private static Address address(String text) {
        return Address.of(text).result().orElseThrow();
    }

    @ParameterizedTest
    @ValueSource(strings = { "https://acme.example/drivers", "https://acme.example:8443/d/index.xml.gz",
            "file:///srv/drivers/", "http://localhost:8080/", "http://127.0.0.1/d", "http://[::1]:80/d" })
    void aWebServerAFolderAndThisComputerMayBeAsked(String text) {
        assertTrue(Address.of(text).isDone(), text);
    }

    @ParameterizedTest
    @ValueSource(strings = { "http://acme.example/drivers", "http://localhost.acme.example/", "http://127.0.0.1.nip.io/",
            "http://10.0.0.1/" })
    void othersMayNotBeAskedUnencrypted(String text) {
        assertEquals(DriversTrouble.PLAIN_HTTP.code(), codes(Address.of(text)));
    }

    @ParameterizedTest
    @ValueSource(strings = { "", "acme", "/srv/drivers", "ftp://acme.example/", "jar:file:/x.jar!/", "file://server/share",
            "file:relative", "https://", "https:///x", "not an address", "javascript:1", "https://acme.example/#top" })
    void nothingElseIsAnAddress(String text) {
        assertEquals(DriversTrouble.NO_ADDRESS.code(), codes(Address.of(text)));
    }

    @Test
    void aPasswordIsRefusedAndNotRepeated() {
        Outcome<Address> refused = Address.of("https://anna:open-sesame@acme.example/");
        assertEquals(DriversTrouble.NO_ADDRESS.code(), codes(refused));
        assertFalse(refused.toString().contains("sesame"), refused.toString());
    }

    @Test
    void theIndexIsNamedOrLooksLikeOneInItsFolder() {
        assertEquals(List.of("https://a.example/d/index.xml", "https://a.example/d/index.xml.gz"),
                address("https://a.example/d").indexes().stream().map(Address::toString).toList());
        assertEquals(List.of("https://a.example/d/drivers.xml.gz"),
                address("https://a.example/d/drivers.xml.gz").indexes().stream().map(Address::toString).toList());
    }

    @ParameterizedTest
    @CsvSource({ "https://a.example/d/index.xml, acme.jar, https://a.example/d/acme.jar",
            "https://a.example/d/index.xml, ../jars/acme.jar, https://a.example/jars/acme.jar",
            "https://a.example/d/index.xml, https://b.example/acme.jar, https://b.example/acme.jar",
            "http://localhost/index.xml, http://127.0.0.1/acme.jar, http://127.0.0.1/acme.jar",
            "http://localhost/index.xml, https://b.example/acme.jar, https://b.example/acme.jar",
            "file:///srv/d/index.xml, jars/acme.jar, file:/srv/d/jars/acme.jar",
            "file:///srv/d/index.xml, https://b.example/acme.jar, https://b.example/acme.jar" })
    void itMayLeadToWhereItIsAsSafe(String from, String reference, String to) {
        assertEquals(to, address(from).towards(reference).result().map(Address::toString).orElse("refused"));
    }

    @ParameterizedTest
    @CsvSource({ "https://a.example/index.xml, http://b.example/acme.jar, 416",
            "https://a.example/index.xml, http://localhost/acme.jar, 426",
            "https://a.example/index.xml, file:///etc/passwd, 426",
            "http://localhost/index.xml, file:///etc/passwd, 426",
            "file:///srv/d/index.xml, ../other/acme.jar, 426", "file:///srv/d/index.xml, file:///etc/passwd, 426",
            "file:///srv/d/index.xml, ../d2/acme.jar, 426", "https://a.example/index.xml, ht tp://x, 415",
            "https://a.example/index.xml, https://u:p@a.example/x.jar, 415" })
    void itMayNotLeadToAnywhereElse(String from, String reference, String code) {
        assertEquals("LW-DRIVERS-" + code, codes(address(from).towards(reference)));
    }
}
