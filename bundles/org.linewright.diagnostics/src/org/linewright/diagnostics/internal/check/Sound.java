package org.linewright.diagnostics.internal.check;

import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.linewright.diagnostics.SipText;

/**
 * The sound of a session description: its first audio stream (RFC 8866).
 *
 * @param host where sound is wanted; empty when it does not say
 * @param port the port there; 0 refuses the stream
 * @param codecs the codecs of speech, in lower case
 */
record Sound(String host, int port, Set<String> codecs) {

    private static final Pattern AUDIO = Pattern.compile("(?m)^m=audio (\\d{1,5})(?:/\\d+)? \\S+((?: \\d{1,3})+)");
    private static final Pattern CONNECTION = Pattern.compile("(?m)^c=IN IP[46] ([^\\s/]+)");
    private static final Map<String, String> STATIC = Map.of("0", "pcmu", "3", "gsm", "4", "g723", "8", "pcma", "9",
            "g722", "18", "g729"); // RFC 3551 §6
    private static final Set<String> NO_SPEECH = Set.of("telephone-event", "cn", "13");

    static Optional<Sound> of(SipText message) {
        String body = message.body();
        Matcher audio = AUDIO.matcher(body);
        if (!audio.find()) {
            return Optional.empty();
        }
        int next = body.indexOf("\nm=", audio.start());
        String media = body.substring(audio.start(), next < 0 ? body.length() : next);
        String host = first(CONNECTION, media).or(() -> first(CONNECTION, body)).orElse("");
        Set<String> codecs = new LinkedHashSet<>();
        for (String type : audio.group(2).strip().split(" ")) {
            codecs.add(first(Pattern.compile("(?m)^a=rtpmap:" + type + " ([\\w.-]+)"), media)
                    .orElse(STATIC.getOrDefault(type, type)).toLowerCase(Locale.ROOT));
        }
        codecs.removeAll(NO_SPEECH);
        return Optional.of(new Sound(host, Integer.parseInt(audio.group(1)), codecs));
    }

    /** Whether this answer takes something that was offered. */
    boolean takesOf(Sound offer) {
        return port > 0 && codecs.stream().anyMatch(offer.codecs::contains);
    }

    private static Optional<String> first(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        return matcher.find() ? Optional.of(matcher.group(1)) : Optional.empty();
    }
}
