package org.linewright.workbench.drivers.change;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Fingerprints as two people compare them. */
class FingerprintTest {

    @Test
    void aFingerprintStandsInTwoRowsOfFourGroups() {
        String all = IntStream.range(0, 32).mapToObj("%02X"::formatted).collect(Collectors.joining(":"));
        assertEquals("""
                00:01:02:03  04:05:06:07  08:09:0A:0B  0C:0D:0E:0F
                10:11:12:13  14:15:16:17  18:19:1A:1B  1C:1D:1E:1F""", Fingerprint.grouped(all));
    }

    @Test
    void whatIsNoFingerprintStaysAsItIs() {
        assertEquals("", Fingerprint.grouped(""));
        assertEquals("AB", Fingerprint.grouped("AB"));
    }
}
