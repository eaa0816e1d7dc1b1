package org.linewright.media;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.linewright.media.sound.SampleQueue;
import org.linewright.media.sound.SoftLimit;

/** Several who hear each other: everybody hears all but himself. Thread: any. */
public final class Conference {

    /** What is caught up after a halt fits in. */
    private static final int MOST_FRAMES = 12;

    private final int rate;
    private final Set<Seat> seats = new HashSet<>();

    /**
     * @param rate samples a second at which they are mixed
     */
    public Conference(int rate) {
        this.rate = rate;
    }

    /** A place for one more: what he says goes into it, what he is to hear comes out of it. */
    public synchronized Seat join() {
        Seat seat = new Seat();
        seats.add(seat);
        return seat;
    }

    /** How many are in it. */
    public synchronized int size() {
        return seats.size();
    }

    private synchronized void said(Seat speaker, short[] frame) {
        for (Seat seat : seats) {
            if (seat != speaker && seats.contains(speaker)) {
                seat.heard.computeIfAbsent(speaker, other -> new SampleQueue(MOST_FRAMES * rate / 50)).add(frame);
            }
        }
    }

    private synchronized void mixed(Seat listener, short[] frame) {
        int[] sum = new int[frame.length];
        for (SampleQueue voice : listener.heard.values()) {
            short[] part = voice.take(frame.length);
            for (int place = 0; place < frame.length; place++) {
                sum[place] += part[place];
            }
        }
        for (int place = 0; place < frame.length; place++) {
            frame[place] = SoftLimit.of(sum[place]);
        }
    }

    private synchronized void left(Seat seat) {
        seats.remove(seat);
        seat.heard.clear();
        seats.forEach(other -> other.heard.remove(seat));
    }

    /** One of them. */
    public final class Seat implements Source, Sink, AutoCloseable {

        private final Map<Seat, SampleQueue> heard = new HashMap<>();

        private Seat() {
        }

        @Override
        public int rate() {
            return rate;
        }

        @Override
        public void heard(short[] frame) {
            said(this, frame);
        }

        @Override
        public boolean next(short[] frame) {
            mixed(this, frame);
            return true;
        }

        /** Leaves the others among themselves; he hears nothing more. */
        @Override
        public void close() {
            left(this);
        }
    }
}
