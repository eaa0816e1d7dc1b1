package org.linewright.lines.call;

import java.net.InetAddress;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Consumer;
import org.linewright.core.Outcome;
import org.linewright.media.Level;
import org.linewright.media.Sink;
import org.linewright.media.Source;
import org.linewright.media.TalkStream;
import org.linewright.media.rtp.KeySignal;
import org.linewright.media.sdp.Direction;

/** A voice over RTP. It says nothing, and notices whether something is heard. */
final class OwnVoice implements Voice {

    private static final Duration KEY = Duration.ofMillis(100);

    private final TalkStream stream;
    private volatile Direction wanted = Direction.SENDRECV;

    private final Noticing noticing;

    private OwnVoice(TalkStream stream, Noticing noticing) {
        this.stream = stream;
        this.noticing = noticing;
    }

    /** @param heard told once, when something is heard */
    static Voice noticing(TalkStream stream, Runnable heard) {
        Noticing noticing = new Noticing(heard);
        stream.hear(noticing);
        return new OwnVoice(stream, noticing);
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
    public void lead(Source says, Sink hears, Consumer<Character> keys) {
        stream.say(says);
        stream.hear(noticing.before(hears));
        stream.hearKeys(signal -> {
            if (signal instanceof KeySignal.Pressed pressed) {
                keys.accept(pressed.key());
            }
        });
    }

    @Override
    public boolean silenced() {
        return stream.agreement().filter(now -> !now.direction().sends()).isPresent();
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

        /** Notices, and passes on. */
        Sink before(Sink hears) {
            return new Sink() {

                @Override
                public int rate() {
                    return hears.rate();
                }

                @Override
                public void heard(short[] frame) {
                    Noticing.this.heard(frame);
                    hears.heard(frame);
                }
            };
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
