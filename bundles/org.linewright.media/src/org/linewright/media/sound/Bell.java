package org.linewright.media.sound;

/**
 * What a telephone rings with: a warble of two tones for one second of five, as a German exchange paces its ringing
 * (ITU-T E.180 supplement 2), for ever.
 *
 * @param percent how loud, from 0 to 100
 */
public record Bell(int percent) implements Sound {

    private static final int LOUDEST = 20_000;
    private static final int STROKE = RATE / 20;
    private static final int HIGH = 1000;
    private static final int LOW = 800;

    @Override
    public short sample(long place) {
        int within = (int) (place % (5L * RATE));
        int hertz = within / STROKE % 2 == 0 ? HIGH : LOW;
        double loud = Math.clamp(percent, 0, 100) / 100.0;
        // the square is what ears take for even steps
        return within < RATE
                ? (short) Math.round(LOUDEST * loud * loud * Math.sin(2 * Math.PI * hertz * within / RATE))
                : 0;
    }

    @Override
    public long length() {
        return ENDLESS;
    }
}
