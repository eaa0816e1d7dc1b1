package org.linewright.benchmarks;

import java.io.IOException;
import java.net.DatagramPacket;
import java.net.DatagramSocket;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The peer: rtpengine of the machine, without its kernel module, told what to relay by its own protocol. */
final class RtpEngine implements AutoCloseable {

    private static final Pattern AUDIO = Pattern.compile("m=audio ([0-9]+)");
    private static final int TRIES = 100;

    private final Process process;
    private final InetSocketAddress control;
    private final DatagramSocket socket;
    private int cookie;

    private RtpEngine(Process process, InetSocketAddress control, DatagramSocket socket) {
        this.process = process;
        this.control = control;
        this.socket = socket;
    }

    static RtpEngine start(Path folder) throws IOException {
        int port = Kamailio.freePort();
        Process process = new ProcessBuilder("rtpengine", "--foreground", "--log-stderr", "--log-level=3", "--table=-1",
                "--interface=127.0.0.1", "--listen-ng=127.0.0.1:" + port, "--port-min=30000", "--port-max=39999",
                "--pidfile=" + folder.resolve("rtpengine.pid")) //
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("rtpengine.log").toFile())
                .start();
        Runtime.getRuntime().addShutdownHook(new Thread(process::destroy)); // when the benchmark is killed
        DatagramSocket socket = new DatagramSocket(0, InetAddress.getLoopbackAddress());
        RtpEngine engine = new RtpEngine(process,
                new InetSocketAddress(InetAddress.getLoopbackAddress(), port), socket);
        engine.asked("d7:command4:pinge");
        return engine;
    }

    /**
     * Where each of these ports is to send, so that the first half reaches the second and the second the first.
     *
     * @param call tells these calls from those of other rounds
     */
    List<Integer> relayed(String call, List<Integer> ports) throws IOException {
        int half = ports.size() / 2;
        List<Integer> callers = new ArrayList<>();
        List<Integer> callees = new ArrayList<>();
        for (int i = 0; i < half; i++) {
            String id = text("call-id") + text(call + "-" + i) + text("from-tag") + text("a");
            callees.add(audio(asked("d" + id + text("command") + text("offer") + described(ports.get(i)) + "e")));
            callers.add(audio(asked("d" + id + text("to-tag") + text("b") + text("command") + text("answer")
                    + described(ports.get(half + i)) + "e")));
        }
        callers.addAll(callees);
        return callers;
    }

    /** Ends those calls. */
    void end(String call, int calls) throws IOException {
        for (int i = 0; i < calls; i++) {
            asked("d" + text("command") + text("delete") + text("call-id") + text(call + "-" + i) + text("from-tag")
                    + text("a") + "e");
        }
    }

    Duration cpu() {
        return process.info().totalCpuDuration().orElseThrow();
    }

    @Override
    public void close() {
        socket.close();
        process.destroy();
        process.onExit().join();
    }

    private static String described(int port) {
        return text("sdp") + text("v=0\r\no=- 1 1 IN IP4 127.0.0.1\r\ns=-\r\nc=IN IP4 127.0.0.1\r\nt=0 0\r\nm=audio "
                + port + " RTP/AVP 8\r\na=rtpmap:8 PCMA/8000\r\na=sendrecv\r\n");
    }

    private static int audio(String answer) throws IOException {
        Matcher port = AUDIO.matcher(answer);
        if (!port.find()) {
            throw new IOException("rtpengine relays nothing: " + answer);
        }
        return Integer.parseInt(port.group(1));
    }

    /** A string of bencoding. */
    private static String text(String value) {
        return value.length() + ":" + value;
    }

    private String asked(String question) throws IOException {
        byte[] bytes = (++cookie + " " + question).getBytes(StandardCharsets.US_ASCII);
        socket.setSoTimeout(100);
        DatagramPacket answer = new DatagramPacket(new byte[8192], 8192);
        for (int i = 0; i < TRIES && process.isAlive(); i++) {
            socket.send(new DatagramPacket(bytes, bytes.length, control));
            try {
                socket.receive(answer);
                String said = new String(answer.getData(), 0, answer.getLength(), StandardCharsets.US_ASCII);
                if (said.startsWith(cookie + " ")) {
                    return said;
                }
            } catch (SocketTimeoutException | java.net.PortUnreachableException notYet) {
                // asked again
            }
        }
        throw new IOException("rtpengine does not answer");
    }
}
