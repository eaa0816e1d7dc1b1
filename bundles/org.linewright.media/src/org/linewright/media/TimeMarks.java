package org.linewright.media;

import java.time.Duration;
import java.util.Optional;
import java.util.function.LongSupplier;
import org.linewright.media.sound.Chirp;

/**
 * A test signal by which the way from a mouth to an ear is measured: a chirp on every full second of a clock that both ends
 * share. The way is known up to one second.
 */
public final class TimeMarks {

    private static final int RATE = Chirp.RATE;
    private static final long SECOND = 1_000_000_000L;

    private TimeMarks() {
    }

    /** Says them. */
    public static Source said(Chirp chirp, LongSupplier nanos) {
        FrameClock clock = new FrameClock(nanos);
        return Source.of(RATE, frame -> {
            long begun = clock.next() % SECOND * RATE / SECOND;
            for (int index = 0; index < frame.length; index++) {
                frame[index] = chirp.sample((int) ((begun + index) % RATE));
            }
            return true;
        });
    }

    /** Listens for them. Thread: any. */
    public static final class Ear implements Sink {

        private final Chirp chirp;
        private final FrameClock clock;
        private final short[] heard = new short[RATE + Chirp.LENGTH];
        private long end;

        public Ear(Chirp chirp, LongSupplier nanos) {
            this.chirp = chirp;
            this.clock = new FrameClock(nanos);
        }

        @Override
        public int rate() {
            return RATE;
        }

        @Override
        public synchronized void heard(short[] frame) {
            System.arraycopy(heard, frame.length, heard, 0, heard.length - frame.length);
            System.arraycopy(frame, 0, heard, heard.length - frame.length, frame.length);
            end = clock.next() + frame.length * SECOND / RATE;
        }

        /** How long the last one was on its way; empty when none was heard within a second. Takes some milliseconds. */
        public Optional<Duration> way() {
            short[] looked;
            long until;
            synchronized (this) {
                looked = heard.clone();
                until = end;
            }
            return chirp.found(looked)
                    .map(place -> until - (looked.length - place) * SECOND / RATE)
                    .map(arrived -> Duration.ofNanos(Math.floorMod(arrived, SECOND)));
        }
    }
}
