package org.linewright.media.sdp;

import java.net.InetAddress;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.linewright.core.Outcome;
import org.linewright.core.Trouble;
import org.linewright.media.MediaTrouble;
import org.linewright.media.codec.SpokenCodec;

/**
 * The voice in a session description of the other end.
 *
 * @param place which of its streams it is
 * @param types what it names of what is allowed, in its order
 */
record VoiceText(SessionText session, int place, PayloadTypes types) {

    private static final Map<Integer, String> FIXED = Map.of(3, "GSM", 4, "G.723", 9, "G.722", 13, "CN", 15, "G.728",
            18,
            "G.729"); // RFC 3551 §6
    private static final Pattern NO_SPEECH = Pattern.compile("(?i)(telephone-event|CN)(/.*)?");
    private static final List<String> PLAIN = List.of("RTP/AVP", "RTP/AVPF");

    /** The first voice with a codec that is allowed; refused in words when there is none. */
    static Outcome<VoiceText> offered(SessionText session, Collection<SpokenCodec> allowed, InetAddress own) {
        return IntStream.range(0, session.streams().size())
                .mapToObj(place -> at(session, place, allowed))
                .filter(voice -> voice.speaks() && voice.reachable(own))
                .findFirst().map(Outcome::done)
                .orElseGet(() -> Outcome.refused(reason(session, allowed, own)));
    }

    /** The voice at this place of an answer. */
    static Outcome<VoiceText> answered(SessionText session, int place, Collection<SpokenCodec> allowed,
            InetAddress own) {
        if (session.streams().size() <= place || !session.streams().get(place).kind().equals("audio")) {
            return Outcome.refused(MediaTrouble.ANSWER_FORM.about());
        }
        VoiceText voice = at(session, place, allowed);
        if (voice.stream().port() == 0) {
            return Outcome.refused(MediaTrouble.VOICE_REFUSED.about());
        }
        return voice.speaks() && voice.reachable(own)
                ? Outcome.done(voice)
                : Outcome.refused(reason(session, allowed, own));
    }

    StreamText stream() {
        return session.streams().get(place);
    }

    Party party() {
        return Party.of(stream(), session.connection(stream()).orElseThrow());
    }

    /** Seen from the other end. */
    Direction direction() {
        return Direction.of(session, stream());
    }

    /** How much is wanted in one packet: what we make next to it (RFC 8866 §6.4). */
    int packetMillis() {
        int most = stream().attribute("maxptime").map(VoiceText::millis).orElse(60);
        int wanted = Math.min(most, stream().attribute("ptime").map(VoiceText::millis).orElse(20));
        return wanted >= 60 ? 60 : wanted >= 40 ? 40 : 20;
    }

    private static int millis(String value) {
        return value.matches("\\d{1,4}") ? Integer.parseInt(value) : 20;
    }

    private static VoiceText at(SessionText session, int place, Collection<SpokenCodec> allowed) {
        return new VoiceText(session, place, PayloadTypes.read(session.streams().get(place)).within(allowed));
    }

    private boolean speaks() {
        return voice(stream()) && PLAIN.contains(stream().profile()) && !types.codecs().isEmpty();
    }

    private static boolean voice(StreamText stream) {
        return stream.kind().equals("audio") && stream.port() > 0 && stream.many() == 1;
    }

    private boolean reachable(InetAddress own) {
        return session.connection(stream()).filter(connection -> connection.address().getClass() == own.getClass())
                .isPresent();
    }

    private static Trouble reason(SessionText session, Collection<SpokenCodec> allowed, InetAddress own) {
        List<StreamText> voices = session.streams().stream().filter(VoiceText::voice).toList();
        if (voices.isEmpty()) {
            return MediaTrouble.NO_VOICE.about(session.streams().stream().map(StreamText::kind).distinct()
                    .collect(Collectors.joining(", ")));
        }
        Optional<StreamText> plain = voices.stream().filter(stream -> PLAIN.contains(stream.profile())).findFirst();
        if (plain.isEmpty()) {
            return MediaTrouble.ENCRYPTED.about(voices.getFirst().profile());
        }
        return PayloadTypes.read(plain.orElseThrow()).within(allowed).codecs().isEmpty()
                ? MediaTrouble.NO_CODEC.about(names(plain.orElseThrow()), allowed.stream()
                        .map(codec -> codec.codec().label()).collect(Collectors.joining(", ")))
                : MediaTrouble.ADDRESS.about(own.getHostAddress());
    }

    private static String names(StreamText stream) {
        return stream.payloadTypes().stream().limit(16)
                .map(type -> PayloadType.read(stream, type).map(known -> known.codec().codec().label())
                        .or(() -> stream.encoding(type)).orElse(FIXED.getOrDefault(type, "RTP " + type)))
                .filter(name -> !NO_SPEECH.matcher(name).matches())
                .collect(Collectors.joining(", "));
    }
}
