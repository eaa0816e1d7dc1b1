package org.linewright.diagnostics.internal.ladder;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.linewright.diagnostics.SipText;

/**
 * What a session description says of its first stream of sound, at a glance (RFC 8866).
 *
 * @param host where sound is wanted
 * @param port the port there; 0 refuses the stream
 * @param codec its first codec
 * @param way what is sent: {@code sendrecv} and so on
 */
record SdpGlance(String host, int port, String codec, String way) {

    private static final Pattern AUDIO = Pattern.compile("(?m)^m=audio (\\d{1,5})(?:/\\d+)? \\S+ (\\d{1,3})");
    private static final Pattern CONNECTION = Pattern.compile("(?m)^c=IN IP[46] ([^\\s/]+)");
    private static final Pattern WAY = Pattern.compile("(?m)^a=(sendrecv|sendonly|recvonly|inactive)\\s*$");
    private static final Map<String, String> STATIC = Map.of("0", "PCMU", "3", "GSM", "8", "PCMA", "9", "G722", "18",
            "G729");

    static Optional<SdpGlance> of(SipText message) {
        String body = message.body();
        Matcher audio = AUDIO.matcher(body);
        if (!message.header("Content-Type").contains("sdp") && !body.contains("m=audio") || !audio.find()) {
            return Optional.empty();
        }
        String media = body.substring(audio.start());
        int next = media.indexOf("\nm=");
        String own = next < 0 ? media : media.substring(0, next);
        String host = first(CONNECTION, own).or(() -> first(CONNECTION, body)).orElse("");
        String way = first(WAY, own).or(() -> first(WAY, body.substring(0, audio.start()))).orElse("sendrecv");
        return Optional.of(new SdpGlance(host, Integer.parseInt(audio.group(1)), codec(audio.group(2), own), way));
    }

    String address() {
        return (host.contains(":") ? "[" + host + "]" : host) + ":" + port;
    }

    private static String codec(String type, String media) {
        return first(Pattern.compile("(?m)^a=rtpmap:" + type + " ([\\w.-]+)"), media)
                .orElse(STATIC.getOrDefault(type, type));
    }

    private static Optional<String> first(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        return matcher.find() ? Optional.of(matcher.group(1)) : Optional.empty();
    }
}
