package org.linewright.media;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.random.RandomGenerator;
import org.linewright.media.rtp.Reception;
import org.linewright.media.rtp.RtpPacket;
import org.linewright.media.sdp.Voice;
import org.linewright.media.sound.G711;

/** Speaks to one end. Sequence, timestamp and SSRC begin by chance (RFC 3550 §5.1). */
final class Mouth implements Beat.Speaker {

    private static final int SAMPLES = 160;
    private static final Runnable NOBODY = () -> {
        // waits for the end
    };

    private final Jack jack;
    private final Reception counts;
    private final int source;
    private final short[] frame = new short[SAMPLES];
    private final ByteBuffer buffer = ByteBuffer.allocateDirect(MediaLoop.LONGEST);
    private G711 law = G711.A_LAW;
    private boolean listens;
    private boolean begins = true;
    private int sequence;
    private int timestamp;
    private Frames frames = Frames.NONE;
    private Runnable over = NOBODY;

    Mouth(Jack jack, Reception counts, RandomGenerator random) {
        this.jack = jack;
        this.counts = counts;
        this.source = random.nextInt();
        this.sequence = random.nextInt() & 0xFFFF;
        this.timestamp = random.nextInt();
    }

    synchronized void agree(Voice voice) {
        begins |= !listens;
        law = voice.law();
        listens = voice.listens();
    }

    synchronized void say(Frames other, Runnable then) {
        frames = other;
        over = then;
    }

    @Override
    public void frame() {
        spoken().run();
    }

    @Override
    public synchronized void skip(long missed) {
        timestamp += (int) (missed * SAMPLES);
        begins = true;
    }

    synchronized void quiet() {
        say(Frames.NONE, NOBODY);
    }

    /** Sends one frame, and answers whom to tell that it was the last. */
    private synchronized Runnable spoken() {
        Runnable told = NOBODY;
        if (!frames.next(frame)) {
            told = over;
            frames = Frames.NONE;
            over = NOBODY;
            Arrays.fill(frame, (short) 0);
        }
        if (listens) {
            send();
        }
        timestamp += SAMPLES;
        return told;
    }

    /** The marker is on the first after a pause (RFC 3551 §4.1). */
    private void send() {
        buffer.clear();
        new RtpPacket(begins, law.payloadType(), sequence, timestamp, source, law.encoded(frame)).write(buffer);
        begins = false;
        sequence = sequence + 1 & 0xFFFF;
        if (!jack.send(buffer)) {
            counts.notSent();
        }
    }
}
