package org.linewright.sip.flow;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.HexFormat;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class StunBindingTest {

    /** RFC 5769 §2.2, the sample IPv4 response. */
    private static final byte[] RFC_5769 = HexFormat.of()
            .parseHex("0101003c2112a442b7e7a701bc34d686fa87dfae8022000b7465737420766563746f7220002000080001a147"
                    + "e112a643000800142b91f599fd9e90c38c7489f92af9ba53f06be7d780280004c07d4c96");

    @Test
    void readsTheExampleOfTheStandard() {
        assertEquals("/192.0.2.1:32853", StunBinding.mapped(RFC_5769).orElseThrow().toString());
    }

    @Test
    void asksWithTwentyBytesAndAnIdOfItsOwn() {
        SplittableRandom random = new SplittableRandom(1);
        byte[] one = StunBinding.request(random);
        assertEquals(20, one.length);
        assertTrue(StunBinding.id(one) != StunBinding.id(StunBinding.request(random)));
    }

    @Test
    void neverFailsOnAnyBytes() {
        SplittableRandom random = new SplittableRandom(5);
        for (int round = 0; round < 100_000; round++) {
            byte[] bytes = Arrays.copyOf(RFC_5769, 20 + random.nextInt(RFC_5769.length - 20));
            for (int i = 0; i < 4; i++) {
                bytes[2 + random.nextInt(bytes.length - 2)] = (byte) random.nextInt(256);
            }
            StunBinding.mapped(bytes).ifPresent(address -> assertTrue(address.getPort() >= 0));
        }
    }
}
