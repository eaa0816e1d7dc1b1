package org.linewright.media.device;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.concurrent.atomic.AtomicBoolean;
import org.linewright.media.Source;
import org.linewright.media.sound.SampleQueue;

/** What a microphone hears: read by a thread of its own, at most 60 ms old; silence when it falls behind. Thread: any. */
public final class Microphone implements Source, AutoCloseable {

    private static final int OLDEST = 3;

    private final Wire wire;
    private final int rate;
    private final Runnable gone;
    private final SampleQueue heard;
    private final AtomicBoolean ended = new AtomicBoolean();

    private Microphone(Wire wire, int rate, Runnable gone) {
        this.wire = wire;
        this.rate = rate;
        this.gone = gone;
        this.heard = new SampleQueue(OLDEST * rate / 50);
    }

    static Microphone started(Wire wire, int rate, Runnable gone) {
        Microphone microphone = new Microphone(wire, rate, gone);
        Thread.ofPlatform().daemon().name("linewright-microphone").start(microphone::read);
        return microphone;
    }

    @Override
    public int rate() {
        return rate;
    }

    /** False when it is closed, or gone. */
    @Override
    public boolean next(short[] frame) {
        synchronized (heard) {
            System.arraycopy(heard.take(frame.length), 0, frame, 0, frame.length);
        }
        return !ended.get();
    }

    @Override
    public void close() {
        ended.set(true);
        wire.close();
    }

    private void read() {
        byte[] bytes = new byte[2 * rate / 50];
        while (wire.move(bytes) == bytes.length) {
            short[] samples = new short[bytes.length / 2];
            ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN).asShortBuffer().get(samples);
            synchronized (heard) {
                heard.add(samples);
            }
        }
        if (ended.compareAndSet(false, true)) {
            wire.close();
            gone.run();
        }
    }
}
