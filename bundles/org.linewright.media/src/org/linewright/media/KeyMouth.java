package org.linewright.media;

import java.util.ArrayDeque;
import java.util.Optional;
import java.util.Queue;
import org.linewright.media.rtp.TelephoneEvent;

/**
 * Presses keys one after the other, a packet every 20 ms, the end three times (RFC 4733 §2.5.1.4), and lets go for
 * 60 ms in between. For one thread.
 */
final class KeyMouth {

    private static final int ENDS = 3;
    private static final int PAUSE = 3;

    /** A key that waits. */
    private record Key(char key, int frames) {
    }

    /**
     * What is to be sent of a key.
     *
     * @param first whether the key goes down with it
     */
    record Stroke(boolean first, TelephoneEvent event) {
    }

    private final Queue<Key> waiting = new ArrayDeque<>();
    private int step;

    /** How many keys wait. */
    int waiting() {
        return waiting.size();
    }

    void press(String keys, int frames) {
        keys.chars().forEach(key -> waiting.add(new Key((char) key, frames)));
    }

    void letGo() {
        waiting.clear();
        step = 0;
    }

    /**
     * What is sent instead of sound in these 20 ms.
     *
     * @param frame how long they are on the clock of the keys
     */
    Optional<Stroke> next(int frame) {
        Key key = waiting.peek();
        if (key == null) { // framework-driven null
            return Optional.empty();
        }
        step++;
        int end = key.frames() + ENDS - 1;
        boolean paused = step > end;
        int held = Math.min(step, key.frames());
        Optional<TelephoneEvent> event = TelephoneEvent.of(key.key(), step >= key.frames(), held * frame);
        Optional<Stroke> stroke = paused ? Optional.empty() : event.map(now -> new Stroke(step == 1, now));
        if (step == end + PAUSE) {
            waiting.remove();
            step = 0;
        }
        return stroke;
    }
}
