package org.linewright.diagnostics.internal.parcel;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Replaces numbers and names in a file of a configuration, line by line, so that it stays readable also where it is
 * broken. What is not known to be technical is taken for a name.
 *
 * @param veil the words of this parcel
 */
record YamlVeil(Veil veil) {

    /** Keys whose values say nothing of people. */
    private static final Set<String> TECHNICAL = Set.of("schema", "version", "driver", "host", "domain", "port",
            "method",
            "interval", "reregister", "delay", "region", "enabled", "on", "way", "when", "callers", "transfers",
            "redirect",
            "perline", "private", "journal", "trunk", "display", "search", "replace", "away", "byclient", "pbx",
            "vanity");
    /** Keys whose values are numbers or user names, one or many. */
    private static final Set<String> USERS = Set.of("user", "users", "authuser", "number", "base", "extension",
            "extensions", "forwardto", "target", "mailbox", "direct", "internal", "destination", "result", "prefixes");
    private static final Pattern SECRET_KEY = Pattern.compile(
            "(?i).*(passwor[dt]|passwd|passphrase|kennwort|secret|geheim|token|credential|api[_-]?key).*|pin|pass|pw|key");
    private static final Pattern REFERENCE = Pattern.compile("(secret|env|file):(.+)");
    private static final Pattern ENTRY = Pattern.compile("(\\s*(?:- +)*)(\"?[\\w.~ -]+?\"?)(\\s*:)(?:(\\s+)(.*))?");
    private static final Pattern ITEM = Pattern.compile("(\\s*(?:- +)*)(.*)");
    private static final Pattern HARMLESS = Pattern
            .compile("(?i)true|false|null|pcma|pcmu|opus|\\d{1,4}( ?(ms|s|min|h|d))?|[|>][+-]?");
    private static final Pattern USER = Pattern.compile("[^\\s;,\\[\\]\"'-]+");

    /** Longer lines are no configuration; they are not taken apart. */
    private static final int LONGEST = 4_096;

    private record Open(int indent, String key) {
    }

    /** The same file about people who cannot be told. */
    String of(String file) {
        Deque<Open> above = new ArrayDeque<>();
        return file.lines().map(line -> line(line, above)).collect(Collectors.joining("\n", "", "\n"));
    }

    private String line(String line, Deque<Open> above) {
        if (line.length() > LONGEST) {
            return veil.open() ? veil.text(line) : Veil.MASK;
        }
        int hash = comment(line);
        String said = line.substring(0, hash);
        String comment = hash == line.length() ? "" : veil.open() ? veil.text(line.substring(hash)) : "# " + Veil.MASK;
        return (said.isBlank() ? said : said(said, above)) + comment;
    }

    private String said(String line, Deque<Open> above) {
        Matcher entry = ENTRY.matcher(line);
        if (!entry.matches()) {
            Matcher item = ITEM.matcher(line);
            return item.matches() ? item.group(1) + value(key(item.group(1), above), item.group(2)) : Veil.MASK;
        }
        int indent = entry.group(1).length();
        while (!above.isEmpty() && above.peek().indent() >= indent) {
            above.pop();
        }
        String key = entry.group(2).replace("\"", "").strip();
        above.push(new Open(indent, key));
        String value = entry.group(5) == null ? "" : entry.group(4) + value(key, entry.group(5)); // framework-driven null
        return entry.group(1) + entry.group(2) + entry.group(3) + value;
    }

    /** Whose item or further line it is, by what stands before it. */
    private static String key(String before, Deque<Open> above) {
        int dash = before.indexOf('-');
        int most = dash < 0 ? before.length() - 1 : dash;
        return above.stream().filter(one -> one.indent() <= most).findFirst().map(Open::key).orElse("");
    }

    private String value(String key, String written) {
        String bare = written.strip();
        String value = quoted(bare) ? bare.substring(1, bare.length() - 1) : bare;
        Matcher reference = REFERENCE.matcher(value);
        if (reference.matches()) {
            return veil.open() ? written : reference.group(1) + ":" + veil.name(reference.group(2));
        }
        if (SECRET_KEY.matcher(key).matches() && !value.isEmpty()) {
            return Veil.MASK;
        }
        if (bare.startsWith("{") || bare.startsWith("[")) {
            return flow(key, bare);
        }
        return veil.open() || value.isEmpty()
                ? veil.text(written)
                : replaced(key.toLowerCase(Locale.ROOT), written, value);
    }

    private String replaced(String key, String written, String value) {
        if (USERS.contains(key)) {
            return USER.matcher(written).replaceAll(found -> Matcher.quoteReplacement(veil.user(found.group())));
        }
        boolean nobody = TECHNICAL.contains(key) || HARMLESS.matcher(value).matches()
                || value.replaceAll("<[A-Z]+>", "").chars().noneMatch(Character::isLetter);
        return nobody ? veil.text(written) : veil.name(value);
    }

    /** {@code [a, b]} and {@code {key: value}}, also in one another. */
    private String flow(String key, String written) {
        return Arrays.stream(written.split("(?<=[\\[{,])|(?=[\\]},])"))
                .map(part -> part.matches("\\s*[\\[{,\\]}]*\\s*") ? part : flowPart(key, part))
                .collect(Collectors.joining());
    }

    private String flowPart(String key, String part) {
        Matcher entry = ENTRY.matcher(part);
        return entry.matches() && entry.group(5) != null // framework-driven null
                ? entry.group(1) + entry.group(2) + entry.group(3) + entry.group(4)
                        + value(entry.group(2), entry.group(5))
                : value(key, part);
    }

    private static boolean quoted(String value) {
        return value.length() >= 2 && (value.charAt(0) == '"' || value.charAt(0) == '\'')
                && value.charAt(value.length() - 1) == value.charAt(0);
    }

    /** Where a comment begins; the end when there is none. */
    private static int comment(String line) {
        char quote = 0;
        for (int at = 0; at < line.length(); at++) {
            char letter = line.charAt(at);
            if (quote != 0) {
                quote = letter == quote ? 0 : quote;
            } else if ((letter == '"' || letter == '\'') && (at == 0 || " [{,:-".indexOf(line.charAt(at - 1)) >= 0)) {
                quote = letter;
            } else if (letter == '#' && (at == 0 || Character.isWhitespace(line.charAt(at - 1)))) {
                return at;
            }
        }
        return line.length();
    }
}
