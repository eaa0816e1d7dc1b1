package org.linewright.media.sdp;

import java.net.InetAddress;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.linewright.media.codec.SpokenCodec;
import org.linewright.media.sound.G711;
import org.linewright.media.sound.Sound;

/**
 * What to speak with somebody of whom we are the other end.
 *
 * @param party where he wants to hear
 * @param law the first of his codecs that we have
 * @param keys the payload type of his keys (RFC 4733 §2.4.1), if he sends any
 * @param listens whether he wants to hear: not while he holds (RFC 3264 §8.4)
 */
public record Voice(Party party, G711 law, OptionalInt keys, boolean listens) {

    private static final Pattern KEYS = Pattern.compile("(\\d{1,3}) +(?i:telephone-event)/8000(/1)?");

    /** The first voice of a session description of this family that speaks G.711; empty is to be answered 488. */
    public static Optional<Voice> of(String sdp, InetAddress family) {
        return SessionText.read(sdp).flatMap(session -> session.streams().stream()
                .filter(stream -> stream.isVoice() && law(stream).isPresent())
                .findFirst()
                .flatMap(stream -> session.connection(stream)
                        .filter(connection -> connection.address().getClass() == family.getClass())
                        .map(connection -> new Voice(Party.of(stream, connection), law(stream).orElseThrow(),
                                keys(stream), !connection.silent() && listens(session, stream)))));
    }

    /** The same as an agreement on 20 ms in a packet: we send while he listens, and take all that he sends. */
    public Agreement agreement() {
        SpokenCodec codec = law == G711.A_LAW ? SpokenCodec.PCMA : SpokenCodec.PCMU;
        Map<Integer, Integer> clocks = keys.isPresent() ? Map.of(Sound.RATE, keys.getAsInt()) : Map.of();
        PayloadTypes types = new PayloadTypes(List.of(PayloadType.of(codec, law.payloadType())), clocks,
                OptionalInt.empty());
        return new Agreement(party, types, types, 20, listens ? Direction.SENDRECV : Direction.RECVONLY);
    }

    private static Optional<G711> law(StreamText stream) {
        return stream.payloadTypes().stream()
                .flatMap(type -> List.of(G711.values()).stream().filter(law -> law.payloadType() == type))
                .findFirst();
    }

    private static OptionalInt keys(StreamText stream) {
        return stream.attributes("rtpmap").map(KEYS::matcher).filter(Matcher::matches)
                .mapToInt(parts -> Integer.parseInt(parts.group(1)))
                .filter(type -> stream.payloadTypes().contains(type)).findFirst();
    }

    private static boolean listens(SessionText session, StreamText stream) {
        List<String> deaf = List.of("a=sendonly", "a=inactive");
        List<String> said = List.of("a=sendrecv", "a=recvonly", "a=sendonly", "a=inactive");
        return stream.lines().stream().map(String::strip).filter(said::contains).findFirst()
                .or(() -> session.session().stream().map(String::strip).filter(said::contains).findFirst())
                .filter(deaf::contains).isEmpty();
    }
}
