package org.linewright.sip.call;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.linewright.sip.Description;

/** Keys in INFO, in the two forms that PBXs send; neither is a standard. */
final class Keys {

    static final String RELAY = "application/dtmf-relay";

    private static final String PLAIN = "application/dtmf";
    private static final Pattern SIGNAL = Pattern.compile("(?im)^\\s*signal\\s*=\\s*([0-9*#a-d])\\s*$");
    private static final Pattern KEY = Pattern.compile("(?i)\\s*([0-9*#a-d])\\s*");

    private Keys() {
    }

    static Optional<Character> read(Optional<Description> body) {
        return body.flatMap(one -> {
            boolean plain = one.type().equalsIgnoreCase(PLAIN);
            Matcher key = (plain ? KEY : SIGNAL).matcher(one.text());
            boolean found = plain ? key.matches() : one.type().equalsIgnoreCase(RELAY) && key.find();
            return found ? Optional.of(Character.toUpperCase(key.group(1).charAt(0))) : Optional.empty();
        });
    }

    static Description written(char key) {
        return new Description(RELAY, "Signal=" + key + "\r\nDuration=160\r\n");
    }
}
