package org.linewright.peers;

import java.io.IOException;
import java.net.DatagramPacket;
import java.net.DatagramSocket;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Somebody else's phone, of plain text and a plain socket, that registers with an account of ours. */
public final class OtherPhone implements AutoCloseable {

    private static final Pattern NONCE = Pattern.compile("nonce=\"([^\"]+)\"");

    private final DatagramSocket socket;
    private final String domain;
    private int cseq;

    public OtherPhone(InetSocketAddress registrar, String domain) throws IOException {
        this.socket = new DatagramSocket(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0));
        this.domain = domain;
        socket.connect(registrar);
        socket.setSoTimeout(5000);
    }

    /** Registers as this user for ten minutes, and answers its Contact URI; fails when the registrar refuses. */
    public String register(String user, String password) throws IOException {
        Matcher nonce = NONCE.matcher(asked(user, ""));
        if (!nonce.find()) {
            throw new AssertionError("The registrar did not challenge " + user);
        }
        String answer = asked(user,
                "Authorization: Digest username=\"%s\",realm=\"%s\",nonce=\"%s\",uri=\"sip:%s\",response=\"%s\"\r\n"
                        .formatted(user, domain, nonce.group(1), domain, response(user, password, nonce.group(1))));
        if (!answer.startsWith("SIP/2.0 200 ")) {
            throw new AssertionError("The registrar refused " + user + ": " + answer);
        }
        return contact(user);
    }

    @Override
    public void close() {
        socket.close();
    }

    private String contact(String user) {
        return "sip:" + user + "@127.0.0.1:" + socket.getLocalPort();
    }

    private String asked(String user, String authorization) throws IOException {
        cseq++;
        byte[] request = """
                REGISTER sip:%s SIP/2.0\r
                Via: SIP/2.0/UDP 127.0.0.1:%d;rport;branch=z9hG4bKother%s%d\r
                Max-Forwards: 70\r
                From: <sip:%s@%s>;tag=other\r
                To: <sip:%s@%s>\r
                Call-ID: other-%s-%d\r
                CSeq: %d REGISTER\r
                Contact: <%s>\r
                Expires: 600\r
                %sContent-Length: 0\r
                \r
                """
                .formatted(domain, socket.getLocalPort(), user, cseq, user, domain, user, domain, user,
                        socket.getLocalPort(), cseq, contact(user), authorization)
                .getBytes(StandardCharsets.US_ASCII);
        socket.send(new DatagramPacket(request, request.length));
        DatagramPacket answer = new DatagramPacket(new byte[65535], 65535);
        socket.receive(answer);
        return new String(answer.getData(), 0, answer.getLength(), StandardCharsets.UTF_8);
    }

    /** RFC 7616 §3.4.1 with MD5 and without qop. */
    private String response(String user, String password, String nonce) {
        return md5(md5(user + ":" + domain + ":" + password) + ":" + nonce + ":" + md5("REGISTER:sip:" + domain));
    }

    private static String md5(String text) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("MD5").digest(text.getBytes(StandardCharsets.US_ASCII)));
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("This Java lacks MD5", missing);
        }
    }
}
