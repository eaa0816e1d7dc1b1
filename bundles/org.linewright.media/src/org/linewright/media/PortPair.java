package org.linewright.media;

import java.io.IOException;
import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.StandardProtocolFamily;
import java.net.StandardSocketOptions;
import java.nio.channels.DatagramChannel;
import java.util.List;
import java.util.Optional;

/**
 * Two bound sockets that do not block: RTP on an even port, RTCP on the next (RFC 3550 §11).
 *
 * @param address where RTP is taken
 */
record PortPair(InetSocketAddress address, DatagramChannel rtp, DatagramChannel rtcp) {

    private static final int KERNEL_BUFFER = 64 * 1024;
    /** DSCP 46, expedited forwarding: speech may not wait (RFC 4594 §4.1). */
    private static final int URGENT = 46 << 2;

    /** Both addresses, RTP first. */
    List<InetSocketAddress> addresses() {
        return List.of(address, new InetSocketAddress(address.getAddress(), address.getPort() + 1));
    }

    /** Binds this pair; port 0 takes any even one. Empty when one of the two is taken. */
    static Optional<PortPair> bound(InetAddress host, int port) throws IOException {
        Optional<DatagramChannel> even = channel(host, port);
        if (even.isEmpty()) {
            return Optional.empty();
        }
        InetSocketAddress address = (InetSocketAddress) even.orElseThrow().getLocalAddress();
        Optional<DatagramChannel> odd = address.getPort() % 2 == 0
                ? channel(host, address.getPort() + 1)
                : Optional.empty();
        if (odd.isEmpty()) {
            even.orElseThrow().close();
        }
        return odd.map(next -> new PortPair(address, even.orElseThrow(), next));
    }

    private static Optional<DatagramChannel> channel(InetAddress host, int port) throws IOException {
        DatagramChannel channel = DatagramChannel.open(host instanceof Inet4Address
                ? StandardProtocolFamily.INET
                : StandardProtocolFamily.INET6);
        try {
            channel.configureBlocking(false);
            channel.setOption(StandardSocketOptions.SO_RCVBUF, KERNEL_BUFFER);
            channel.setOption(StandardSocketOptions.SO_SNDBUF, KERNEL_BUFFER);
            channel.setOption(StandardSocketOptions.IP_TOS, URGENT);
            channel.bind(new InetSocketAddress(host, port));
            return Optional.of(channel);
        } catch (IOException taken) {
            channel.close();
            return Optional.empty();
        }
    }
}
