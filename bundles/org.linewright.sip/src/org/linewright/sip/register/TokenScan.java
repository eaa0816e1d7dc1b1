package org.linewright.sip.register;

import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds what may be Contact tokens in a message that nobody has parsed. */
public final class TokenScan {

    private static final Pattern TOKEN = Pattern.compile("(?i)sip:([\\w-]{" + Tokens.LENGTH + "})@");

    private TokenScan() {
    }

    public static Stream<String> of(byte[] message) {
        Matcher matcher = TOKEN.matcher(new String(message, StandardCharsets.ISO_8859_1));
        return matcher.results().map(found -> found.group(1));
    }
}
