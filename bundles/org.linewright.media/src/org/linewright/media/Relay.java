package org.linewright.media;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.ByteBuffer;
import java.util.EnumMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.LongSupplier;
import org.linewright.media.rtp.Reception;
import org.linewright.media.rtp.StreamCounts;
import org.linewright.media.sdp.Party;

/**
 * Passes RTP and RTCP on between the two ends of a call, unchanged, encrypted or not. Thread: any; never blocks. What
 * comes is passed on by the one thread that reads all sockets, without an object of its own.
 */
public final class Relay implements AutoCloseable {

    private final MediaLoop loop;
    private final PortPairs ports;
    private final LongSupplier nanos;
    private final Map<Side, End> ends;
    private final AtomicBoolean closed = new AtomicBoolean();

    /** What one end talks to. */
    private record End(PortPair pair, Jack rtp, Jack rtcp, Reception counts) {

        static End of(PortPair pair, PortPairs ports) {
            Reception counts = new Reception();
            return new End(pair, new Jack(pair.rtp(), counts, ports::own),
                    new Jack(pair.rtcp(), counts, ports::own), counts);
        }
    }

    private Relay(MediaLoop loop, PortPairs ports, LongSupplier nanos, Map<Side, End> ends) {
        this.loop = loop;
        this.ports = ports;
        this.nanos = nanos;
        this.ends = ends;
    }

    static Relay started(MediaLoop loop, PortPairs ports, LongSupplier nanos, PortPair caller, PortPair callee) {
        Map<Side, End> ends = new EnumMap<>(Map.of(Side.CALLER, End.of(caller, ports), Side.CALLEE,
                End.of(callee, ports)));
        Relay relay = new Relay(loop, ports, nanos, ends);
        relay.join(Side.CALLER);
        relay.join(Side.CALLEE);
        return relay;
    }

    /** Where this side is to send its RTP; RTCP goes to the next port. */
    public InetSocketAddress address(Side side) {
        return ends.get(side).pair().address();
    }

    /**
     * Says who this side is, at the beginning and whenever his session description changes.
     *
     * @param signalling where his SIP comes from: behind a NAT his media has that address instead of the one he tells
     */
    public void expect(Side side, Party party, InetAddress signalling) {
        ends.get(side).rtp().expect(party.rtp(), signalling);
        ends.get(side).rtcp().expect(party.rtcp(), signalling);
    }

    /** What came from this side so far; readable after the end too. */
    public StreamCounts heard(Side side) {
        return ends.get(side).counts().counts();
    }

    /** Gives the ports back. */
    @Override
    public void close() {
        if (closed.compareAndSet(false, true)) {
            ends.values().forEach(end -> loop.release(end.pair(), () -> ports.back(end.pair())));
        }
    }

    private void join(Side side) {
        End from = ends.get(side);
        End to = ends.get(side.other());
        loop.join(from.pair().rtp(), (who, packet) -> pass(from.rtp(), who, packet, to.rtp(), to.counts()));
        loop.join(from.pair().rtcp(), (who, packet) -> pass(from.rtcp(), who, packet, to.rtcp(), to.counts()));
    }

    private void pass(Jack in, InetSocketAddress who, ByteBuffer packet, Jack out, Reception towards) {
        if (in.takes(who, packet, nanos.getAsLong()) && !out.send(packet)) {
            towards.notSent();
        }
    }
}
