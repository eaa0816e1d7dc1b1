package org.linewright.media;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.DatagramChannel;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Predicate;
import org.linewright.media.rtp.Reception;
import org.linewright.media.rtp.RtpHeader;

/** One socket, who is on its other end, and the count of what he sends. */
final class Jack {

    private final DatagramChannel channel;
    private final Reception counts;
    private final Predicate<InetSocketAddress> circle;
    private final AtomicReference<Latch> latch = new AtomicReference<>(Latch.NOBODY);

    /**
     * @param circle where packets would run in a circle
     */
    Jack(DatagramChannel channel, Reception counts, Predicate<InetSocketAddress> circle) {
        this.channel = channel;
        this.counts = counts;
        this.circle = circle;
    }

    /**
     * Says who is on the other end; nobody, when packets would run in a circle.
     *
     * @param address where he says that he is
     * @param signalling where his SIP comes from
     */
    void expect(InetSocketAddress address, InetAddress signalling) {
        Set<InetAddress> hosts = address.getAddress().equals(signalling)
                ? Set.of(signalling)
                : Set.of(signalling, address.getAddress());
        latch.updateAndGet(now -> circle.test(address) ? Latch.NOBODY : now.expecting(hosts, address));
    }

    /** Whether a packet is to be taken: it is of the right one and in form. Counts and latches. */
    boolean takes(InetSocketAddress from, ByteBuffer packet, long nanos) {
        Latch now = latch.get();
        if (!now.admits(from)) {
            counts.droppedForeign();
            return false;
        }
        int size = packet.limit();
        boolean rtp = RtpHeader.isRtp(packet, size);
        if (size > MediaLoop.LONGEST || !rtp && !RtpHeader.isRtcp(packet, size)) {
            counts.droppedBroken();
            return false;
        }
        if (rtp) {
            counts.heard(packet, size, nanos);
        } else {
            counts.heardControl();
        }
        Latch next = now.latched(from);
        return next == now || latch.compareAndSet(now, next);
    }

    /** Sends what is left in the buffer; false when the network does not take it at once. */
    boolean send(ByteBuffer packet) {
        Latch now = latch.get();
        try {
            return now.target().isEmpty() || channel.send(packet, now.target().get()) > 0;
        } catch (IOException unreachable) {
            return false;
        }
    }
}
