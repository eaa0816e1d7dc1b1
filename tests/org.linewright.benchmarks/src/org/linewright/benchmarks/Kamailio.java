package org.linewright.benchmarks;

import java.io.IOException;
import java.io.InputStream;
import java.net.DatagramPacket;
import java.net.DatagramSocket;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.stream.Stream;

/** A Kamailio registrar of the machine on two loopback ports; see {@code kamailio.cfg}. */
final class Kamailio implements AutoCloseable {

    private static final int TRIES = 100;

    private final Process process;
    private final int sharedPort;
    private final int ownPort;

    private Kamailio(Process process, int sharedPort, int ownPort) {
        this.process = process;
        this.sharedPort = sharedPort;
        this.ownPort = ownPort;
    }

    /** Starts it with its files in {@code folder}, and returns when it answers. */
    static Kamailio start(Path folder) throws IOException {
        int shared = freePort();
        int own = freePort();
        Path settings = Files.writeString(folder.resolve("kamailio.cfg"),
                resource("kamailio.cfg").replace("SHARED_PORT", "" + shared).replace("OWN_PORT", "" + own));
        Process process = new ProcessBuilder("kamailio", "-f", settings.toString(), "-DD", "-E", "-m", "256", "-M",
                "16",
                "-w", folder.toString(), "-Y", folder.toString()) //
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("kamailio.log").toFile())
                .start();
        Runtime.getRuntime().addShutdownHook(new Thread(process::destroy)); // when the benchmark is killed
        Kamailio kamailio = new Kamailio(process, shared, own);
        if (!kamailio.answers()) {
            kamailio.close();
            throw new IOException("Kamailio does not start: " + Files.readString(folder.resolve("kamailio.log")));
        }
        return kamailio;
    }

    /** Where all users share a realm. */
    int sharedPort() {
        return sharedPort;
    }

    /** Where each user has a realm of its own. */
    int ownPort() {
        return ownPort;
    }

    /** What all its processes have spent so far. */
    Duration cpu() {
        return Stream.concat(Stream.of(process.toHandle()), process.descendants())
                .map(one -> one.info().totalCpuDuration().orElse(Duration.ZERO))
                .reduce(Duration.ZERO, Duration::plus);
    }

    @Override
    public void close() {
        process.destroy();
        process.onExit().join();
    }

    static int freePort() throws IOException {
        try (DatagramSocket socket = new DatagramSocket(0, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    static String resource(String name) throws IOException {
        try (InputStream in = Kamailio.class.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private boolean answers() throws IOException {
        try (DatagramSocket socket = new DatagramSocket(0, InetAddress.getLoopbackAddress())) {
            socket.setSoTimeout(100);
            byte[] ping = ping(socket.getLocalPort());
            DatagramPacket question = new DatagramPacket(ping, ping.length,
                    new InetSocketAddress(InetAddress.getLoopbackAddress(), sharedPort));
            for (int i = 0; i < TRIES && process.isAlive(); i++) {
                socket.send(question);
                try {
                    socket.receive(new DatagramPacket(new byte[2048], 2048));
                    return true;
                } catch (SocketTimeoutException notYet) {
                    // asked again
                }
            }
            return false;
        }
    }

    private byte[] ping(int port) {
        return """
                OPTIONS sip:127.0.0.1:%d SIP/2.0\r
                Via: SIP/2.0/UDP 127.0.0.1:%d;branch=z9hG4bKping\r
                Max-Forwards: 70\r
                From: <sip:ping@bench.example>;tag=1\r
                To: <sip:bench.example>\r
                Call-ID: ping\r
                CSeq: 1 OPTIONS\r
                Content-Length: 0\r
                \r
                """.formatted(sharedPort, port).getBytes(StandardCharsets.US_ASCII);
    }
}
