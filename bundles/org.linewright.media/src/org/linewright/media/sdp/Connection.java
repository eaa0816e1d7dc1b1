package org.linewright.media.sdp;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The address of a c-line (RFC 8866 §5.7). Only numeric ones are known: a name would have to be looked up.
 *
 * @param address one host; the one of all zeros asks for silence (RFC 3264 §8.4)
 */
public record Connection(InetAddress address) {

    private static final Pattern LINE = Pattern.compile("c=IN +IP([46]) +(\\S{1,64}) *");
    private static final String OCTET = "(25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)";
    private static final Pattern FOUR = Pattern.compile(OCTET + "(\\." + OCTET + "){3}");
    private static final Pattern SIX = Pattern.compile("[0-9a-fA-F:]{1,39}(:" + OCTET + "(\\." + OCTET + "){3})?");

    static Optional<Connection> of(List<String> lines) {
        return lines.stream().filter(line -> line.startsWith("c=")).findFirst().flatMap(Connection::read);
    }

    /** One line; empty when it is no unicast address in figures. */
    static Optional<Connection> read(String line) {
        Matcher parts = LINE.matcher(line);
        if (!parts.matches()) {
            return Optional.empty();
        }
        return numeric(parts.group(2), parts.group(1).equals("6") ? SIX : FOUR)
                .filter(address -> !address.isMulticastAddress())
                .map(Connection::new);
    }

    /** What the line says of this address. */
    static String line(InetAddress address) {
        return "c=IN " + words(address);
    }

    /** Its family and itself, as RFC 8866 writes them. */
    static String words(InetAddress address) {
        String host = address.getHostAddress();
        int scope = host.indexOf('%');
        return (host.contains(":") ? "IP6 " : "IP4 ") + (scope < 0 ? host : host.substring(0, scope));
    }

    /** Whether it asks for silence instead of naming a host. */
    public boolean silent() {
        return address.isAnyLocalAddress();
    }

    private static Optional<InetAddress> numeric(String host, Pattern form) {
        boolean formed = form.matcher(host).matches() && (form == FOUR || host.contains(":"));
        try {
            return formed ? Optional.of(InetAddress.getByName(host)) : Optional.empty(); // never looked up
        } catch (UnknownHostException malformed) {
            return Optional.empty();
        }
    }
}
