package org.linewright.sip.probe;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.UnknownHostException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.linewright.sip.message.Headers;

/**
 * The top Via of a response to us.
 *
 * @param branch names the question
 * @param seenAs our address as the server saw it (RFC 3581 §4); empty when it says no port
 */
record Hop(String branch, Optional<InetSocketAddress> seenAs) {

    private static final Pattern HOST = Pattern
            .compile("(?i)^\\s*SIP\\s*/\\s*2[.]0\\s*/\\s*UDP\\s+(\\[[^\\]]+]|[^;:\\s]+)");
    private static final Pattern NUMERIC = Pattern.compile("\\d{1,3}(\\.\\d{1,3}){3}|[0-9a-fA-F]*:[0-9a-fA-F:.]*");

    static Hop of(Headers headers) {
        String via = headers.each("Via").stream().findFirst().orElse("");
        Matcher host = HOST.matcher(via);
        String sent = host.find() ? host.group(1) : "";
        String received = parameter(via, "received").orElse(sent); // RFC 3581 §4: no received means as sent
        return new Hop(parameter(via, "branch").orElse(""),
                parameter(via, "rport").flatMap(port -> address(received, port)));
    }

    /** Host and port as a header has them. */
    static String text(InetSocketAddress address) {
        String host = address.getAddress().getHostAddress().replaceFirst("%.*", "");
        return (host.contains(":") ? "[" + host + "]" : host) + ":" + address.getPort();
    }

    private static Optional<String> parameter(String via, String name) {
        Matcher value = Pattern.compile("(?i);\\s*" + name + "\\s*=\\s*\"?([^;,\\s\"]+)").matcher(via);
        return value.find() ? Optional.of(value.group(1)) : Optional.empty();
    }

    private static Optional<InetSocketAddress> address(String bracketed, String port) {
        String host = bracketed.replaceAll("[\\[\\]]", "");
        if (!NUMERIC.matcher(host).matches() || !port.matches("\\d{1,5}")) {
            return Optional.empty();
        }
        try {
            return Optional.of(new InetSocketAddress(InetAddress.getByName(host), Integer.parseInt(port)));
        } catch (UnknownHostException | IllegalArgumentException wrong) {
            return Optional.empty();
        }
    }
}
