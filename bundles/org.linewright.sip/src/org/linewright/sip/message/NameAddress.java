package org.linewright.sip.message;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * A URI with a name and parameters, as in From, To, Contact and Refer-To (RFC 3261 §20.10).
 *
 * @param name the display name, unquoted; may be empty
 * @param parameters the parameters behind the URI, names in lower case
 */
public record NameAddress(String name, String uri, Map<String, String> parameters) {

    /** Reads one; anything at all may be read, at worst as a URI that leads nowhere. */
    public static NameAddress of(String text) {
        int open = openBracket(text);
        int close = open < 0 ? -1 : text.indexOf('>', open);
        if (close >= 0) {
            return new NameAddress(unquoted(text.substring(0, open).strip()), text.substring(open + 1, close).strip(),
                    parameters(text.substring(close + 1)));
        }
        int semicolon = text.indexOf(';'); // RFC 3261 §20.10: without brackets they are the header's
        return semicolon < 0
                ? new NameAddress("", text.strip(), Map.of())
                : new NameAddress("", text.substring(0, semicolon).strip(), parameters(text.substring(semicolon)));
    }

    public Optional<String> parameter(String parameter) {
        return Optional.ofNullable(parameters.get(parameter)); // framework-driven null
    }

    public Optional<String> tag() {
        return parameter("tag").filter(tag -> !tag.isEmpty());
    }

    /** Name and URI as a header has them, without the parameters. */
    public String plain() {
        String quoted = name.replace("\\", "\\\\").replace("\"", "\\\"");
        return (name.isEmpty() ? "" : '"' + quoted + "\" ") + '<' + uri + '>';
    }

    private static int openBracket(String text) {
        boolean quoted = false;
        for (int i = 0; i < text.length(); i++) {
            char one = text.charAt(i);
            if (one == '\\' && quoted) {
                i++;
            } else if (one == '"') {
                quoted = !quoted;
            } else if (one == '<' && !quoted) {
                return i;
            }
        }
        return -1;
    }

    private static String unquoted(String name) {
        return name.length() >= 2 && name.startsWith("\"") && name.endsWith("\"")
                ? name.substring(1, name.length() - 1).replaceAll("\\\\(.)", "$1")
                : name;
    }

    private static Map<String, String> parameters(String text) {
        Map<String, String> parameters = new HashMap<>();
        for (int from = 0; from < text.length();) {
            int semicolon = text.indexOf(';', from);
            int to = semicolon < 0 ? text.length() : semicolon;
            int equals = text.indexOf('=', from, to);
            String name = text.substring(from, equals < 0 ? to : equals).strip().toLowerCase(Locale.ROOT);
            if (!name.isEmpty()) {
                parameters.putIfAbsent(name, equals < 0 ? "" : unquoted(text.substring(equals + 1, to).strip()));
            }
            from = to + 1;
        }
        return Map.copyOf(parameters);
    }
}
