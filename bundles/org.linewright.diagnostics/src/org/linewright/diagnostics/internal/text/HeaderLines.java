package org.linewright.diagnostics.internal.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.linewright.diagnostics.Header;
import org.linewright.diagnostics.SipText;

/** Reads and writes the lines of a message (RFC 3261 §7.3). */
public final class HeaderLines {

    private static final Map<String, String> LONG = Stream.of("a=Accept-Contact", "b=Referred-By", "c=Content-Type",
            "d=Request-Disposition", "e=Content-Encoding", "f=From", "i=Call-ID", "j=Reject-Contact", "k=Supported",
            "l=Content-Length", "m=Contact", "n=Identity-Info", "o=Event", "r=Refer-To", "s=Subject", "t=To",
            "u=Allow-Events", "v=Via", "x=Session-Expires", "y=Identity")
            .collect(Collectors.toMap(pair -> pair.substring(0, 1), pair -> pair.substring(2)));
    private static final Map<String, String> USUAL = usual();

    private HeaderLines() {
    }

    /** Takes time linear to the text; never fails. */
    public static SipText read(String text) {
        String[] lines = text.split("\r\n|\n|\r", -1);
        List<Header> headers = new ArrayList<>();
        int at = 1;
        for (; at < lines.length && !lines[at].isEmpty(); at++) {
            StringBuilder line = new StringBuilder(lines[at]);
            while (at + 1 < lines.length && folded(lines[at + 1])) {
                line.append(' ').append(lines[++at].strip()); // RFC 3261 §7.3.1
            }
            headers.add(header(line.toString()));
        }
        String body = at >= lines.length ? "" : String.join("\n", List.of(lines).subList(at + 1, lines.length));
        return new SipText(lines[0].strip(), headers, body);
    }

    /** The message with these line ends. */
    public static String written(SipText message, String end) {
        StringBuilder out = new StringBuilder(message.startLine()).append(end);
        message.headers().forEach(one -> out.append(one.name()).append(": ").append(one.value()).append(end));
        return out.append(end).append(message.body().replace("\n", end)).toString();
    }

    /** A parameter of a header's first element, outside quotes and angle brackets; empty when it has none. */
    public static String parameter(String value, String name) {
        int at = afterAddress(value);
        while (at < value.length()) {
            int end = unquoted(value, ';', at);
            String[] pair = value.substring(at, end).split("=", 2);
            if (pair.length == 2 && pair[0].strip().equalsIgnoreCase(name)) {
                return pair[1].strip();
            }
            at = end + 1;
        }
        return "";
    }

    /** The first element of a list. */
    public static String first(String value) {
        return value.substring(0, unquoted(value, ',', 0));
    }

    private static int afterAddress(String value) {
        int close = value.indexOf('>', unquoted(value, '<', 0));
        return Math.min(value.length(), unquoted(value, ';', Math.max(0, close)) + 1);
    }

    static int unquoted(String value, char wanted, int from) {
        boolean quoted = false;
        for (int at = from; at < value.length(); at++) {
            char one = value.charAt(at);
            if (quoted && one == '\\') {
                at++;
            } else if (one == '"') {
                quoted = !quoted;
            } else if (!quoted && one == wanted) {
                return at;
            }
        }
        return value.length();
    }

    private static boolean folded(String line) {
        return line.startsWith(" ") || line.startsWith("\t");
    }

    private static Header header(String line) {
        int colon = line.indexOf(':');
        String name = line.substring(0, Math.max(0, colon)).strip();
        String shown = USUAL.getOrDefault(LONG.getOrDefault(name.toLowerCase(Locale.ROOT), name), name);
        return new Header(LONG.getOrDefault(name.toLowerCase(Locale.ROOT), shown), line.substring(colon + 1).strip());
    }

    private static Map<String, String> usual() {
        Map<String, String> usual = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        Stream.of("Allow", "Authorization", "CSeq", "Call-ID", "Contact", "Content-Length", "Content-Type", "Diversion",
                "Event", "Expires", "From", "Max-Forwards", "Min-Expires", "Proxy-Authenticate", "Proxy-Authorization",
                "Record-Route", "Refer-To", "Route", "Server", "Supported", "To", "User-Agent", "Via",
                "WWW-Authenticate").forEach(name -> usual.put(name, name));
        return usual;
    }
}
