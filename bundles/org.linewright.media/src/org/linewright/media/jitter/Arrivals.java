package org.linewright.media.jitter;

import java.util.Arrays;
import java.util.TreeMap;

/** What came and is not played yet, in the order of its sequence, each once, at most {@value #MOST}. For one thread. */
final class Arrivals {

    private static final int MOST = 128;
    private static final int REMEMBERED = 1024;

    private final TreeMap<Long, Arrival> waiting = new TreeMap<>();
    private final long[] came = new long[REMEMBERED];
    private long played;

    /** What becomes of one that comes. */
    enum Fate {
        KEPT,
        TWICE,
        LATE
    }

    Fate add(Arrival arrival) {
        int place = (int) (arrival.sequence() % REMEMBERED);
        if (came[place] == arrival.sequence()) {
            return Fate.TWICE;
        }
        came[place] = arrival.sequence();
        if (arrival.sequence() <= played) {
            return Fate.LATE;
        }
        waiting.put(arrival.sequence(), arrival);
        if (waiting.size() > MOST) {
            take();
        }
        return Fate.KEPT;
    }

    boolean empty() {
        return waiting.isEmpty();
    }

    Arrival first() {
        return waiting.firstEntry().getValue();
    }

    void take() {
        played = waiting.pollFirstEntry().getKey();
    }

    /** Whether only the packet right before the first that waits is missing. */
    boolean oneMissing() {
        return played == first().sequence() - 2;
    }

    void forget() {
        waiting.clear();
        Arrays.fill(came, 0);
        played = 0;
    }
}
