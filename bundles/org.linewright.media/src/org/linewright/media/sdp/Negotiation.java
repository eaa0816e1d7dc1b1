package org.linewright.media.sdp;

import java.net.InetSocketAddress;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.linewright.core.Outcome;
import org.linewright.media.MediaTrouble;
import org.linewright.media.codec.SpokenCodec;

/**
 * Offers and answers of one call (RFC 3264), from its first on. A value: what a step leads to is told by the step.
 *
 * @param terms what never changes
 * @param said the description that was sent last, if there is one
 * @param place which of its streams is the voice
 * @param numbers what its payload types mean
 * @param version of what was sent last
 * @param offered whether it was an offer, and with which direction
 * @param waits whether that is not answered yet
 */
public record Negotiation(Terms terms, Optional<SessionText> said, int place, PayloadTypes numbers, long version,
        Optional<Direction> offered, boolean waits) {

    /**
     * What we bring with us.
     *
     * @param address where we hear
     * @param session names the session
     * @param codecs that are allowed, the preferred one first; at least one
     */
    public record Terms(InetSocketAddress address, long session, List<SpokenCodec> codecs) {

        public Terms {
            codecs = List.copyOf(codecs);
        }
    }

    /** We offer this. */
    public record Offered(Negotiation next, String sdp) {
    }

    /** Our offer was answered, with this result. */
    public record Answered(Negotiation next, Agreement agreement) {
    }

    /** We answer this, with this result. */
    public record Answer(Negotiation next, String sdp, Agreement agreement) {
    }

    private static final int PACKET = 20;

    public static Negotiation of(Terms terms) {
        return new Negotiation(terms, Optional.empty(), 0, PayloadTypes.NONE, 0, Optional.empty(), false);
    }

    /** The first offer, or another one: its version is higher only when it says something else (RFC 3264 §8). */
    public Offered offer(Direction direction) {
        PayloadTypes types = PayloadTypes.proposed(terms.codecs(), numbers);
        List<StreamText> streams = new ArrayList<>(said.map(SessionText::streams).orElse(List.of()));
        StreamText voice = voice("RTP/AVP", types, direction);
        if (streams.isEmpty()) {
            streams.add(voice);
        } else {
            streams.set(place, voice);
        }
        Negotiation next = sent(streams, place, types, "t=0 0", Optional.of(direction), true);
        return new Offered(next, next.text());
    }

    /**
     * Takes an answer to our offer. Taken again for every early dialog of a forked call: the last one counts.
     *
     * @return refused when it is no answer to that; the session stays as it was
     */
    public Outcome<Answered> answered(String answer) {
        if (offered.isEmpty()) {
            return Outcome.refused(MediaTrouble.NOT_OFFERED.about());
        }
        return read(answer).then(session -> session.streams().size() == said.orElseThrow().streams().size()
                ? VoiceText.answered(session, place, terms.codecs(), terms.address().getAddress())
                : Outcome.refused(MediaTrouble.ANSWER_FORM.about()))
                .map(voice -> new Answered(
                        new Negotiation(terms, said, place, numbers, version, offered, false),
                        agreement(voice, offered.orElseThrow(), voice.types())));
    }

    /**
     * Answers an offer: the codecs that both have, in our order; every other stream is refused by port 0 (RFC 3264 §6).
     *
     * @param wanted which ways we want the voice to go
     * @return refused when there is nothing in it for us: to be answered 488 (RFC 3261 §21.4.26), and the session stays
     */
    public Outcome<Answer> answer(String offer, Direction wanted) {
        if (waits) {
            return Outcome.refused(MediaTrouble.STILL_OFFERED.about());
        }
        return read(offer)
                .then(session -> VoiceText.offered(session, terms.codecs(), terms.address().getAddress()))
                .map(voice -> answer(voice, voice.direction().reversed().and(wanted)));
    }

    /** Our offer was rejected: what was agreed on before stays (RFC 3261 §14.1). */
    public Negotiation withdrawn() {
        return new Negotiation(terms, said, place, numbers, version, Optional.empty(), false);
    }

    private Answer answer(VoiceText voice, Direction direction) {
        PayloadTypes types = voice.types().preferring(terms.codecs());
        List<StreamText> streams = new ArrayList<>(
                voice.session().streams().stream().map(StreamText::refused).toList());
        streams.set(voice.place(), voice(voice.stream().profile(), types, direction));
        String time = voice.session().session().stream().filter(line -> line.startsWith("t=")).findFirst()
                .orElse("t=0 0"); // RFC 3264 §6: the same as in the offer
        Negotiation next = sent(streams, voice.place(), types, time, Optional.empty(), false);
        return new Answer(next, next.text(), next.agreement(voice, direction, types));
    }

    private Agreement agreement(VoiceText voice, Direction own, PayloadTypes spoken) {
        return new Agreement(voice.party(), spoken, numbers, voice.packetMillis(),
                own.and(voice.direction().reversed()));
    }

    private String text() {
        return said.orElseThrow().text();
    }

    private Negotiation sent(List<StreamText> streams, int voice, PayloadTypes types, String time,
            Optional<Direction> direction, boolean open) {
        boolean same = said.filter(before -> before.equals(described(streams, time, version))).isPresent();
        long number = same ? version : version + 1;
        return new Negotiation(terms, Optional.of(described(streams, time, number)), voice, types, number, direction,
                open);
    }

    private SessionText described(List<StreamText> streams, String time, long number) {
        return new SessionText(List.of("v=0",
                "o=- " + terms.session() + " " + number + " IN " + Connection.words(terms.address().getAddress()),
                "s=-", Connection.line(terms.address().getAddress()), time), streams);
    }

    private StreamText voice(String profile, PayloadTypes types, Direction direction) {
        return new StreamText("audio", terms.address().getPort(), 1, profile, types.formats(),
                Stream.concat(types.lines().stream(), Stream.of("a=ptime:" + PACKET, direction.line())).toList());
    }

    private static Outcome<SessionText> read(String sdp) {
        return SessionText.read(sdp).map(Outcome::done)
                .orElseGet(() -> Outcome.refused(MediaTrouble.DESCRIPTION_UNREADABLE.about()));
    }
}
