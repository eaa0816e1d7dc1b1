package org.linewright.media.sdp;

import java.net.InetSocketAddress;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where somebody wants to hear, as his session description says.
 *
 * @param rtp his RTP address
 * @param rtcp his RTCP address: the next port, or what RFC 3605 says
 */
public record Party(InetSocketAddress rtp, InetSocketAddress rtcp) {

    private static final Pattern RTCP = Pattern.compile("(\\d{1,5})(?: .*)?");

    static Party of(StreamText stream, Connection connection) {
        int port = stream.attribute("rtcp").map(Party::port).orElse(OptionalInt.empty())
                .orElse(Math.min(stream.port() + 1, 0xFFFF));
        return new Party(new InetSocketAddress(connection.address(), stream.port()),
                new InetSocketAddress(connection.address(), port));
    }

    private static OptionalInt port(String value) {
        Matcher parts = RTCP.matcher(value);
        int port = parts.matches() ? Integer.parseInt(parts.group(1)) : 0;
        return port > 0 && port <= 0xFFFF ? OptionalInt.of(port) : OptionalInt.empty();
    }
}
