package org.linewright.media.sound;

/** The tone that says that a call is recorded: 200 ms of 1400 Hz, every 15 seconds. For one thread. */
public final class Beep {

    /** Peak, of 32768: −13 dBm0. */
    private static final int LOUD = 5_100;
    private static final int HERTZ = 1400;

    private final int rate;
    private long place;

    /**
     * @param rate samples a second
     */
    public Beep(int rate) {
        this.rate = rate;
    }

    /** Sounds over these samples, which follow those before. */
    public void over(short[] frame) {
        for (int index = 0; index < frame.length; index++) {
            long within = place++ % (15L * rate);
            if (within < rate / 5) {
                double sine = Math.sin(2 * Math.PI * HERTZ * within / rate);
                frame[index] = SoftLimit.of(frame[index] + (int) Math.round(LOUD * sine));
            }
        }
    }
}
