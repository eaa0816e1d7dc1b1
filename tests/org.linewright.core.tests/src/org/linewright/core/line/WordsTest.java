package org.linewright.core.line;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.linewright.core.line.SecretReference.Keeper;

/** What people write: times, ids, references. */
class WordsTest {

    @ParameterizedTest
    @CsvSource({ "300 ms,300", "600 s,600000", "29.7 s,29700", "0 s,0", "60.3 s,60300", "3600 s,3600000" })
    void timesComeBackAsTheyWereWritten(String text, long millis) {
        assertEquals(Optional.of(Duration.ofMillis(millis)), Spoken.duration(text));
        assertEquals(text, Spoken.of(Duration.ofMillis(millis)));
    }

    @ParameterizedTest
    @CsvSource({ "10 min,600000", "1 h,3600000", "600,600000", "1.5s,1500" })
    void timesMayBeWrittenInOtherWays(String text, long millis) {
        assertEquals(Optional.of(Duration.ofMillis(millis)), Spoken.duration(text));
    }

    @ParameterizedTest
    @ValueSource(strings = { "", "x", "-1 s", "1 d", "1,5 s", "1.2345 s", "99999999999 s" })
    void otherWordsAreNoTimes(String text) {
        assertEquals(Optional.empty(), Spoken.duration(text));
    }

    @ParameterizedTest
    @CsvSource({ "HFO München,hfo-muenchen", "HFO-estos.hfo-cloud.de,hfo-estos.hfo-cloud.de", "Büro / Süd!,buero-sued",
            "...,group", "Ärzte & Café,aerzte-cafe" })
    void aGroupsIdComesFromItsName(String name, String id) {
        assertEquals(id, GroupId.from(name).value());
    }

    @Test
    void aGroupsIdIsASafeFileName() {
        for (String bad : List.of("", ".hidden", "../up", "a/b", "UPPER", "a b", "x".repeat(81))) {
            assertFalse(GroupId.fits(bad), bad);
        }
    }

    @Test
    void aReferenceIsReadAndWrittenAndFilledIn() {
        SecretReference reference = SecretReference.parse("secret:demo/<USER>").orElseThrow();
        assertEquals(Keeper.SECRET, reference.keeper());
        assertEquals("secret:demo/<USER>", reference.toString());
        assertEquals("secret:demo/150", reference.of("150").toString());
        assertEquals(Keeper.ENV, SecretReference.parse("env:SIP_PASSWORD").orElseThrow().keeper());
        assertEquals("file:/run/secrets/x", SecretReference.parse("file:/run/secrets/x").orElseThrow().toString());
        assertTrue(SecretReference.parse("geheim").isEmpty());
        assertTrue(SecretReference.parse("secret:").isEmpty());
        assertTrue(SecretReference.parse("http:x").isEmpty());
    }

    @Test
    void everyTroubleHasItsOwnNumber() {
        assertEquals(LineTrouble.values().length,
                new HashSet<>(Arrays.stream(LineTrouble.values()).map(LineTrouble::code).toList()).size());
    }
}
