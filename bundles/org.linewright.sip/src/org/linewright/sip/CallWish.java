package org.linewright.sip;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * How to call.
 *
 * @param offer the session to offer; empty leaves the offer to the other side
 * @param name the display name to send; may be empty
 * @param headers further headers, such as Privacy, P-Preferred-Identity, Replaces or Referred-By; none that the call
 *     itself is made of
 * @param redirects how often a 3xx is followed; 0 tells it
 */
public record CallWish(Optional<Description> offer, String name, Map<String, String> headers, int redirects) {

    private static final Pattern TOKEN = Pattern.compile("[A-Za-z0-9.!%*_+`'~-]+");
    private static final Set<String> OURS = Set.of("via", "v", "from", "f", "to", "t", "call-id", "i", "cseq",
            "contact", "m", "route", "record-route", "max-forwards", "content-type", "c", "content-length", "l",
            "content-encoding", "e", "authorization", "proxy-authorization", "allow", "supported", "k", "require",
            "proxy-require", "session-expires", "x", "min-se", "user-agent");

    public CallWish {
        headers = Collections.unmodifiableMap(new LinkedHashMap<>(headers));
        for (String header : headers.keySet()) {
            if (!TOKEN.matcher(header).matches() || OURS.contains(header.toLowerCase(Locale.ROOT))) {
                throw new IllegalArgumentException("Not a header for a wish: " + header);
            }
        }
    }

    public static CallWish offering(Description offer) {
        return new CallWish(Optional.of(offer), "", Map.of(), 0);
    }

    /** A call whose session the other side offers. */
    public static CallWish withoutOffer() {
        return new CallWish(Optional.empty(), "", Map.of(), 0);
    }

    public CallWish as(String displayName) {
        return new CallWish(offer, displayName, headers, redirects);
    }

    public CallWish with(String header, String value) {
        Map<String, String> more = new LinkedHashMap<>(headers);
        more.put(header, value);
        return new CallWish(offer, name, more, redirects);
    }

    public CallWish following(int most) {
        return new CallWish(offer, name, headers, most);
    }
}
