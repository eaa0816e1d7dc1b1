package org.linewright.simulator;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.DatagramPacket;
import java.net.DatagramSocket;
import java.net.InetSocketAddress;
import java.net.SocketTimeoutException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** A SIP device made of a socket and strings. Knows nothing of JAIN-SIP. */
final class Phone implements AutoCloseable {

    private static final int PATIENCE_MILLIS = 5000;

    final String user;
    final String domain;
    private final String password;
    private final InetSocketAddress pbx;
    private final DatagramSocket socket;
    private final String callId = UUID.randomUUID().toString();
    private int cseq;
    private int uses;

    Phone(EmbeddedPbx pbx, String domain, String user, String password) {
        this.user = user;
        this.domain = domain;
        this.password = password;
        this.pbx = pbx.address();
        try {
            this.socket = new DatagramSocket();
            this.socket.setSoTimeout(PATIENCE_MILLIS);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    int port() {
        return socket.getLocalPort();
    }

    String contact() {
        return "<sip:" + user + "@127.0.0.1:" + port() + ">";
    }

    /** A request of this device with the next CSeq; the last line is Content-Length. */
    Message request(String method) {
        cseq++;
        return new Message(method + " sip:" + domain + " SIP/2.0", List.of( //
                "Via: SIP/2.0/UDP 127.0.0.1:" + port() + ";rport;branch=z9hG4bK" + UUID.randomUUID(), //
                "Max-Forwards: 70", //
                "From: <sip:" + user + "@" + domain + ">;tag=a", //
                "To: <sip:" + user + "@" + domain + ">", //
                "Call-ID: " + callId, //
                "CSeq: " + cseq + " " + method, //
                "Contact: " + contact(), //
                "Content-Length: 0"));
    }

    Message register(int expires) {
        return request("REGISTER").with("Expires: " + expires);
    }

    /** Sends the request and, when challenged, once more with the password. */
    Message signedIn(Message request) {
        Message first = ask(request);
        return first.status() == 401 ? ask(signed(request, first.the("WWW-Authenticate"))) : first;
    }

    /** The request with a new CSeq, a new branch and credentials for the challenge. */
    Message signed(Message request, String challenge) {
        uses++;
        return signed(request, challenge, String.format("%08x", uses));
    }

    Message signed(Message request, String challenge, String count) {
        cseq++;
        return request.replacing("CSeq", cseq + " REGISTER")
                .replacing("Via", "SIP/2.0/UDP 127.0.0.1:" + port() + ";rport;branch=z9hG4bK" + UUID.randomUUID())
                .with(credentials(challenge, count));
    }

    private String credentials(String challenge, String count) {
        return "Authorization: " + proof("REGISTER", "sip:" + domain, challenge, count);
    }

    /** What proves that a request is of this account. */
    String proof(String method, String uri, String challenge, String count) {
        String realm = field(challenge, "realm");
        String nonce = field(challenge, "nonce");
        String word = field(challenge, "algorithm");
        DigestAlgorithm hash = DigestAlgorithm.of(word).orElseThrow();
        String who = hash.hash(user + ":" + realm + ":" + password);
        String what = hash.hash(method + ":" + uri);
        String response = hash.hash(who + ":" + nonce + ":" + count + ":c0:auth:" + what);
        return "Digest username=\"" + user + "\", realm=\"" + realm + "\", nonce=\"" + nonce + "\", uri=\"" + uri
                + "\", response=\"" + response + "\", algorithm=" + word + ", qop=auth, nc=" + count
                + ", cnonce=\"c0\"";
    }

    static String field(String challenge, String name) {
        String[] parts = challenge.split("[ ,]" + name + "=\"?", 2);
        return parts.length == 1 ? "" : parts[1].split("[\",]", 2)[0];
    }

    Message ask(Message request) {
        return answered(request).orElseThrow(() -> new AssertionError("No answer to " + request.start()));
    }

    /** The answer to this very request, waiting up to five seconds. */
    Optional<Message> answered(Message request) {
        send(request.bytes());
        String cseqLine = request.the("CSeq");
        Optional<Message> reply = received();
        while (reply.isPresent() && !reply.orElseThrow().the("CSeq").equals(cseqLine)) {
            reply = received();
        }
        return reply;
    }

    /** Whether nothing comes back for a fifth of a second. */
    boolean unanswered(Message request) throws IOException {
        socket.setSoTimeout(200);
        boolean silent = answered(request).isEmpty();
        socket.setSoTimeout(PATIENCE_MILLIS);
        return silent;
    }

    boolean reachesPbx() {
        return ask(request("OPTIONS")).status() == 200;
    }

    void send(byte[] data) {
        try {
            socket.send(new DatagramPacket(data, data.length, pbx));
        } catch (IOException lost) {
            throw new UncheckedIOException(lost);
        }
    }

    /** The next message, waiting up to five seconds. */
    Optional<Message> received() {
        DatagramPacket packet = new DatagramPacket(new byte[65_536], 65_536);
        try {
            socket.receive(packet);
            return Optional.of(Message.of(packet.getData(), packet.getLength()));
        } catch (SocketTimeoutException nothing) {
            return Optional.empty();
        } catch (IOException lost) {
            throw new UncheckedIOException(lost);
        }
    }

    @Override
    public void close() {
        socket.close();
    }
}
