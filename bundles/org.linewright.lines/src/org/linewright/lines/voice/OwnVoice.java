package org.linewright.lines.call;

import java.net.InetAddress;
import java.time.Duration;
import java.util.Optional;
import org.linewright.core.Outcome;
import org.linewright.media.Level;
import org.linewright.media.Sink;
import org.linewright.media.TalkStream;
import org.linewright.media.sdp.Direction;

/** A voice over RTP. It says nothing, and notices whether something is heard. */
final class OwnVoice implements Voice {

    private static final Duration KEY = Duration.ofMillis(100);

    private final TalkStream stream;
    private volatile Direction wanted = Direction.SENDRECV;

    private OwnVoice(TalkStream stream) {
        this.stream = stream;
    }

    /** @param heard told once, when something is heard */
    static Voice noticing(TalkStream stream, Runnable heard) {
        stream.hear(new Noticing(heard));
        return new OwnVoice(stream);
    }

    @Override
    public String offer() {
        return stream.offer(wanted);
    }

    @Override
    public Optional<String> answer(String offer, InetAddress signalling) {
        return stream.answer(offer, wanted, signalling).result();
    }

    @Override
    public void answered(String answer, InetAddress signalling) {
        stream.answered(answer, signalling); // what does not fit leaves everything as it was
    }

    @Override
    public void withdrawn() {
        stream.withdrawn();
    }

    @Override
    public void hold(boolean on) {
        wanted = on ? Direction.SENDONLY : Direction.SENDRECV;
    }

    @Override
    public Outcome<Integer> press(String keys) {
        return stream.press(keys, KEY);
    }

    @Override
    public void close() {
        stream.close();
    }

    /** Tells once that there is more to hear than the noise of a line. Only called on the beat. */
    private static final class Noticing implements Sink {

        /** About -36 dB. */
        private static final int LOUD = 500;
        /** So many loud frames in all are no crackling. */
        private static final int ENOUGH = 5;

        private final Runnable heard;
        private int loud;

        Noticing(Runnable heard) {
            this.heard = heard;
        }

        @Override
        public int rate() {
            return 8000;
        }

        @Override
        public void heard(short[] frame) {
            if (Level.of(frame).peak() >= LOUD && ++loud == ENOUGH) {
                heard.run();
            }
        }
    }
}
