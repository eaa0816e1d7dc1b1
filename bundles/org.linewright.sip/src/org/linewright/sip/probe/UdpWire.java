package org.linewright.sip.probe;

import gov.nist.javax.sip.message.SIPRequest;
import gov.nist.javax.sip.message.SIPResponse;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.InterfaceAddress;
import java.net.NetworkInterface;
import java.net.SocketException;
import java.util.Optional;
import org.linewright.core.time.Timers;
import org.linewright.sip.flow.LocalRoute;
import org.linewright.sip.guard.GuardedSocket;
import org.linewright.sip.guard.KnownServers;
import org.linewright.sip.guard.Tally;
import org.linewright.sip.message.Reading;
import org.linewright.sip.stack.Inbox;
import org.linewright.sip.stack.Port;
import org.linewright.sip.stack.WatchedPort;
import org.linewright.sip.tap.Side;
import org.linewright.sip.tap.TappedPort;
import org.linewright.sip.tap.Taps;

/** Sockets of this machine; they hear nobody but the server. */
record UdpWire(InetSocketAddress server, InetAddress from, Timers timers, Taps taps) implements Wire {

    @Override
    public Plug open(Ear ear) throws IOException {
        return new OpenPlug(this, ear);
    }

    @Override
    public boolean beside() {
        try {
            InetAddress local = route(new InetSocketAddress(from, 0)).towards(server).getAddress();
            NetworkInterface card = NetworkInterface.getByInetAddress(local);
            return card != null && card.getInterfaceAddresses() // framework-driven null
                    .stream()
                    .anyMatch(one -> one.getAddress().equals(local) && holds(one, server.getAddress()));
        } catch (SocketException unknown) {
            return false;
        }
    }

    private LocalRoute route(InetSocketAddress bound) {
        return new LocalRoute(bound, timers);
    }

    private static boolean holds(InterfaceAddress network, InetAddress other) {
        byte[] ours = network.getAddress().getAddress();
        byte[] theirs = other.getAddress();
        boolean same = ours.length == theirs.length;
        for (int bit = 0; same && bit < network.getNetworkPrefixLength(); bit++) {
            same = ((ours[bit / 8] ^ theirs[bit / 8]) >> 7 - bit % 8 & 1) == 0;
        }
        return same;
    }

    /** One of them. */
    private static final class OpenPlug implements Plug, Inbox, Side {

        private final UdpWire wire;
        private final Ear ear;
        private final LocalRoute route;
        private final Port port;

        OpenPlug(UdpWire wire, Ear ear) throws IOException {
            this.wire = wire;
            this.ear = ear;
            Tally tally = new Tally();
            KnownServers door = new KnownServers(wire.timers());
            GuardedSocket socket = new GuardedSocket(new InetSocketAddress(wire.from(), 0), door, tally,
                    (source, stun) -> {
                        // nobody here asked for it
                    }, new TappedPort(wire.taps(), wire.timers(), this));
            this.route = wire.route((InetSocketAddress) socket.getLocalSocketAddress());
            this.port = WatchedPort.unwatched().open(socket, door, tally, this);
        }

        @Override
        public InetSocketAddress local() {
            return route.towards(wire.server());
        }

        @Override
        public void send(byte[] datagram) {
            try {
                port.send(datagram, wire.server());
            } catch (IOException refused) {
                // unsent is unanswered, and the one who waits says so
            }
        }

        @Override
        public void close() {
            port.close();
        }

        @Override
        public void response(SIPResponse response) {
            ear.response(Reading.of(response));
        }

        @Override
        public void request(SIPRequest request) {
            ear.request(Reading.of(request));
        }

        @Override
        public InetSocketAddress local(InetSocketAddress peer) {
            return route.towards(peer);
        }

        /** Probes are no lines. */
        @Override
        public Optional<String> line(byte[] message) {
            return Optional.empty();
        }
    }
}
