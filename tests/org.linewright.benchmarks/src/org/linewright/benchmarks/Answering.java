package org.linewright.benchmarks;

import java.io.IOException;
import java.net.DatagramPacket;
import java.net.DatagramSocket;
import java.net.InetAddress;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

/** Says 200 to everything. */
final class Answering implements AutoCloseable {

    private static final Set<String> COPIED = Set.of("via", "from", "to", "call-id", "cseq");

    private final DatagramSocket socket;

    Answering() throws IOException {
        socket = new DatagramSocket(0, InetAddress.getLoopbackAddress());
        Thread.ofPlatform().daemon().name("answering").start(this::answer);
    }

    int port() {
        return socket.getLocalPort();
    }

    private void answer() {
        DatagramPacket packet = new DatagramPacket(new byte[8192], 8192);
        while (!socket.isClosed()) {
            try {
                packet.setLength(8192);
                socket.receive(packet);
                String asked = new String(packet.getData(), 0, packet.getLength(), StandardCharsets.UTF_8);
                byte[] answer = Arrays.stream(asked.split("\r\n")).filter(Answering::copied)
                        .collect(Collectors.joining("\r\n", "SIP/2.0 200 OK\r\n", "\r\nContent-Length: 0\r\n\r\n"))
                        .getBytes(StandardCharsets.UTF_8);
                socket.send(new DatagramPacket(answer, answer.length, packet.getSocketAddress()));
            } catch (IOException closed) {
                // the loop asks whether it is
            }
        }
    }

    private static boolean copied(String line) {
        return COPIED.contains(line.substring(0, Math.max(0, line.indexOf(':'))).toLowerCase(java.util.Locale.ROOT));
    }

    @Override
    public void close() {
        socket.close();
    }
}
