package org.linewright.ui.pbx;

import java.io.IOException;
import java.net.DatagramPacket;
import java.net.DatagramSocket;
import java.net.InetAddress;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.linewright.workbench.kit.PracticePbx.Offer;

/** A phone made of a socket and strings, which calls and says nothing. */
public final class Caller implements AutoCloseable {

    private final Offer offer;
    private final String user;
    private final DatagramSocket socket;

    public Caller(Offer offer, String user) throws IOException {
        this.offer = offer;
        this.user = user;
        this.socket = new DatagramSocket(0, InetAddress.getByName("127.0.0.1"));
        socket.setSoTimeout(5000);
    }

    /** Dials this, and returns when the PBX has let the call in. */
    public void dial(String number) throws IOException {
        String call = number.replaceAll("[^0-9]", "") + "-" + socket.getLocalPort();
        String challenge = answer(invite(number, call, 1, ""), call, " 407 ");
        acknowledge(number, call, challenge);
        answer(invite(number, call, 2, "Proxy-Authorization: " + proof(number, challenge) + "\r\n"), call,
                " 18[0-9] | 200 ");
    }

    @Override
    public void close() {
        socket.close();
    }

    private String invite(String number, String call, int count, String more) {
        String sdp = "v=0\r\no=- 1 1 IN IP4 127.0.0.1\r\ns=-\r\nc=IN IP4 127.0.0.1\r\nt=0 0\r\nm=audio "
                + socket.getLocalPort() + " RTP/AVP 8\r\n";
        return "INVITE " + uri(number) + " SIP/2.0\r\n" + head(number, call, count, "INVITE") + more
                + "Contact: <sip:" + user + "@127.0.0.1:" + socket.getLocalPort() + ">\r\n"
                + "Content-Type: application/sdp\r\nContent-Length: " + sdp.length() + "\r\n\r\n" + sdp;
    }

    private void acknowledge(String number, String call, String challenge) throws IOException {
        String to = challenge.lines().filter(line -> line.startsWith("To:")).findFirst().orElseThrow();
        send("ACK " + uri(number) + " SIP/2.0\r\n"
                + head(number, call, 1, "ACK").replaceFirst("To: [^\r]*", to) + "Content-Length: 0\r\n\r\n");
    }

    private String head(String number, String call, int count, String method) {
        return "Via: SIP/2.0/UDP 127.0.0.1:" + socket.getLocalPort() + ";rport;branch=z9hG4bK" + call + count
                + "\r\nMax-Forwards: 70\r\nFrom: <sip:" + user + "@" + offer.domain() + ">;tag=" + call + "\r\nTo: <"
                + uri(number) + ">\r\nCall-ID: " + call + "\r\nCSeq: " + count + " " + method + "\r\n";
    }

    private String proof(String number, String challenge) {
        String realm = field(challenge, "realm");
        String nonce = field(challenge, "nonce");
        String who = md5(user + ":" + realm + ":" + offer.passwords().get(user).reveal());
        String what = md5("INVITE:" + uri(number));
        String answer = md5(who + ":" + nonce + ":00000001:c0:auth:" + what);
        return "Digest username=\"" + user + "\", realm=\"" + realm + "\", nonce=\"" + nonce + "\", uri=\""
                + uri(number) + "\", response=\"" + answer + "\", algorithm=MD5, qop=auth, nc=00000001, cnonce=\"c0\"";
    }

    private String uri(String number) {
        return "sip:" + number + "@" + offer.domain();
    }

    private String answer(String request, String call, String wanted) throws IOException {
        send(request);
        String answer = received();
        while (!answer.contains(call) || !answer.lines().findFirst().orElse("").matches(".*(" + wanted + ").*")) {
            answer = received();
        }
        return answer;
    }

    private String received() throws IOException {
        DatagramPacket packet = new DatagramPacket(new byte[8192], 8192);
        socket.receive(packet);
        return new String(packet.getData(), 0, packet.getLength(), StandardCharsets.UTF_8);
    }

    private void send(String message) throws IOException {
        byte[] bytes = message.getBytes(StandardCharsets.UTF_8);
        socket.send(new DatagramPacket(bytes, bytes.length, offer.address()));
    }

    private static String field(String challenge, String name) {
        return challenge.split("[ ,]" + name + "=\"", 2)[1].split("\"", 2)[0];
    }

    private static String md5(String words) {
        try {
            return HexFormat.of().formatHex(
                    MessageDigest.getInstance("MD5").digest(words.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
