package org.linewright.system.kamailio;

import java.io.IOException;
import java.net.DatagramPacket;
import java.net.DatagramSocket;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A device made of a socket and strings, which registers as it is told to, right or wrong. Knows no SIP library. */
final class Registrant implements AutoCloseable {

    private static final int PATIENCE_MILLIS = 5000;
    private static final int LONGEST = 65_536;

    private final InetSocketAddress registrar;
    private final DatagramSocket socket;
    private String nonce = "";
    private int branch;
    private int uses;

    Registrant(InetSocketAddress registrar) throws IOException {
        this.registrar = registrar;
        this.socket = new DatagramSocket();
        this.socket.setSoTimeout(PATIENCE_MILLIS);
    }

    /** Sends it with credentials, and once more with a fresh nonce when that is asked for. */
    Registered register(Register wish) throws IOException {
        Registered first = asked(wish, nonce.isEmpty() ? "" : credentials(wish));
        if (first.status() != 401) {
            return first;
        }
        nonce = field(first.text(), "nonce");
        uses = 0;
        return asked(wish, credentials(wish));
    }

    /** Sends it without any. */
    Registered unproven(Register wish) throws IOException {
        return asked(wish, "");
    }

    @Override
    public void close() {
        socket.close();
    }

    private Registered asked(Register wish, String credentials) throws IOException {
        branch++;
        String via = "SIP/2.0/UDP 127.0.0.1:" + socket.getLocalPort() + ";rport;branch=z9hG4bK" + wish.callId()
                + branch;
        byte[] bytes = ("REGISTER sip:" + Register.DOMAIN + " SIP/2.0\r\nVia: " + via
                + "\r\nMax-Forwards: 70\r\nFrom: <" + wish.aor() + ">;tag=t\r\nTo: <" + wish.aor() + ">\r\nCall-ID: "
                + wish.callId() + "\r\nCSeq: " + wish.cseq() + " REGISTER\r\n"
                + wish.contacts().stream().map(one -> "Contact: " + one + "\r\n").collect(Collectors.joining())
                + (wish.expires().isEmpty() ? "" : "Expires: " + wish.expires() + "\r\n") + credentials
                + "Content-Length: 0\r\n\r\n").getBytes(StandardCharsets.US_ASCII);
        socket.send(new DatagramPacket(bytes, bytes.length, registrar));
        DatagramPacket answer = new DatagramPacket(new byte[LONGEST], LONGEST);
        String text;
        do {
            socket.receive(answer);
            text = new String(answer.getData(), 0, answer.getLength(), StandardCharsets.US_ASCII);
        } while (!text.contains("z9hG4bK" + wish.callId() + branch) || text.startsWith("SIP/2.0 1"));
        return Registered.of(text);
    }

    private String credentials(Register wish) {
        uses++;
        String count = "%08x".formatted(uses);
        String uri = "sip:" + Register.DOMAIN;
        String proof = md5(md5(wish.user() + ":" + Register.DOMAIN + ":" + wish.password()) + ":" + nonce + ":" + count
                + ":c0:auth:" + md5("REGISTER:" + uri));
        return "Authorization: Digest username=\"" + wish.user() + "\", realm=\"" + Register.DOMAIN + "\", nonce=\""
                + nonce + "\", uri=\"" + uri + "\", response=\"" + proof + "\", algorithm=MD5, qop=auth, nc=" + count
                + ", cnonce=\"c0\"\r\n";
    }

    private static String field(String text, String name) {
        Matcher found = Pattern.compile("[ ,]" + name + "=\"([^\"]+)\"").matcher(text);
        return found.find() ? found.group(1) : "";
    }

    private static String md5(String text) {
        try {
            return HexFormat.of().formatHex(
                    MessageDigest.getInstance("MD5").digest(text.getBytes(StandardCharsets.US_ASCII)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
