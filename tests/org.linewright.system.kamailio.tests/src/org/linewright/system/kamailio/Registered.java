package org.linewright.system.kamailio;

import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a registrar answered.
 *
 * @param bindings the seconds each bound URI has left
 */
record Registered(int status, Map<String, Integer> bindings, String text) {

    private static final Pattern STATUS = Pattern.compile("SIP/2.0 ([0-9]{3}) ");
    private static final Pattern BINDING = Pattern.compile("<([^>]+)>([^,\r\n]*)");
    private static final Pattern EXPIRES = Pattern.compile(";expires=([0-9]+)");

    static Registered of(String text) {
        Matcher status = STATUS.matcher(text);
        if (!status.lookingAt()) {
            throw new IllegalArgumentException(text);
        }
        Map<String, Integer> bindings = new TreeMap<>();
        text.lines().filter(line -> line.startsWith("Contact:")).forEach(line -> {
            for (Matcher one = BINDING.matcher(line); one.find();) {
                Matcher expires = EXPIRES.matcher(one.group(2));
                bindings.put(one.group(1), expires.find() ? Integer.parseInt(expires.group(1)) : -1);
            }
        });
        return new Registered(Integer.parseInt(status.group(1)), bindings, text);
    }

    /** The same as far as two registrars can agree: whether it was taken, and what is bound, for about how long. */
    String gist() {
        Map<String, Integer> rounded = new TreeMap<>();
        bindings.forEach((uri, seconds) -> rounded.put(uri, (seconds + 5) / 10 * 10));
        return (status < 300 ? "taken " : "refused ") + (status < 300 ? rounded : status == 401 ? "401" : "");
    }
}
