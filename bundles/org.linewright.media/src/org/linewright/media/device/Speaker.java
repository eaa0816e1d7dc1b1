package org.linewright.media.device;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.atomic.AtomicBoolean;
import org.linewright.media.Sink;

/** Lets a speaker sound: written by a thread of its own, at most 100 ms behind; what is more is left out. Thread: any. */
public final class Speaker implements Sink, AutoCloseable {

    private static final int WAITING = 5;
    /** How much silence is put before the first frame, so that the next may be late. */
    private static final int AHEAD = 2;
    private static final short[] END = {};

    private final Wire wire;
    private final int rate;
    private final Runnable gone;
    private final BlockingQueue<short[]> frames = new ArrayBlockingQueue<>(WAITING);
    private final AtomicBoolean ended = new AtomicBoolean();

    private Speaker(Wire wire, int rate, Runnable gone) {
        this.wire = wire;
        this.rate = rate;
        this.gone = gone;
    }

    static Speaker started(Wire wire, int rate, Runnable gone) {
        Speaker speaker = new Speaker(wire, rate, gone);
        Thread.ofPlatform().daemon().name("linewright-speaker").start(speaker::write);
        return speaker;
    }

    @Override
    public int rate() {
        return rate;
    }

    @Override
    public void heard(short[] frame) {
        while (!ended.get() && !frames.offer(frame)) {
            frames.poll();
        }
    }

    @Override
    public void close() {
        ended.set(true);
        frames.clear();
        frames.offer(END);
        wire.close();
    }

    private boolean played(short[] samples) {
        ByteBuffer bytes = ByteBuffer.allocate(2 * samples.length).order(ByteOrder.LITTLE_ENDIAN);
        bytes.asShortBuffer().put(samples);
        return wire.move(bytes.array()) == bytes.capacity();
    }

    private void write() {
        try {
            boolean more = true;
            while (more) {
                short[] frame = frames.take();
                more = frame.length > 0 && (!wire.dry() || played(new short[AHEAD * frame.length])) && played(frame);
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
        if (ended.compareAndSet(false, true)) {
            wire.close();
            gone.run();
        }
    }
}
