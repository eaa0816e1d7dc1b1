package org.linewright.sip;

import java.io.IOException;
import java.net.DatagramPacket;
import java.net.DatagramSocket;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.SocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashSet;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A SIP server of plain text on loopback, told what to answer line by line. */
final class ScriptedServer implements AutoCloseable {

    private static final int PATIENCE = 5000;

    private final DatagramSocket socket;
    private SocketAddress peer;
    private final Set<String> known = new HashSet<>();
    private String last = "";
    private byte[] lastBytes = {};

    ScriptedServer() throws IOException {
        this("127.0.0.1");
    }

    ScriptedServer(String address) throws IOException {
        socket = new DatagramSocket(new InetSocketAddress(InetAddress.getByName(address), 0));
        socket.setSoTimeout(PATIENCE);
    }

    int port() {
        return socket.getLocalPort();
    }

    /** The next datagram, byte by byte. */
    byte[] bytes() throws IOException {
        receive();
        return lastBytes.clone();
    }

    void sendBytes(byte[] bytes) throws IOException {
        send(bytes, peer);
    }

    ServerAddress address() {
        return new ServerAddress("127.0.0.1", OptionalInt.of(socket.getLocalPort()));
    }

    /** Waits for the next datagram that holds {@code words}; others and retransmissions are passed over. */
    String expect(String words) throws IOException {
        while (true) {
            String text = receive();
            boolean retransmission = !known.add(text);
            if (text.contains(words) && !retransmission) {
                return text;
            }
        }
    }

    /** Waits until exactly this comes once more. */
    void expectAgain(String text) throws IOException {
        while (!receive().equals(text)) {
            known.add(last);
        }
    }

    /** Whether nothing comes for a while. */
    boolean quiet(int millis) throws IOException {
        socket.setSoTimeout(millis);
        try {
            receive();
            return false;
        } catch (java.net.SocketTimeoutException nothing) {
            return true;
        } finally {
            socket.setSoTimeout(PATIENCE);
        }
    }

    /** Answers the last request with this status line and these further headers. */
    void answer(String status, String... headers) throws IOException {
        StringBuilder out = new StringBuilder("SIP/2.0 " + status + "\r\n");
        for (String name : new String[]{ "Via", "From", "Call-ID", "CSeq" }) {
            out.append(name).append(": ").append(header(name)).append("\r\n");
        }
        out.append("To: ").append(header("To")).append(";tag=srv\r\n");
        for (String header : headers) {
            out.append(header).append("\r\n");
        }
        send(out.append("Content-Length: 0\r\n\r\n").toString());
    }

    void grant(int seconds) throws IOException {
        answer("200 OK", "Contact: " + header("Contact").replaceAll(";expires=.*", "") + ";expires=" + seconds);
    }

    void challenge(String nonce) throws IOException {
        answer("401 Unauthorized",
                "WWW-Authenticate: Digest realm=\"pbx.example\",nonce=\"" + nonce + "\",qop=\"auth\",algorithm=MD5");
    }

    void send(String text) throws IOException {
        send(text.getBytes(StandardCharsets.UTF_8), peer);
    }

    void send(byte[] bytes, SocketAddress to) throws IOException {
        socket.send(new DatagramPacket(bytes, bytes.length, to));
    }

    String header(String name) {
        Matcher line = Pattern.compile("(?m)^" + name + ": (.*?)\r?$").matcher(last);
        return line.find() ? line.group(1) : "";
    }

    private String receive() throws IOException {
        DatagramPacket packet = new DatagramPacket(new byte[65536], 65536);
        socket.receive(packet);
        peer = packet.getSocketAddress();
        lastBytes = Arrays.copyOf(packet.getData(), packet.getLength());
        last = new String(packet.getData(), 0, packet.getLength(), StandardCharsets.UTF_8);
        return last;
    }

    @Override
    public void close() {
        socket.close();
    }
}
