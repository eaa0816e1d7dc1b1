package org.linewright.diagnostics.internal.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.linewright.diagnostics.Header;
import org.linewright.diagnostics.SipText;

/** Replaces numbers and names in messages, so that they stay readable and nobody is told whom they are about. */
public final class Privacy {

    /** Headers of RFC 3261 §25 and its extensions whose elements are a name and an address. */
    private static final Set<String> ADDRESSES = Set.of("from", "to", "contact", "reply-to", "refer-to", "referred-by",
            "diversion", "history-info", "p-asserted-identity", "p-preferred-identity", "remote-party-id",
            "p-called-party-id", "p-associated-uri", "route", "record-route", "path", "service-route", "call-info",
            "alert-info", "error-info");
    /** Headers whose whole value may tell of people. */
    private static final Set<String> TELLING = Set.of("subject", "organization", "user-to-user", "identity",
            "geolocation", "p-charging-vector", "p-access-network-info");
    /** Bodies that are kept with their addresses replaced; of others nothing is shown. */
    private static final Pattern READABLE = Pattern.compile(
            "(?i)(application/(sdp|[\\w.-]+\\+xml|simple-message-summary|dtmf-relay|dtmf)|message/sipfrag|multipart/).*");
    private static final Pattern URI = Pattern.compile("(?i)(\\bsips?:)([^@\\s<>\"]{1,2048})(?=@)");
    private static final Pattern TEL = Pattern.compile("(?i)(\\btel:)([+\\d*#(). -]{1,64})");
    private static final Pattern LONG_NUMBER = Pattern.compile("(?<![\\w.:-])\\+?\\d[\\d ./-]{3,30}\\d(?![\\w.:])");
    private static final Pattern USERNAME = Pattern.compile("(?i)(\\busername=\")([^\"]*)(?=\")");
    private static final Pattern SDP_ORIGIN = Pattern.compile("(?m)^(o=)(?!- )(\\S+)");
    private static final Pattern SDP_WORDS = Pattern.compile("(?m)^([siep]=)(?!-?\\s*$).+$");
    private static final Pattern XML_NAME = Pattern
            .compile("(?i)(\\bdisplay(?:-name)?\\s*=\\s*\"|<(?:\\w+:)?display-name[^>]*>)([^\"<]*)");
    private static final Pattern KEY_PRESSED = Pattern.compile("(?im)^(signal\\s*=\\s*)\\S+|^[\\d*#A-D]$");

    private final Pseudonyms words;

    public Privacy(Pseudonyms words) {
        this.words = words;
    }

    /** The same message about people who cannot be told. */
    public SipText of(SipText message) {
        List<Header> headers = new ArrayList<>();
        message.headers().forEach(one -> headers.add(new Header(one.name(), value(one))));
        return new SipText(addresses(message.startLine()), headers, body(message));
    }

    /** An Address of Record without scheme. */
    public String addressOfRecord(String line) {
        int at = line.indexOf('@');
        return at < 0 ? line : words.user(line.substring(0, at)) + line.substring(at);
    }

    private String value(Header header) {
        String name = header.name().toLowerCase(Locale.ROOT);
        if (TELLING.contains(name)) {
            return Keys.MASK;
        }
        if (ADDRESSES.contains(name)) {
            return addresses(names(header.value()));
        }
        String value = replaced(USERNAME, addresses(header.value()), words::user);
        boolean ofTheirOwn = name.startsWith("x-") || name.startsWith("p-");
        return ofTheirOwn ? LONG_NUMBER.matcher(value).replaceAll(found -> words.user(found.group())) : value;
    }

    private String addresses(String text) {
        return replaced(TEL, replaced(URI, text, words::user), words::user);
    }

    /** Each element's name, which is everything before its address. */
    private String names(String value) {
        List<String> elements = new ArrayList<>();
        for (int at = 0; at <= value.length();) {
            int end = HeaderLines.unquoted(value, ',', at);
            elements.add(named(value.substring(at, end).strip()));
            at = end + 1;
        }
        return String.join(", ", elements);
    }

    private String named(String element) {
        int unquoted = HeaderLines.unquoted(element, '<', 0);
        int open = unquoted < element.length() ? unquoted : element.indexOf('<');
        String name = element.substring(0, Math.max(0, open)).replace("\"", "").strip();
        return name.isEmpty() ? element : "\"" + words.name(name) + "\" " + element.substring(open);
    }

    private String body(SipText message) {
        String body = message.body();
        if (body.isBlank()) {
            return body;
        }
        String type = message.header("Content-Type");
        if (!READABLE.matcher(type).matches()) {
            return Keys.MASK + "\n";
        }
        String origin = replaced(SDP_ORIGIN, addresses(body), words::user);
        String named = replaced(XML_NAME, origin, words::name);
        String plain = SDP_WORDS.matcher(named).replaceAll("$1" + Keys.MASK);
        return type.toLowerCase(Locale.ROOT).contains("dtmf")
                ? KEY_PRESSED.matcher(plain).replaceAll(key -> Matcher.quoteReplacement(
                        (key.start(1) < 0 ? "" : key.group(1)) + Keys.MASK))
                : plain;
    }

    private static String replaced(Pattern pattern, String text, UnaryOperator<String> word) {
        return pattern.matcher(text).replaceAll(
                found -> Matcher.quoteReplacement(found.group(1) + word.apply(found.group(2))));
    }
}
