package org.linewright.ui.editor;

import java.io.IOException;
import java.net.DatagramPacket;
import java.net.DatagramSocket;
import java.net.InetAddress;
import java.net.SocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** A registrar made of a socket and strings, which answers as if it stood behind a NAT router that forgets. */
final class ForgetfulRouter implements AutoCloseable {

    /** Where the registrar sees whoever asks. */
    static final String OUTSIDE = "203.0.113.7";
    private static final List<String> ECHOED = List.of("From:", "To:", "Call-ID:", "CSeq:");

    private final DatagramSocket socket;
    private final Duration memory;
    private final Map<SocketAddress, Mapping> mappings = new HashMap<>();
    private int next = 40_000;

    private record Mapping(int port, long spoke) {
    }

    private ForgetfulRouter(DatagramSocket socket, Duration memory) {
        this.socket = socket;
        this.memory = memory;
    }

    /** @param memory after so much silence a socket gets another public port */
    static ForgetfulRouter remembering(Duration memory) throws IOException {
        ForgetfulRouter router = new ForgetfulRouter(new DatagramSocket(0, InetAddress.getByName("127.0.0.1")), memory);
        Thread.ofVirtual().name("forgetful router").start(router::answer);
        return router;
    }

    String port() {
        return String.valueOf(socket.getLocalPort());
    }

    @Override
    public void close() {
        socket.close();
    }

    private void answer() {
        try {
            while (!socket.isClosed()) {
                DatagramPacket asked = new DatagramPacket(new byte[8192], 8192);
                socket.receive(asked);
                byte[] told = answer(new String(asked.getData(), 0, asked.getLength(), StandardCharsets.UTF_8),
                        port(asked.getSocketAddress())).getBytes(StandardCharsets.UTF_8);
                socket.send(new DatagramPacket(told, told.length, asked.getSocketAddress()));
            }
        } catch (IOException closed) {
            mappings.clear();
        }
    }

    private int port(SocketAddress from) {
        long now = System.nanoTime();
        Mapping kept = Optional.ofNullable(mappings.get(from)) // framework-driven null
                .filter(known -> now - known.spoke() < memory.toNanos())
                .map(known -> new Mapping(known.port(), now))
                .orElseGet(() -> new Mapping(next++, now));
        mappings.put(from, kept);
        return kept.port();
    }

    private static String answer(String request, int port) {
        return request.lines()
                .filter(line -> line.startsWith("Via:") || ECHOED.stream().anyMatch(line::startsWith))
                .map(line -> line.startsWith("Via:")
                        ? line.replace(";rport", ";rport=" + port + ";received=" + OUTSIDE)
                        : line)
                .collect(Collectors.joining("\r\n", "SIP/2.0 200 OK\r\n", "\r\nContent-Length: 0\r\n\r\n"));
    }
}
