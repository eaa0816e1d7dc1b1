package org.linewright.system.kamailio.laboratory;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.linewright.peers.Harm;
import org.linewright.peers.Way;

/**
 * The ways to where our session descriptions want to hear, which can be harmed; RTCP goes past them. As we speak to where
 * we are spoken to from, our speech goes back the same way: each is one from the other side to us.
 */
final class SpeechWay implements AutoCloseable {

    private static final Pattern PORT = Pattern.compile("m=audio (\\d+) (RTP/AVP[^\r]*)\r\n");

    private final long seed;
    private final Map<Integer, Way> ways = new ConcurrentHashMap<>();
    private volatile Harm harm = Harm.NONE;

    SpeechWay(long seed) {
        this.seed = seed;
    }

    /** From now on they do this. */
    void does(Harm other) {
        harm = other;
        ways.values().forEach(way -> way.does(other));
    }

    /** The message with such a way in its session description, if it has one; RTCP is to go where it would go (RFC 3605). */
    String through(String message) {
        Matcher port = PORT.matcher(message);
        if (!port.find()) {
            return message;
        }
        int wanted = Integer.parseInt(port.group(1));
        int inner = ways.computeIfAbsent(wanted, this::way).address().getPort();
        String media = "m=audio " + inner + " " + port.group(2) + "\r\na=rtcp:" + (wanted + 1) + "\r\n";
        return Laboratory.measured(message.substring(0, port.start()) + media + message.substring(port.end()));
    }

    private Way way(int port) {
        try {
            Way way = Way.to(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), seed);
            way.does(harm);
            return way;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    @Override
    public void close() {
        ways.values().forEach(Way::close);
    }
}
