package org.linewright.simulator.message;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * The value of a From, To, Contact or Route header (RFC 3261 §20.10).
 *
 * @param uri the URI
 * @param parameters what follows it, with the leading semicolon
 */
public record NameAddress(String uri, String parameters) {

    /** A display name in quotes, and parameters as well, may have angle brackets of their own. */
    public static NameAddress of(String value) {
        int name = afterName(value);
        int start = value.indexOf('<', name);
        int end = value.indexOf('>', Math.max(start, name));
        int semicolon = value.indexOf(';', name);
        if (start >= 0 && end > start && (semicolon < 0 || start < semicolon)) {
            return new NameAddress(value.substring(start + 1, end), value.substring(end + 1));
        }
        return semicolon < 0
                ? new NameAddress(value.strip(), "")
                : new NameAddress(value.substring(0, semicolon).strip(), value.substring(semicolon));
    }

    public Optional<String> tag() {
        return Arrays.stream(parameters.split(";"))
                .map(String::strip)
                .filter(parameter -> parameter.toLowerCase(Locale.ROOT).startsWith("tag="))
                .map(parameter -> parameter.substring(4))
                .findFirst();
    }

    /** The user part of the URI without its parameters and escapes; of a {@code tel} URI the number. */
    public static String userOf(String uri) {
        String rest = uri.substring(uri.indexOf(':') + 1);
        String user = rest.contains("@") ? rest.substring(0, rest.lastIndexOf('@')) : telephone(uri, rest);
        String plain = user.split("[;:]", 2)[0];
        try {
            return URLDecoder.decode(plain.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException unescaped) {
            return plain;
        }
    }

    /** The host of the URI, in lower case, without its port; empty for a {@code tel} URI. */
    public static String hostOf(String uri) {
        if (isTelephone(uri)) {
            return "";
        }
        String rest = uri.substring(uri.indexOf(':') + 1);
        String host = rest.substring(rest.lastIndexOf('@') + 1).split("[;?]", 2)[0].toLowerCase(Locale.ROOT);
        return host.startsWith("[") ? host.substring(0, host.indexOf(']') + 1) : host.split(":", 2)[0];
    }

    /** Where a display name in quotes ends (RFC 3261 §25.1); 0 without one. */
    private static int afterName(String value) {
        int place = value.indexOf('"');
        if (place < 0 || !value.substring(0, place).isBlank()) {
            return 0;
        }
        do {
            place += value.charAt(place) == '\\' ? 2 : 1;
        } while (place < value.length() && value.charAt(place) != '"');
        return place < value.length() ? place + 1 : 0;
    }

    private static String telephone(String uri, String rest) {
        return isTelephone(uri) ? rest : "";
    }

    private static boolean isTelephone(String uri) {
        return uri.toLowerCase(Locale.ROOT).startsWith("tel:");
    }
}
