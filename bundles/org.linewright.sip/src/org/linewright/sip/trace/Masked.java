package org.linewright.sip.trace;

import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A message as text without what could lead to a password: of every line about credentials, in headers and in a body
 * that repeats headers, only the scheme and the harmless parameters of a digest stay (RFC 7616 §3.3 to §3.5).
 */
public final class Masked {

    private static final String MASK = "•••";
    private static final Pattern FOLD = Pattern.compile("(?:\r\n|\r|\n)[ \t]+");
    private static final Pattern LINE_END = Pattern.compile("\r\n|\r");
    private static final Pattern LINE = Pattern.compile(
            "(?imd)^(\\s*(?:Proxy-)?(?:Authorization|Authenticate)\\s*:|\\s*WWW-Authenticate\\s*:"
                    + "|\\s*(?:Proxy-)?Authentication-Info\\s*:)(.*)$");
    private static final Pattern DIGEST = Pattern.compile("(?i)\\s*Digest\\s");
    private static final Pattern PARAMETER = Pattern
            .compile("([\\w-]+)(\\s*=\\s*)(\"[^\"\\\\]*+(?:\\\\.[^\"\\\\]*+)*+\"?|[^\\s,\"]*)");
    private static final Pattern HARMLESS = Pattern
            .compile("(?i)realm|uri|algorithm|qop|nc|stale|domain|username|charset|userhash");
    private static final Pattern UNPRINTABLE = Pattern.compile("[\\p{Cntrl}&&[^\n\t]]");

    private Masked() {
    }

    /** Lines end with a line feed; other control characters are replaced. */
    public static String text(byte[] message) {
        String text = new String(message, StandardCharsets.UTF_8);
        String unfolded = FOLD.matcher(text).replaceAll(" ");
        String lines = LINE_END.matcher(unfolded).replaceAll("\n");
        String masked = LINE.matcher(lines)
                .replaceAll(line -> Matcher.quoteReplacement(line.group(1) + credentials(line.group(2))));
        return UNPRINTABLE.matcher(masked).replaceAll("�");
    }

    private static String credentials(String value) {
        boolean digest = DIGEST.matcher(value).lookingAt();
        if (!digest && !PARAMETER.matcher(value.strip()).lookingAt()) {
            String[] words = value.strip().split("\\s", 2);
            return " " + (words.length == 2 ? words[0] + " " : "") + MASK;
        }
        StringBuilder out = new StringBuilder(digest ? " Digest" : "");
        String separator = " ";
        for (Matcher one = PARAMETER.matcher(value); one.find(); separator = ", ") {
            boolean harmless = HARMLESS.matcher(one.group(1)).matches();
            out.append(separator).append(one.group(1)).append('=').append(harmless ? one.group(3) : MASK);
        }
        return out.toString();
    }
}
