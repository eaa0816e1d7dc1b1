package org.linewright.media;

import java.time.Duration;
import java.util.Arrays;
import org.linewright.media.rtp.KeySignal;
import org.linewright.media.sound.Samples;
import org.linewright.media.sound.Sound;

/** Writes down what it hears, every packet at the place that its timestamp says; what is missing is silence. */
public final class Recorder implements Hearing {

    private static final int LEAP = 10 * Sound.RATE;

    private final int most;
    private final Runnable full;
    private short[] written = new short[Sound.RATE];
    private int end;
    private boolean begun;
    private boolean over;
    private int source;
    private int origin;

    /**
     * @param most what is longer is cut off
     * @param full called once when that happens, on the thread of the hearing
     */
    public Recorder(Duration most, Runnable full) {
        this.most = Math.toIntExact(Sound.samples(most));
        this.full = full;
    }

    @Override
    public void sound(int speaker, int timestamp, short[] samples) {
        if (reached(speaker, timestamp, samples)) {
            full.run();
        }
    }

    @Override
    public void key(KeySignal signal) {
        // keys are no sound
    }

    public synchronized Samples recorded() {
        return Samples.of(Arrays.copyOf(written, end));
    }

    /** Whether the end is reached, for the first time. */
    private synchronized boolean reached(int speaker, int timestamp, short[] samples) {
        int place = timestamp - origin;
        boolean leaps = place < end - LEAP || place > end + LEAP;
        if (!begun || speaker != source || leaps) {
            begun = true;
            source = speaker;
            origin = timestamp - end;
            place = end;
        }
        write(Math.max(0, place), samples);
        boolean now = !over && place + samples.length >= most;
        over |= now;
        return now;
    }

    private void write(int place, short[] samples) {
        int length = Math.min(samples.length, most - place);
        if (length > 0) {
            if (place + length > written.length) {
                written = Arrays.copyOf(written, Math.min(Math.max(2 * written.length, place + length), most));
            }
            System.arraycopy(samples, 0, written, place, length);
            end = Math.max(end, place + length);
        }
    }
}
