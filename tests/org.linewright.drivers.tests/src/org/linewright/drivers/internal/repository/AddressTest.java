package org.linewright.drivers.internal.repository;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.linewright.core.Outcome;
import org.linewright.drivers.DriversTrouble;

class AddressTest {

    private static Address at(String text) {
        return Address.of(text).result().orElseThrow();
    }

    private static String code(Outcome<?> outcome) {
        return outcome.troubles().getFirst().code();
    }

    @ParameterizedTest
    @ValueSource(strings = { "https://drivers.acme.example/", "https://drivers.acme.example:8443/all/index.xml",
            "http://localhost:8080/", "http://127.0.0.1:8080/drivers", "http://[::1]:8080/", "file:///srv/drivers/",
            "/srv/my drivers" })
    void safePlacesAreAddresses(String text) {
        assertEquals(List.of(), Address.of(text).troubles());
    }

    @ParameterizedTest
    @ValueSource(strings = { "", "drivers", "ftp://acme.example/", "https:///drivers", "file://server/drivers",
            "https://acme.example/#part", "jar:file:/srv/x.jar!/", "https://a b/", "javascript:alert(1)" })
    void whatIsNoAddressIsRefused(String text) {
        assertEquals(DriversTrouble.NO_ADDRESS.code(), code(Address.of(text)));
    }

    @ParameterizedTest
    @ValueSource(strings = { "http://acme.example/", "HTTP://acme.example", "http://127.0.0.1.acme.example/",
            "http://10.0.0.1/" })
    void plainHttpToElsewhereIsRefused(String text) {
        assertEquals(DriversTrouble.PLAIN_HTTP.code(), code(Address.of(text)));
    }

    @Test
    void aPasswordInAnAddressIsRefusedAndNotRepeated() {
        Outcome<Address> refused = Address.of("https://anna:hush@acme.example/");
        assertEquals(DriversTrouble.SECRET_IN_ADDRESS.code(), code(refused));
        assertFalse(refused.troubles().toString().contains("hush"));
        assertFalse(at("https://acme.example/").leadsTo("https://anna:hush@acme.example/").troubles().toString()
                .contains("hush"));
    }

    @ParameterizedTest
    @CsvSource({ "https://a.example/r/index.xml, x.jar, https://a.example/r/x.jar",
            "https://a.example/r/index.xml, ../x.jar, https://a.example/x.jar",
            "https://a.example/r/index.xml, https://b.example/x.jar, https://b.example/x.jar",
            "http://localhost/index.xml, https://b.example/x.jar, https://b.example/x.jar",
            "http://localhost/index.xml, http://127.0.0.1/x.jar, http://127.0.0.1/x.jar",
            "file:///srv/r/index.xml, 1.0/x.jar, file:///srv/r/1.0/x.jar",
            "file:///srv/r/index.xml, https://b.example/x.jar, https://b.example/x.jar" })
    void anIndexMayLeadToWhatIsAsSafe(String from, String target, String there) {
        assertEquals(at(there), at(from).leadsTo(target).result().orElseThrow());
    }

    @ParameterizedTest
    @CsvSource({ "https://a.example/r/index.xml, http://a.example/x.jar",
            "https://a.example/r/index.xml, http://127.0.0.1/x.jar",
            "https://a.example/r/index.xml, file:///etc/passwd",
            "http://localhost/index.xml, file:///etc/passwd", "http://localhost/index.xml, http://a.example/x.jar",
            "file:///srv/r/index.xml, ../x.jar", "file:///srv/r/index.xml, %2e%2e/x.jar",
            "file:///srv/r/index.xml, file:///etc/passwd", "file:///srv/r/index.xml, http://localhost/x.jar",
            "https://a.example/r/index.xml, ftp://a.example/x.jar", "https://a.example/r/index.xml, 'a b'" })
    void nothingLeadsToWhatIsLessSafeOrOutOfTheFolder(String from, String target) {
        assertEquals(DriversTrouble.LEADS_AWAY.code(), code(at(from).leadsTo(target)));
    }

    @Test
    void theIndexOfAFolderIsLookedForUnderItsUsualNames() {
        List<Address> usual = List.of(at("https://a.example/r/index.xml"), at("https://a.example/r/index.xml.gz"));
        assertEquals(usual, at("https://a.example/r").indexes().toList());
        assertEquals(usual, at("https://a.example/r/").indexes().toList());
        assertEquals(List.of(at("https://a.example/r/all.xml")), at("https://a.example/r/all.xml").indexes().toList());
    }
}
