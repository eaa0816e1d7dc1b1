package org.linewright.simulator.wire;

import java.io.IOException;
import java.net.DatagramPacket;
import java.net.DatagramSocket;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import org.linewright.simulator.call.Line;
import org.linewright.simulator.message.SipMessage;
import org.linewright.simulator.message.SipRequest;

/** The PBX's own messages leave through the socket that it listens on: so they pass every NAT. Thread: any. */
final class Outlet implements Line {

    private final DatagramSocket socket;
    private final InetSocketAddress own;
    private final Counters counters;

    Outlet(DatagramSocket socket, InetSocketAddress own, Counters counters) {
        this.socket = socket;
        this.own = own;
        this.counters = counters;
    }

    @Override
    public void send(SipMessage message, InetSocketAddress to) {
        byte[] bytes = message.bytes();
        try {
            socket.send(new DatagramPacket(bytes, bytes.length, to));
            (message instanceof SipRequest ? counters.asked : counters.answered).increment();
        } catch (IOException | IllegalArgumentException lost) {
            counters.unreadable.increment();
        }
    }

    @Override
    public String self(InetSocketAddress from) {
        InetAddress address = own.getAddress().isAnyLocalAddress() ? towards(from) : own.getAddress();
        String host = address.getHostAddress().split("%", 2)[0];
        return (host.contains(":") ? "[" + host + "]" : host) + ":" + own.getPort();
    }

    /** Which of this machine's addresses a datagram to there would come from; nothing is sent. */
    private InetAddress towards(InetSocketAddress there) {
        try (DatagramSocket probe = new DatagramSocket()) {
            probe.connect(there);
            return probe.getLocalAddress();
        } catch (IOException unreachable) {
            return own.getAddress();
        }
    }
}
