package org.linewright.sip.digest;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The parameters of a digest header (RFC 7616 §3.3, §3.4). */
final class Parameters {

    private static final Pattern PARAMETER = Pattern
            .compile("([\\w-]+)\\s*=\\s*(?:\"([^\"\\\\]*+(?:\\\\.[^\"\\\\]*+)*+)\"|([^\\s,\"]+))");

    private Parameters() {
    }

    /** Names in lower case, values without quotes; the first of a name counts. Empty when it is no digest. */
    static Optional<Map<String, String>> digest(String value) {
        String[] scheme = value.strip().split("\\s+", 2);
        if (scheme.length < 2 || !scheme[0].equalsIgnoreCase("Digest")) {
            return Optional.empty();
        }
        Map<String, String> read = new HashMap<>();
        for (Matcher one = PARAMETER.matcher(scheme[1]); one.find();) {
            String text = one.group(2) == null ? one.group(3) : one.group(2).replaceAll("\\\\(.)", "$1"); // framework
            read.putIfAbsent(one.group(1).toLowerCase(Locale.ROOT), text);
        }
        return Optional.of(read);
    }
}
