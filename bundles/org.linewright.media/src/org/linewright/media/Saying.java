package org.linewright.media;

import org.linewright.media.sound.Sound;

/** Something that is said to its end, and who waits for that. */
final class Saying implements Source {

    private static final Runnable NOBODY = () -> {
        // waits for the end
    };

    /** Nothing. */
    static final Saying NOTHING = new Saying(Frames.NONE, NOBODY);

    private final Frames frames;
    private Runnable over;
    private boolean ended;

    Saying(Frames frames, Runnable over) {
        this.frames = frames;
        this.over = over;
    }

    @Override
    public int rate() {
        return Sound.RATE;
    }

    @Override
    public synchronized boolean next(short[] frame) {
        ended |= !frames.next(frame);
        return !ended;
    }

    /** Tells, once, when it has been said: outside of any lock. */
    void tell() {
        told().run();
    }

    private synchronized Runnable told() {
        Runnable waiting = ended ? over : NOBODY;
        over = ended ? NOBODY : over;
        return waiting;
    }
}
