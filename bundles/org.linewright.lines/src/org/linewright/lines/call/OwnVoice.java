package org.linewright.lines.call;

import java.net.InetAddress;
import java.util.Optional;
import org.linewright.media.Hearing;
import org.linewright.media.OwnStream;
import org.linewright.media.rtp.KeySignal;

/** A voice over RTP. It says nothing, and notices whether something is heard. */
final class OwnVoice implements Voice {

    private final OwnStream stream;
    private final VoiceText text;
    private long version;
    private boolean held;

    OwnVoice(OwnStream stream, VoiceText text, Runnable heard) {
        this.stream = stream;
        this.text = text;
        stream.hear(new Noticing(heard));
    }

    @Override
    public synchronized String offer() {
        return text.offer(++version, held);
    }

    @Override
    public synchronized Optional<String> answer(String offer, InetAddress signalling) {
        Optional<String> answer = text.answer(offer, version + 1, held);
        if (answer.isPresent()) {
            version++;
            answered(offer, signalling);
        }
        return answer;
    }

    @Override
    public void answered(String answer, InetAddress signalling) {
        org.linewright.media.sdp.Voice.of(answer, stream.address().getAddress())
                .ifPresent(voice -> stream.talk(voice, signalling));
    }

    @Override
    public synchronized void hold(boolean on) {
        held = on;
    }

    @Override
    public void close() {
        stream.close();
    }

    /** Tells once that there is more to hear than the noise of a line. Only called by the one thread that reads. */
    private static final class Noticing implements Hearing {

        /** About -36 dBm0. */
        private static final int LOUD = 500;
        /** So many loud packets in all are no crackling. */
        private static final int ENOUGH = 5;

        private final Runnable heard;
        private int loud;

        Noticing(Runnable heard) {
            this.heard = heard;
        }

        @Override
        public void sound(int source, int timestamp, short[] samples) {
            int peak = 0;
            for (short sample : samples) {
                peak = Math.max(peak, Math.abs(sample));
            }
            if (peak >= LOUD && ++loud == ENOUGH) {
                heard.run();
            }
        }

        @Override
        public void key(KeySignal signal) {
            // keys are no sound
        }
    }
}
