package org.linewright.simulator.message;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NameAddressTest {

    @ParameterizedTest
    @ValueSource(strings = { "sip:30@host:5060", "<sip:30@host:5060>", "Bert <sip:30@host:5060>",
            "\"Bert\"<sip:30@host:5060>;tag=a", "\"a > <b> \\\" ; <c\" <sip:30@host:5060>", "sip:30@host:5060;tag=a",
            "<sip:30@host:5060>;+sip.instance=\"<urn:uuid:6db1614f-bbea-003c-a170-b7d402651e14>\"",
            "sip:30@host:5060;+sip.instance=\"<urn:uuid:6db1614f-bbea-003c-a170-b7d402651e14>\"" })
    void theUriIsTheOneThatIsMeant(String value) {
        assertEquals("sip:30@host:5060", NameAddress.of(value).uri());
    }

    @Test
    void theTagIsBesideTheUri() {
        assertEquals(Optional.of("b"), NameAddress.of("\"x;tag=a\" <sip:30@host;tag=c>;tag=b").tag());
        assertEquals(Optional.empty(), NameAddress.of("<sip:30@host;tag=c>").tag());
    }

    @ParameterizedTest
    @ValueSource(strings = { "", "\"", "\"\\", "<", ">", "\"<", "\"a\"", "a<", "<a", ";<a>", "\"\\\"" })
    void nothingIsTooBrokenToBeRead(String value) {
        assertEquals(Optional.empty(), NameAddress.of(value).tag());
    }
}
