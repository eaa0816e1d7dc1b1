package org.linewright.fakes.media;

import java.util.Arrays;

/** How well something was heard. */
public final class SignalToNoise {

    private SignalToNoise() {
    }

    /** In dB, of what was heard against what was said; the longer one is cut. */
    public static double of(short[] said, short[] heard) {
        double signal = 1;
        double noise = 1;
        for (int place = 0; place < Math.min(said.length, heard.length); place++) {
            double error = (double) heard[place] - said[place];
            signal += (double) said[place] * said[place];
            noise += error * error;
        }
        return 10 * Math.log10(signal / noise);
    }

    /** The same when it is heard later, by at most this many samples. */
    public static double shifted(short[] said, short[] later, int most) {
        double best = Double.NEGATIVE_INFINITY;
        for (int shift = 0; shift <= Math.min(most, later.length); shift++) {
            best = Math.max(best, of(said, Arrays.copyOfRange(later, shift, later.length)));
        }
        return best;
    }
}
