package org.linewright.alarms.internal.channel;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.DatagramPacket;
import java.net.DatagramSocket;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLParameters;
import javax.net.ssl.SSLSocket;
import org.linewright.alarms.AlarmMessage;
import org.linewright.core.Trouble;
import org.linewright.core.alarm.AlarmChannel.Syslog;
import org.linewright.core.alarm.AlarmChannel.Wire;

/**
 * Sends lines to a log server. None of them answers: a line over UDP may get lost unnoticed.
 *
 * @param tls whom to trust
 */
record SyslogSender(Syslog channel, Locale language, SSLContext tls) implements Sender {

    /** RFC 5426 §3.2: every receiver should take so much. */
    private static final int MOST_IN_A_PACKET = 2048;
    /** RFC 5425 §4.3.1. */
    private static final int MOST_IN_A_STREAM = 8192;

    @Override
    public Optional<Trouble> send(AlarmMessage message) {
        try {
            InetSocketAddress server = new InetSocketAddress(InetAddress.getByName(bare(channel.host())),
                    channel.port());
            if (channel.wire() == Wire.UDP) {
                packet(server, message);
            } else {
                stream(server, message);
            }
            return Optional.empty();
        } catch (IOException failed) {
            return Optional.of(Unsent.because(failed, channel.host() + ":" + channel.port()));
        }
    }

    private void packet(InetSocketAddress server, AlarmMessage message) throws IOException {
        try (DatagramSocket socket = new DatagramSocket()) {
            socket.connect(server);
            byte[] line = line(message, socket.getLocalAddress(), MOST_IN_A_PACKET);
            socket.send(new DatagramPacket(line, line.length));
        }
    }

    private void stream(InetSocketAddress server, AlarmMessage message) throws IOException {
        try (Socket plain = new Socket()) {
            plain.connect(server, (int) Patience.CONNECTING.toMillis());
            plain.setSoTimeout((int) Patience.ANSWERING.toMillis());
            byte[] line = line(message, plain.getLocalAddress(), MOST_IN_A_STREAM);
            try (Socket socket = channel.wire() == Wire.TLS ? secured(plain) : plain) {
                socket.getOutputStream().write(counted(line));
                socket.getOutputStream().flush();
            }
        }
    }

    /** RFC 6587 §3.4.1, RFC 5425 §4.3: its length before it. */
    private static byte[] counted(byte[] line) throws IOException {
        ByteArrayOutputStream frame = new ByteArrayOutputStream();
        frame.write((line.length + " ").getBytes(StandardCharsets.US_ASCII));
        frame.write(line);
        return frame.toByteArray();
    }

    /** RFC 5425 §5.2: the server has to show a certificate for the name that was asked for. */
    private SSLSocket secured(Socket plain) throws IOException {
        SSLSocket socket = (SSLSocket) tls.getSocketFactory().createSocket(plain, bare(channel.host()), channel.port(),
                true);
        SSLParameters parameters = socket.getSSLParameters();
        parameters.setEndpointIdentificationAlgorithm("HTTPS");
        socket.setSSLParameters(parameters);
        socket.startHandshake();
        return socket;
    }

    private byte[] line(AlarmMessage message, InetAddress here, int most) throws UnknownHostException {
        String host = InetAddress.getByAddress(here.getAddress()).getHostAddress();
        return new SyslogLine(message, language, host).bytes(most);
    }

    private static String bare(String host) {
        return host.startsWith("[") && host.endsWith("]") ? host.substring(1, host.length() - 1) : host;
    }
}
