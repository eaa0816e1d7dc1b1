package org.linewright.sip.message;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A SIP URI taken apart (RFC 3261 §19.1.1).
 *
 * @param user its user part, unescaped; may be empty
 * @param host without the brackets of an IPv6 address
 * @param parameters what stands behind the host, with its semicolons
 * @param headers what stands behind a question mark
 */
public record Uri(String user, String host, OptionalInt port, String parameters, String headers) {

    private static final Pattern SIP = Pattern.compile(
            "[sS][iI][pP][sS]?:(?:([^@\\s]*)@)?(\\[[0-9a-fA-F:.]+]|[a-zA-Z0-9.-]+)(?::(\\d{1,5}))?(;[^?\\s]*)?"
                    + "(?:\\?(\\S*))?");

    /** Empty for any other kind of URI, and for nonsense. */
    public static Optional<Uri> of(String text) {
        Matcher matcher = SIP.matcher(text);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        String port = matcher.group(3);
        OptionalInt number = port == null ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(port)); // framework
        return number.orElse(1) < 1 || number.orElse(1) > 65_535
                ? Optional.empty()
                : Optional.of(new Uri(unescaped(or(matcher.group(1))), unbracketed(matcher.group(2)), number,
                        or(matcher.group(4)), or(matcher.group(5))));
    }

    /** Whether it has this parameter, such as {@code lr}. */
    public boolean has(String parameter) {
        String all = parameters.toLowerCase(Locale.ROOT) + ";";
        return all.contains(";" + parameter + ";") || all.contains(";" + parameter + "=");
    }

    /** The value of a header in it, unescaped, such as {@code Replaces} (RFC 3891 §7.1). */
    public Optional<String> header(String name) {
        for (String header : headers.split("&")) {
            int equals = header.indexOf('=');
            if (equals > 0 && header.substring(0, equals).equalsIgnoreCase(name)) {
                return Optional.of(unescaped(header.substring(equals + 1)));
            }
        }
        return Optional.empty();
    }

    private static String or(String group) {
        return group == null ? "" : group; // framework-driven null
    }

    private static String unbracketed(String host) {
        return host.startsWith("[") ? host.substring(1, host.length() - 1) : host;
    }

    private static String unescaped(String text) {
        if (text.indexOf('%') < 0) {
            return text;
        }
        try {
            return URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException nonsense) {
            return text;
        }
    }
}
