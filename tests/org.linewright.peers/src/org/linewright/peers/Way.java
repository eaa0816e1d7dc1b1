package org.linewright.peers;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.DatagramPacket;
import java.net.DatagramSocket;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * The way to a peer on UDP, which does to datagrams what networks do: kernels may lack the means. One client speaks
 * through it, and the peer sees it come from a port of the way. The same seed harms the same datagrams.
 */
public final class Way implements AutoCloseable {

    private static final int LONGEST = 65_535;

    /** One of the two directions, and what waits to arrive after the next one. */
    private final class Lane {

        private Optional<byte[]> held = Optional.empty();

        synchronized List<byte[]> arriving(byte[] sent, Harm now, UnaryOperator<String> change) {
            byte[] message = change.apply(new String(sent, StandardCharsets.ISO_8859_1))
                    .getBytes(StandardCharsets.ISO_8859_1);
            if (now.hole() || message.length == 0 || random.nextDouble() < now.lost()) {
                return List.of();
            }
            if (held.isEmpty() && random.nextDouble() < now.swapped()) {
                held = Optional.of(message);
                return List.of();
            }
            List<byte[]> all = random.nextDouble() < now.doubled() ? List.of(message, message) : List.of(message);
            List<byte[]> late = held.map(List::of).orElse(List.of());
            held = Optional.empty();
            return Stream.concat(all.stream(), late.stream()).toList();
        }
    }

    private final InetSocketAddress peer;
    private final DatagramSocket inner;
    private final Random random;
    private final List<DatagramSocket> outers = new CopyOnWriteArrayList<>();
    private final Lane out = new Lane();
    private final Lane in = new Lane();
    private volatile Harm harm = Harm.NONE;
    private volatile Optional<InetSocketAddress> client = Optional.empty();

    private Way(InetSocketAddress peer, long seed) throws IOException {
        this.peer = peer;
        this.inner = new DatagramSocket(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0));
        this.random = new Random(seed);
    }

    /** Opens one that does no harm yet. */
    public static Way to(InetSocketAddress peer, long seed) throws IOException {
        Way way = new Way(peer, seed);
        way.rebinds();
        Thread.ofVirtual().name("way out").start(() -> way.relay(way.inner));
        return way;
    }

    /** Where the client finds its peer. */
    public InetSocketAddress address() {
        return new InetSocketAddress(inner.getLocalAddress(), inner.getLocalPort());
    }

    /** From now on it does this. */
    public void does(Harm other) {
        harm = other;
    }

    /** From now on the peer sees the client come from another port; what it sends to the one before is lost. */
    public void rebinds() throws IOException {
        DatagramSocket fresh = new DatagramSocket(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0));
        outers.forEach(DatagramSocket::close);
        outers.clear();
        outers.add(fresh);
        Thread.ofVirtual().name("way in").start(() -> relay(fresh));
    }

    @Override
    public void close() {
        outers.forEach(DatagramSocket::close);
        inner.close();
    }

    private void relay(DatagramSocket from) {
        DatagramPacket packet = new DatagramPacket(new byte[LONGEST], LONGEST);
        while (!from.isClosed()) {
            try {
                packet.setLength(LONGEST);
                from.receive(packet);
                pass(from, packet);
            } catch (SocketException closed) {
                return;
            } catch (IOException failed) {
                throw new UncheckedIOException(failed);
            }
        }
    }

    private void pass(DatagramSocket from, DatagramPacket packet) throws IOException {
        byte[] bytes = Arrays.copyOf(packet.getData(), packet.getLength());
        Harm now = harm;
        if (from == inner) {
            client = Optional.of((InetSocketAddress) packet.getSocketAddress());
            for (byte[] one : out.arriving(bytes, now, now.out())) {
                outers.getFirst().send(new DatagramPacket(one, one.length, peer));
            }
        } else if (client.isPresent()) {
            for (byte[] one : in.arriving(bytes, now, now.in())) {
                inner.send(new DatagramPacket(one, one.length, client.get()));
            }
        }
    }
}
