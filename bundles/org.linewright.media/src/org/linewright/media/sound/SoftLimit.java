package org.linewright.media.sound;

/** Makes what is too loud fit without a crack: up to three quarters it stays as it is, beyond it bends. */
public final class SoftLimit {

    private static final int KNEE = 24_576;
    private static final double ROOM = Short.MAX_VALUE - KNEE;

    private SoftLimit() {
    }

    public static short of(int sample) {
        int size = Math.abs(sample);
        double bent = size <= KNEE ? size : KNEE + ROOM * (1 - Math.exp((KNEE - size) / ROOM));
        return (short) Math.round(Math.copySign(bent, sample));
    }
}
