package org.linewright.benchmarks;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/**
 * Something that a codec takes for speech: four syllables a second of a pitch that glides, through two formants that
 * move, with noise between them. The same every time.
 */
final class Babble {

    private static final int SYLLABLE_MILLIS = 250;
    private static final double LOUD = 4_000;

    private final int rate;
    private final Random noise = new Random(1);
    private final double[] low = new double[2];
    private final double[] high = new double[2];
    private double phase;

    /**
     * @param rate samples a second
     */
    Babble(int rate) {
        this.rate = rate;
    }

    /** So many times 20 ms, from the beginning. */
    static List<short[]> frames(int rate, int count) {
        Babble babble = new Babble(rate);
        short[] all = new short[rate / 50 * count];
        for (int place = 0; place < all.length; place++) {
            all[place] = babble.sample(place);
        }
        return IntStream.range(0, count)
                .mapToObj(frame -> Arrays.copyOfRange(all, frame * rate / 50, (frame + 1) * rate / 50))
                .toList();
    }

    private short sample(int place) {
        double millis = 1e3 * place / rate;
        double within = millis % SYLLABLE_MILLIS / SYLLABLE_MILLIS;
        int syllable = (int) (millis / SYLLABLE_MILLIS);
        boolean voiced = within > 0.25;
        double before = phase;
        phase = (phase + (110 + 40 * Math.sin(millis / 400)) / rate) % 1;
        double pulse = phase < before ? 1 : 0;
        double excited = voiced ? pulse * rate / 200 : noise.nextGaussian() / 4;
        double vowel = formant(low, 400 + 100 * (syllable % 5), excited)
                + formant(high, 1_200 + 300 * (syllable % 4), excited) / 2;
        double shape = Math.sin(Math.PI * within) * (syllable % 8 == 7 ? 0 : 1);
        double heard = LOUD * shape * (voiced ? vowel / 10 : excited);
        return (short) Math.clamp(Math.round(heard), Short.MIN_VALUE, Short.MAX_VALUE);
    }

    /** A resonance 80 Hz wide. */
    private double formant(double[] state, double hertz, double excited) {
        double radius = Math.exp(-Math.PI * 80 / rate);
        double next = excited + 2 * radius * Math.cos(2 * Math.PI * hertz / rate) * state[0]
                - radius * radius * state[1];
        state[1] = state[0];
        state[0] = next;
        return next * 200 * 2 * Math.PI * hertz / rate / 100;
    }
}
