package org.linewright.media.device;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.concurrent.atomic.AtomicBoolean;
import org.linewright.media.Source;
import org.linewright.media.sound.SampleQueue;

/**
 * What a microphone hears: read by a thread of its own, 60 ms old, as it may come in lumps; silence when it falls behind.
 * Thread: any.
 */
public final class Microphone implements Source, AutoCloseable {

    private static final int OLDEST = 10;
    private static final int USUAL = 3;

    private final Wire wire;
    private final int rate;
    private final Runnable gone;
    private final SampleQueue heard;
    private final AtomicBoolean ended = new AtomicBoolean();
    private boolean flows;

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
            flows = heard.length() >= (flows ? 1 : USUAL) * frame.length;
            System.arraycopy(flows ? heard.take(frame.length) : new short[frame.length], 0, frame, 0, frame.length);
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
                if (heard.length() > (OLDEST - 1) * samples.length) {
                    heard.take(heard.length() - USUAL * samples.length);
                }
            }
        }
        if (ended.compareAndSet(false, true)) {
            wire.close();
            gone.run();
        }
    }
}
