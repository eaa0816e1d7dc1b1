package org.linewright.media;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.ByteBuffer;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.LongSupplier;
import java.util.random.RandomGenerator;
import org.linewright.media.rtp.Reception;
import org.linewright.media.rtp.RtpPacket;
import org.linewright.media.rtp.StreamCounts;
import org.linewright.media.sdp.Voice;

/**
 * An end of a call that is here: it speaks G.711 every 20 ms, silence when it has nothing to say, and hears
 * sound and keys. Thread: any; never blocks.
 */
public final class OwnStream implements AutoCloseable {

    private final MediaLoop loop;
    private final Beat beat;
    private final LongSupplier nanos;
    private final PortPair pair;
    private final PortPairs ports;
    private final Reception counts;
    private final Jack rtp;
    private final Jack rtcp;
    private final Mouth mouth;
    private final Ear ear;
    private final AtomicBoolean talking = new AtomicBoolean();
    private final AtomicBoolean closed = new AtomicBoolean();

    private OwnStream(MediaLoop loop, Beat beat, PortPair pair, PortPairs ports, RandomGenerator random) {
        this.loop = loop;
        this.beat = beat;
        this.nanos = beat.nanos();
        this.pair = pair;
        this.ports = ports;
        this.counts = new Reception();
        this.rtp = new Jack(pair.rtp(), counts, ports::own);
        this.rtcp = new Jack(pair.rtcp(), counts, ports::own);
        this.mouth = new Mouth(rtp, counts, random);
        this.ear = new Ear();
    }

    static OwnStream started(MediaLoop loop, Beat beat, PortPair pair, PortPairs ports, RandomGenerator random) {
        OwnStream stream = new OwnStream(loop, beat, pair, ports, random);
        loop.join(pair.rtp(), stream::heard);
        loop.join(pair.rtcp(), (from, packet) -> stream.rtcp.takes(from, packet, stream.nanos.getAsLong()));
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
        mouth.agree(voice);
        if (talking.compareAndSet(false, true)) {
            beat.join(mouth);
        }
        if (closed.get()) {
            beat.leave(mouth);
        }
    }

    /**
     * Says this instead of what it says now.
     *
     * @param over called once when it has been said to its end, on the thread of the beat; never blocks
     */
    public void play(Frames frames, Runnable over) {
        mouth.say(frames, over);
    }

    /** Says nothing more. */
    public void quiet() {
        mouth.quiet();
    }

    /** Gives what is heard to this one instead of the one before. */
    public void hear(Hearing hearing) {
        ear.give(hearing);
    }

    /** What came so far; readable after the end too. */
    public StreamCounts heard() {
        return counts.counts();
    }

    /** Gives the ports back. */
    @Override
    public void close() {
        if (closed.compareAndSet(false, true)) {
            beat.leave(mouth);
            loop.release(pair, () -> ports.back(pair));
        }
    }

    private void heard(InetSocketAddress from, ByteBuffer packet) {
        if (rtp.takes(from, packet, nanos.getAsLong())) {
            RtpPacket.read(packet, packet.limit()).ifPresent(ear::hear);
        }
    }
}
