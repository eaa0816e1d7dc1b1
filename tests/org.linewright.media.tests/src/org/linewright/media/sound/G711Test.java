package org.linewright.media.sound;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class G711Test {

    /** G.711 table 1a: the quantized value at both ends of each segment, in 1/4096 of the range. */
    private static final int[] A_LAW_ENDS = { 4032, 2112, 2016, 1056, 1008, 528, 504, 264, 252, 132, 126, 66, 63, 1 };
    /** G.711 table 2a: the same, in 1/8192 of the range. */
    private static final int[] MU_LAW_ENDS = { 8031, 4191, 3999, 2079, 1983, 1023, 975, 495, 471, 231, 219, 99, 93, 33,
            30, 0 };

    @Test
    void aLawDecodesToTheValuesOfTable1a() {
        int[] codes = { 0x7F, 0x70, 0x6F, 0x60, 0x5F, 0x50, 0x4F, 0x40, 0x3F, 0x30, 0x2F, 0x20, 0x1F, 0x00 };
        assertArrayEquals(A_LAW_ENDS, IntStream.of(codes)
                .map(code -> G711.A_LAW.decoded((byte) ((code | 0x80) ^ 0x55)) / 8).toArray());
        assertArrayEquals(A_LAW_ENDS, IntStream.of(codes)
                .map(code -> -G711.A_LAW.decoded((byte) (code ^ 0x55)) / 8).toArray());
    }

    @Test
    void muLawDecodesToTheValuesOfTable2a() {
        int[] codes = { 0x00, 0x0F, 0x10, 0x1F, 0x20, 0x2F, 0x30, 0x3F, 0x40, 0x4F, 0x50, 0x5F, 0x60, 0x6F, 0x70,
                0x7F };
        assertArrayEquals(MU_LAW_ENDS, IntStream.of(codes)
                .map(code -> G711.MU_LAW.decoded((byte) (code | 0x80)) / 4).toArray());
        assertArrayEquals(MU_LAW_ENDS, IntStream.of(codes)
                .map(code -> -G711.MU_LAW.decoded((byte) code) / 4).toArray());
    }

    /** Columns 1 and 2 of the tables: how many intervals of which size there are, from zero up. */
    private static int[] decisions(int[][] intervals) {
        return IntStream.iterate(0, index -> index < intervals.length, index -> index + 1)
                .flatMap(index -> IntStream.range(0, intervals[index][0]).map(each -> intervals[index][1]))
                .toArray();
    }

    private static void encodesBetween(int[] sizes, int unit, IntFunction<Integer> positive,
            IntFunction<Integer> negative,
            G711 law) {
        int sample = 0;
        for (int interval = 0; interval < sizes.length; interval++) {
            int end = interval == 127 ? Short.MAX_VALUE + 1 : sample + sizes[interval] * unit;
            for (; sample < end; sample++) {
                assertEquals(positive.apply(interval), law.encoded((short) sample) & 0xFF, "sample " + sample);
                assertEquals(negative.apply(interval), law.encoded((short) ~sample) & 0xFF, "sample " + ~sample);
            }
        }
    }

    @Test
    void aLawEncodesBetweenTheDecisionValuesOfTable1a() {
        int[] sizes = decisions(
                new int[][]{ { 32, 2 }, { 16, 4 }, { 16, 8 }, { 16, 16 }, { 16, 32 }, { 16, 64 }, { 16, 128 } });
        encodesBetween(sizes, 8, step -> (step | 0x80) ^ 0x55, step -> step ^ 0x55, G711.A_LAW);
    }

    @Test
    void muLawEncodesBetweenTheDecisionValuesOfTable2a() {
        int[] sizes = decisions(
                new int[][]{ { 1, 1 }, { 15, 2 }, { 16, 4 }, { 16, 8 }, { 16, 16 }, { 16, 32 }, { 16, 64 }, { 16, 128 },
                        { 16, 256 } });
        encodesBetween(sizes, 4, step -> 0xFF - step, step -> 0x7F - step, G711.MU_LAW);
    }

    @ParameterizedTest
    @EnumSource
    void everyCodeComesBack(G711 law) {
        for (int code = 0; code < 256; code++) {
            byte back = law.encoded(law.decoded((byte) code));
            assertEquals(law.decoded((byte) code), law.decoded(back), "code " + code);
        }
    }

    @ParameterizedTest
    @EnumSource
    void silenceIsHardlyHeard(G711 law) {
        assertEquals(0, law.decoded(law.silence()), 8);
    }
}
