package org.linewright.peers;

import java.io.IOException;
import java.net.DatagramPacket;
import java.net.DatagramSocket;
import java.net.InetSocketAddress;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** A port that hears SIP and never answers: where a registrar was, or will be, or should not be looked for. */
public final class DeafPort implements AutoCloseable {

    private final DatagramSocket socket;

    /** Listens there; port 0 takes a free one. */
    public DeafPort(InetSocketAddress address) throws IOException {
        socket = new DatagramSocket(address);
    }

    public int port() {
        return socket.getLocalPort();
    }

    /** Everything that comes within this time, and what came before. */
    public List<String> heardFor(Duration time) throws IOException {
        List<String> heard = new ArrayList<>();
        long end = System.nanoTime() + time.toNanos();
        for (long left = time.toMillis(); left > 0; left = (end - System.nanoTime()) / 1_000_000) {
            receive(left, heard);
        }
        return heard;
    }

    /** Waits for the first datagram that begins like this; fails after {@code limit}. */
    public String await(String beginning, Duration limit) throws IOException {
        List<String> heard = new ArrayList<>();
        long end = System.nanoTime() + limit.toNanos();
        for (long left = limit.toMillis(); left > 0; left = (end - System.nanoTime()) / 1_000_000) {
            receive(left, heard);
            if (!heard.isEmpty() && heard.getLast().startsWith(beginning)) {
                return heard.getLast();
            }
        }
        throw new AssertionError("Nothing came that begins with " + beginning + ", only " + heard);
    }

    @Override
    public void close() {
        socket.close();
    }

    private void receive(long millis, List<String> heard) throws IOException {
        DatagramPacket packet = new DatagramPacket(new byte[65535], 65535);
        socket.setSoTimeout(Math.toIntExact(Math.max(1, millis)));
        try {
            socket.receive(packet);
            heard.add(new String(packet.getData(), 0, packet.getLength(), StandardCharsets.UTF_8));
        } catch (SocketTimeoutException nothing) {
            return;
        }
    }
}
