package org.linewright.media.sound;

import java.util.Arrays;

/**
 * Makes sound a period shorter or longer, so that nobody hears it: what is the same one period later is blended over.
 *
 * @param rate samples a second, a multiple of 8000
 */
public record Tempo(int rate) {

    private static final int NEEDED = 50;
    private static final int LOOKED_AT = 40;
    private static final int BLENDED = 100;
    private static final int QUIET = 250;

    /** How many samples are needed at least: 20 ms. */
    public int needed() {
        return rate / NEEDED;
    }

    /** How well it can be done: near 1 where nobody hears it. */
    public double ease(short[] sound) {
        int loudest = 0;
        for (int place = 0; place < end(sound); place++) {
            loudest = Math.max(loudest, Math.abs(sound[place]));
        }
        return loudest < QUIET ? 1 : period(sound).likeness();
    }

    /** Without one period. */
    public short[] faster(short[] sound) {
        int end = end(sound);
        int period = period(sound).samples();
        int from = end - rate / BLENDED - period;
        short[] result = Arrays.copyOf(sound, sound.length - period);
        blend(result, from, sound, from, from + period);
        System.arraycopy(sound, end, result, end - period, sound.length - end);
        return result;
    }

    /** With one period twice. */
    public short[] slower(short[] sound) {
        int end = end(sound);
        int period = period(sound).samples();
        int from = end - rate / BLENDED;
        short[] result = Arrays.copyOf(sound, sound.length + period);
        blend(result, from, sound, from, from - period);
        System.arraycopy(sound, end - period, result, end, sound.length - end + period);
        return result;
    }

    private Period period(short[] sound) {
        return Period.of(sound, end(sound), rate);
    }

    private int end(short[] sound) {
        return Math.min(sound.length, rate / LOOKED_AT);
    }

    private void blend(short[] result, int place, short[] sound, int old, int fresh) {
        int length = rate / BLENDED;
        for (int index = 0; index < length; index++) {
            result[place + index] = (short) ((sound[old + index] * (length - index) + sound[fresh + index] * index)
                    / length);
        }
    }
}
