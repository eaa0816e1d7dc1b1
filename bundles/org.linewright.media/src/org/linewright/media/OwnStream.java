package org.linewright.media;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.ByteBuffer;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import java.util.random.RandomGenerator;
import org.linewright.media.rtcp.ControlEar;
import org.linewright.media.rtp.Reception;
import org.linewright.media.rtp.RtpPacket;
import org.linewright.media.sdp.Voice;

/**
 * An end of a call that is here: it speaks G.711 every 20 ms, silence when it has nothing to say, hears sound and keys,
 * and reports now and then (RFC 3550 §6). Thread: any; never blocks.
 */
public final class OwnStream implements AutoCloseable {

    private final MediaLoop loop;
    private final Beat beat;
    private final PortPair pair;
    private final PortPairs ports;
    private final Reception counts;
    private final Jack rtp;
    private final Jack rtcp;
    private final TalkMouth mouth;
    private final Ear ear;
    private final Reports reports;
    private final Beat.Speaker turn = new Turn();
    private final AtomicReference<Saying> saying = new AtomicReference<>(Saying.NOTHING);
    private final AtomicBoolean talking = new AtomicBoolean();
    private final AtomicBoolean closed = new AtomicBoolean();

    private OwnStream(MediaLoop loop, Beat beat, PortPair pair, PortPairs ports, RandomGenerator random) {
        this.loop = loop;
        this.beat = beat;
        this.pair = pair;
        this.ports = ports;
        this.counts = new Reception();
        this.rtp = new Jack(pair.rtp(), counts, ports::own);
        this.rtcp = new Jack(pair.rtcp(), counts, ports::own);
        this.mouth = new TalkMouth(rtp, counts, random);
        this.ear = new Ear();
        this.reports = new Reports(rtcp, counts, mouth, random);
    }

    static OwnStream started(MediaLoop loop, Beat beat, PortPair pair, PortPairs ports, RandomGenerator random) {
        OwnStream stream = new OwnStream(loop, beat, pair, ports, random);
        loop.join(pair.rtp(), stream::heard);
        loop.join(pair.rtcp(), stream::told);
        return stream;
    }

    /** Where RTP is to be sent; RTCP goes to the next port. */
    public InetSocketAddress address() {
        return pair.address();
    }

    /**
     * Says who the other end is and how to speak with him; from then on something is sent. Again whenever his session
     * description changes.
     *
     * @param signalling where his SIP comes from
     */
    public void talk(Voice voice, InetAddress signalling) {
        rtp.expect(voice.party().rtp(), signalling);
        rtcp.expect(voice.party().rtcp(), signalling);
        ear.agree(voice);
        mouth.agree(voice.agreement());
        if (talking.compareAndSet(false, true)) {
            beat.join(turn);
        }
        if (closed.get()) {
            beat.leave(turn);
        }
    }

    /**
     * Says this instead of what it says now.
     *
     * @param over called once when it has been said to its end, on the thread of the beat; never blocks
     */
    public void play(Frames frames, Runnable over) {
        say(new Saying(frames, over));
    }

    /** Says nothing more. */
    public void quiet() {
        say(Saying.NOTHING);
    }

    /** Gives what is heard to this one instead of the one before. */
    public void hear(Hearing hearing) {
        ear.give(hearing);
    }

    /** How it went so far; readable after the end too. */
    public OwnFigures figures() {
        ControlEar told = reports.told();
        return new OwnFigures(counts.counts(), mouth.said().packets(), told.told(), told.roundTrip());
    }

    /** Says good-bye and gives the ports back. */
    @Override
    public void close() {
        if (closed.compareAndSet(false, true)) {
            beat.leave(turn);
            reports.bye(nanos());
            loop.release(pair, () -> ports.back(pair));
        }
    }

    private void say(Saying next) {
        saying.set(next);
        mouth.say(next);
    }

    private void heard(InetSocketAddress from, ByteBuffer packet) {
        if (rtp.takes(from, packet, nanos())) {
            RtpPacket.read(packet, packet.limit()).ifPresent(ear::hear);
        }
    }

    private void told(InetSocketAddress from, ByteBuffer packet) {
        long now = nanos();
        if (rtcp.takes(from, packet, now)) {
            reports.heard(packet, now);
        }
    }

    private long nanos() {
        return beat.nanos().getAsLong();
    }

    /** What it does every 20 ms. */
    private final class Turn implements Beat.Speaker {

        @Override
        public void frame() {
            mouth.frame();
            saying.get().tell();
            reports.frame(nanos());
        }

        @Override
        public void skip(long frames) {
            mouth.skip(frames);
        }
    }
}
