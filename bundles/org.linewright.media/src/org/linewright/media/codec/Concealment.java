package org.linewright.media.codec;

import java.util.Arrays;
import org.linewright.media.sound.Period;

/**
 * Fills in what was lost at 8 kHz, in the manner of ITU-T G.711 Appendix I: the last period of the voice goes on, and
 * fades between 10 and 60 ms; what comes then is blended in.
 */
final class Concealment {

    private static final int RATE = 8000;
    private static final int HISTORY = 400;
    private static final int FULL = RATE / 100;
    private static final int OVER = RATE * 6 / 100;
    private static final int BLEND = RATE / 200;

    private final short[] history = new short[HISTORY];
    private short[] pattern = new short[1];
    private int gone;

    /** The same samples, blended in when something was filled in before them. */
    short[] heard(short[] samples) {
        if (gone > 0) {
            int blend = Math.min(BLEND, samples.length);
            for (int place = 0; place < blend; place++) {
                samples[place] = (short) ((filled(gone + place) * (blend - place) + samples[place] * place) / blend);
            }
            gone = 0;
        }
        remember(samples);
        return samples;
    }

    short[] guessed(int samples) {
        if (gone == 0) {
            pattern = repeatable(history, Period.of(history, HISTORY, RATE).samples());
        }
        short[] guess = new short[samples];
        for (int place = 0; place < samples; place++) {
            guess[place] = (short) filled(gone + place);
        }
        gone = Math.min(OVER, gone + samples);
        remember(guess);
        return guess;
    }

    private int filled(int place) {
        int gain = Math.clamp(OVER - place, 0, OVER - FULL);
        return pattern[place % pattern.length] * gain / (OVER - FULL);
    }

    private void remember(short[] samples) {
        int kept = Math.max(0, HISTORY - samples.length);
        System.arraycopy(history, HISTORY - kept, history, 0, kept);
        System.arraycopy(samples, samples.length - (HISTORY - kept), history, kept, HISTORY - kept);
    }

    /** The last period, its end bent so that its beginning follows without a click. */
    private static short[] repeatable(short[] history, int period) {
        short[] pattern = Arrays.copyOfRange(history, HISTORY - period, HISTORY);
        int bent = period / 4;
        for (int place = 0; place < bent; place++) {
            int at = period - bent + place;
            int before = history[HISTORY - period - bent + place];
            pattern[at] = (short) ((pattern[at] * (bent - place) + before * place) / bent);
        }
        return pattern;
    }
}
