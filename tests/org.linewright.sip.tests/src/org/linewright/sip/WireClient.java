package org.linewright.sip;

import java.io.IOException;
import java.net.DatagramPacket;
import java.net.DatagramSocket;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.linewright.core.Secret;
import org.linewright.sip.digest.Challenge;
import org.linewright.sip.digest.Credentials;
import org.linewright.sip.digest.Ticket;

/** A client of plain text on loopback. */
final class WireClient implements AutoCloseable {

    private static final int PATIENCE = 20_000;

    private final DatagramSocket socket;
    private final InetSocketAddress port;
    private final String user;
    private final String password;
    private int number;
    private Optional<Challenge> challenge = Optional.empty();
    private int count;

    WireClient(InetSocketAddress port, String user, String password) throws IOException {
        this.socket = new DatagramSocket(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0));
        this.socket.setSoTimeout(PATIENCE);
        this.port = port;
        this.user = user;
        this.password = password;
    }

    String contact() {
        return "sip:" + user + "@127.0.0.1:" + socket.getLocalPort();
    }

    /** A request with more headers, each ended by CR LF; answers the final answer to it. */
    String ask(String method, String uri, String more) throws IOException {
        number++;
        send(request(method, uri, more, number));
        return answer(number);
    }

    /** The same with the proof that the last 401 asked for, made with this algorithm. */
    String proving(String method, String uri, String more) throws IOException {
        return ask(method, uri, more + proof(method, uri) + "\r\n");
    }

    /** REGISTER, asked to prove, and once more with the proof. */
    String register(String domain, int expires) throws IOException {
        String uri = "sip:" + domain;
        String more = "Contact: <" + contact() + ">\r\nExpires: " + expires + "\r\n";
        learn(ask("REGISTER", uri, more), DigestAlgorithm.SHA_256);
        return proving("REGISTER", uri, more);
    }

    String proof(String method, String uri) {
        count++;
        return again(method, uri);
    }

    /** The same proof once more. */
    String again(String method, String uri) {
        return new Credentials(user, new Secret(password)).header(new Ticket(challenge.orElseThrow(), count), method,
                uri, "cnonce");
    }

    /** Takes the challenge of this algorithm out of a 401. */
    void learn(String unauthorized, DigestAlgorithm algorithm) {
        count = 0;
        challenge = unauthorized.lines()
                .filter(line -> line.startsWith("WWW-Authenticate: "))
                .flatMap(line -> Challenge.of(false, line.substring(18)).stream())
                .filter(one -> one.algorithm().equals(Optional.of(algorithm)))
                .findFirst();
    }

    void send(String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        socket.send(new DatagramPacket(bytes, bytes.length, port));
    }

    String request(String method, String uri, String more, int cseq) {
        return """
                %s %s SIP/2.0
                Via: SIP/2.0/UDP 127.0.0.1:%d;rport;branch=z9hG4bKc%d
                Max-Forwards: 70
                From: <sip:%s@crown.example>;tag=t
                To: <%s>
                Call-ID: %d
                CSeq: %d %s
                %sContent-Length: 0

                """.replace("\n", "\r\n")
                .formatted(method, uri, socket.getLocalPort(), cseq, user,
                        method.equals("REGISTER") ? "sip:" + user + "@crown.example" : uri, socket.getLocalPort(), cseq,
                        method, more);
    }

    /** The final answer to the request with this number; repetitions and provisional ones are passed over. */
    private String answer(int cseq) throws IOException {
        while (true) {
            String text = receive();
            if (text.startsWith("SIP/2.0 ") && !text.startsWith("SIP/2.0 1") && text.contains("CSeq: " + cseq + " ")) {
                return text;
            }
        }
    }

    String receive() throws IOException {
        DatagramPacket packet = new DatagramPacket(new byte[8192], 8192);
        socket.receive(packet);
        return new String(packet.getData(), 0, packet.getLength(), StandardCharsets.UTF_8);
    }

    /** Whether nothing comes for a while. */
    boolean quiet(int millis) throws IOException {
        socket.setSoTimeout(millis);
        try {
            receive();
            return false;
        } catch (SocketTimeoutException nothing) {
            return true;
        } finally {
            socket.setSoTimeout(PATIENCE);
        }
    }

    @Override
    public void close() {
        socket.close();
    }
}
