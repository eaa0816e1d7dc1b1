package org.linewright.media;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.random.RandomGenerator;
import org.linewright.core.Outcome;
import org.linewright.core.Trouble;
import org.linewright.media.codec.SpokenCodec;
import org.linewright.media.rtcp.ControlEar;
import org.linewright.media.rtp.KeySignal;
import org.linewright.media.rtp.Reception;
import org.linewright.media.rtp.RtpPacket;
import org.linewright.media.sdp.Agreement;
import org.linewright.media.sdp.Direction;
import org.linewright.media.sdp.Negotiation;

/**
 * The end of a call that a person has in his hand: it makes and takes session descriptions, says what a source gives, and
 * gives what it hears to a sink. Thread: any; never blocks.
 */
public final class TalkStream implements AutoCloseable {

    private static final String KEYS = "0123456789*#ABCD";
    private static final int MOST_KEYS = 64;
    private static final Duration LONGEST_KEY = Duration.ofSeconds(1);

    private final MediaLoop loop;
    private final Beat beat;
    private final PortPair pair;
    private final PortPairs ports;
    private final Reception counts = new Reception();
    private final Jack rtp;
    private final Jack rtcp;
    private final TalkMouth mouth;
    private final TalkEar ear;
    private final Reports reports;
    private final Beat.Speaker turn = new Turn();
    private final AtomicBoolean closed = new AtomicBoolean();
    private Negotiation negotiation;
    private Optional<Agreement> agreement = Optional.empty();

    private TalkStream(MediaLoop loop, Beat beat, PortPair pair, PortPairs ports, RandomGenerator random,
            List<SpokenCodec> codecs) {
        this.loop = loop;
        this.beat = beat;
        this.pair = pair;
        this.ports = ports;
        this.rtp = new Jack(pair.rtp(), counts, pair.addresses()::contains);
        this.rtcp = new Jack(pair.rtcp(), counts, pair.addresses()::contains);
        this.mouth = new TalkMouth(rtp, counts, random);
        this.ear = new TalkEar(counts, random);
        this.reports = new Reports(rtcp, counts, mouth, random);
        this.negotiation = Negotiation
                .of(new Negotiation.Terms(pair.address(), random.nextLong(1L << 53), codecs));
    }

    static TalkStream started(MediaLoop loop, Beat beat, PortPair pair, PortPairs ports, RandomGenerator random,
            List<SpokenCodec> codecs) {
        TalkStream stream = new TalkStream(loop, beat, pair, ports, random, codecs);
        loop.join(pair.rtp(), stream::heard);
        loop.join(pair.rtcp(), stream::told);
        return stream;
    }

    /** Where RTP is to be sent; RTCP goes to the next port. */
    public InetSocketAddress address() {
        return pair.address();
    }

    /**
     * The description of a first offer or of another one, such as for holding.
     *
     * @param wanted which ways we want the voice to go: {@link Direction#SENDONLY} holds
     */
    public synchronized String offer(Direction wanted) {
        Negotiation.Offered offered = negotiation.offer(wanted);
        negotiation = offered.next();
        return offered.sdp();
    }

    /**
     * Takes an answer to our offer; from then on something is sent. Of several ones, of the early dialogs of a forked call,
     * the last one counts.
     *
     * @param signalling where his SIP comes from
     * @return refused when it fits nothing; everything stays as it was
     */
    public synchronized Outcome<Agreement> answered(String answer, InetAddress signalling) {
        return negotiation.answered(answer).map(answered -> {
            negotiation = answered.next();
            return agreed(answered.agreement(), signalling);
        });
    }

    /**
     * Answers an offer; from then on something is sent.
     *
     * @param wanted which ways we want the voice to go
     * @param signalling where his SIP comes from
     * @return the description, or refused: to be answered 488 (RFC 3261 §21.4.26), and everything stays as it was
     */
    public synchronized Outcome<String> answer(String offer, Direction wanted, InetAddress signalling) {
        return negotiation.answer(offer, wanted).map(answer -> {
            negotiation = answer.next();
            agreed(answer.agreement(), signalling);
            return answer.sdp();
        });
    }

    /** Why this offer could not be answered now; empty when it could. Nothing changes. */
    public synchronized Optional<Trouble> misfit(String offer) {
        return negotiation.answer(offer, Direction.SENDRECV).troubles().stream().findFirst();
    }

    /** Our offer was rejected: what was agreed on before goes on (RFC 3261 §14.1). */
    public synchronized void withdrawn() {
        negotiation = negotiation.withdrawn();
    }

    /** What is agreed on now. */
    public synchronized Optional<Agreement> agreement() {
        return agreement;
    }

    /** Says what this source gives instead of what it said before; silence when it ends. */
    public void say(Source source) {
        mouth.say(source);
    }

    /** Gives what is heard to this one instead of the one before. */
    public void hear(Sink sink) {
        ear.give(sink);
    }

    /**
     * Gives the keys of the other end to this one.
     *
     * @param keys called on the one thread that reads all sockets: never blocks
     */
    public void hearKeys(Consumer<KeySignal> keys) {
        ear.giveKeys(keys);
    }

    /**
     * Presses keys one after the other, behind those that wait.
     *
     * @param keys some of {@code 0123456789*#ABCD}
     * @param held how long each; 40 ms to one second
     * @return how many wait now; refused when the other end takes no keys (INFO may help), or they are none
     */
    public synchronized Outcome<Integer> press(String keys, Duration held) {
        Optional<String> wrong = keys.chars().filter(key -> KEYS.indexOf(key) < 0).mapToObj(Character::toString)
                .findFirst();
        if (wrong.isPresent()) {
            return Outcome.refused(MediaTrouble.KEY_FORM.about(wrong.orElseThrow())); // the rest may be a PIN
        }
        if (keys.length() + mouth.waiting() > MOST_KEYS) {
            return Outcome.refused(MediaTrouble.KEYS_MANY.about(MOST_KEYS));
        }
        boolean taken = agreement.filter(now -> !now.said().keys().isEmpty() && now.direction().sends()).isPresent();
        if (!taken) {
            return Outcome.refused(MediaTrouble.NO_KEYS.about());
        }
        long longest = Math.min(held.toMillis(), LONGEST_KEY.toMillis());
        mouth.press(keys, (int) Math.max(2, longest / Beat.FRAME.toMillis()));
        return Outcome.done(mouth.waiting());
    }

    /** How it went so far; readable after the end too. */
    public TalkFigures figures() {
        ControlEar told = reports.told();
        long now = beat.nanos().getAsLong();
        return new TalkFigures(counts.counts(), counts.sources(), ear.unknown(), ear.figures(), mouth.said().packets(),
                told.told(), TalkFigures.LostThere.of(reports.arriving(), now), told.roundTrip(),
                ear.last().map(last -> Duration.ofNanos(now - last)), mouth.level(),
                ear.level());
    }

    /** Says good-bye and gives the ports back. */
    @Override
    public void close() {
        if (closed.compareAndSet(false, true)) {
            beat.leave(turn);
            reports.bye(beat.nanos().getAsLong());
            loop.release(pair, () -> ports.back(pair));
        }
    }

    private Agreement agreed(Agreement agreed, InetAddress signalling) {
        boolean first = agreement.isEmpty();
        agreement = Optional.of(agreed);
        rtp.expect(agreed.party().rtp(), signalling);
        rtcp.expect(agreed.party().rtcp(), signalling);
        mouth.agree(agreed);
        ear.agree(agreed);
        if (first) {
            beat.join(turn);
        }
        if (closed.get()) {
            beat.leave(turn);
        }
        return agreed;
    }

    private void heard(InetSocketAddress from, ByteBuffer packet) {
        long now = beat.nanos().getAsLong();
        if (rtp.takes(from, packet, now)) {
            RtpPacket.read(packet, packet.limit()).ifPresent(whole -> ear.hear(whole, now));
        }
    }

    private void told(InetSocketAddress from, ByteBuffer packet) {
        long now = beat.nanos().getAsLong();
        if (rtcp.takes(from, packet, now)) {
            reports.heard(packet, now);
        }
    }

    /** What it does every 20 ms, on the time at which it should. */
    private final class Turn implements Beat.Speaker {

        private boolean begun;
        private long last;

        @Override
        public void frame() {
            long real = beat.nanos().getAsLong();
            long now = begun ? Math.min(real, last + Beat.FRAME.toNanos()) : real;
            begun = true;
            last = now;
            mouth.frame();
            ear.frame(now);
            reports.frame(real);
        }

        @Override
        public void skip(long frames) {
            last += frames * Beat.FRAME.toNanos();
            mouth.skip(frames);
        }
    }
}
