package org.linewright.media;

import java.nio.ByteBuffer;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.random.RandomGenerator;
import org.linewright.media.codec.Encoder;
import org.linewright.media.rtp.Reception;
import org.linewright.media.rtp.RtpPacket;
import org.linewright.media.sdp.Agreement;
import org.linewright.media.sdp.PayloadType;
import org.linewright.media.sound.SampleQueue;

/** Speaks to the other end: sound in the codec that was agreed on, or keys. A codec of another clock is another source. */
final class TalkMouth {

    private static final double MEMORY = 0.9;

    private final Jack jack;
    private final Reception counts;
    private final RandomGenerator random;
    private final ByteBuffer buffer = ByteBuffer.allocateDirect(MediaLoop.LONGEST);
    private final KeyMouth keys = new KeyMouth();
    private Optional<Agreement> agreed = Optional.empty();
    private Source source = Source.NONE;
    private Optional<Feed> feed = Optional.empty();
    private Optional<Encoder> encoder = Optional.empty();
    private SampleQueue packet = new SampleQueue(0);
    private Said said;
    private boolean begins = true;
    private int sequence;
    private int timestamp;
    private int keyDown;
    private Level level = Level.SILENT;

    /**
     * What was sent so far.
     *
     * @param ssrc ours
     * @param timestamp of what is said next
     */
    record Said(int ssrc, int timestamp, int packets, int octets) {

        Said one(int bytes) {
            return new Said(ssrc, timestamp, packets + 1, octets + bytes);
        }

        Said at(int now) {
            return new Said(ssrc, now, packets, octets);
        }
    }

    TalkMouth(Jack jack, Reception counts, RandomGenerator random) {
        this.jack = jack;
        this.counts = counts;
        this.random = random;
        this.said = new Said(random.nextInt(), 0, 0, 0);
        this.sequence = random.nextInt() & 0xFFFF;
        this.timestamp = random.nextInt();
    }

    synchronized void agree(Agreement agreement) {
        PayloadType spoken = agreement.spoken();
        Optional<PayloadType> before = agreed.map(Agreement::spoken);
        boolean otherClock = before.filter(type -> type.codec().rate() != spoken.codec().rate()).isPresent();
        if (otherClock) {
            said = new Said(random.nextInt(), 0, 0, 0);
            timestamp = random.nextInt();
        }
        if (!before.equals(Optional.of(spoken))) {
            encoder = Optional.of(spoken.codec().encoder(spoken.wishes()));
            feed = Optional.empty();
        }
        int size = agreement.packetMillis() * spoken.codec().rate() / 1000;
        boolean cut = otherClock || agreed.map(Agreement::packetMillis).orElse(0) != agreement.packetMillis();
        packet = cut ? new SampleQueue(size) : packet;
        agreed = Optional.of(agreement);
    }

    synchronized void say(Source other) {
        source = other;
        feed = Optional.empty();
    }

    /** How many keys wait to be pressed. */
    synchronized int waiting() {
        return keys.waiting();
    }

    synchronized void press(String pressed, int frames) {
        keys.press(pressed, frames);
    }

    synchronized void skip(long frames) {
        timestamp += (int) (frames * rate() / 50);
        begins = true;
        packet.clear();
    }

    synchronized Said said() {
        return said.at(timestamp);
    }

    /** How loud what is said is, over the last fifth of a second. */
    synchronized Level level() {
        return level;
    }

    /** Says the next 20 ms. */
    synchronized void frame() {
        Agreement now = agreed.orElseThrow();
        if (feed.isEmpty()) {
            feed = Optional.of(new Feed(source, rate()));
        }
        short[] frame = feed.orElseThrow().next();
        level = Level.of(frame).after(level, MEMORY);
        OptionalInt clock = keys.waiting() == 0 ? OptionalInt.empty() : keyClock(now);
        Optional<KeyMouth.Stroke> stroke = clock.isPresent() && now.direction().sends()
                ? keys.next(clock.getAsInt() / 50)
                : Optional.empty();
        if (!now.direction().sends()) {
            begins = true;
            packet.clear();
            keys.letGo();
        } else if (stroke.isPresent()) {
            packet.clear();
            key(now, clock.getAsInt(), stroke.orElseThrow());
        } else {
            sound(now, frame);
        }
        timestamp += frame.length;
    }

    private void sound(Agreement now, short[] frame) {
        int size = now.packetMillis() * rate() / 1000;
        if (frame.length == size) {
            say(now, frame);
            return;
        }
        packet.add(frame);
        if (packet.length() == size) {
            say(now, packet.take(size));
        }
    }

    /** @param samples of one packet, which ends with these 20 ms */
    private void say(Agreement now, short[] samples) {
        byte[] payload = encoder.orElseThrow().encoded(samples);
        send(begins, now.spoken().number(), timestamp + rate() / 50 - samples.length, payload);
        begins = false;
    }

    private void key(Agreement now, int clock, KeyMouth.Stroke stroke) {
        keyDown = stroke.first() ? timestamp : keyDown;
        send(stroke.first(), now.said().keys().get(clock), keyDown, stroke.event().payload());
        begins = true;
    }

    private void send(boolean marker, int type, int when, byte[] payload) {
        buffer.clear();
        new RtpPacket(marker, type, sequence, when, said.ssrc(), payload).write(buffer);
        sequence = sequence + 1 & 0xFFFF;
        said = said.one(payload.length);
        if (!jack.send(buffer)) {
            counts.notSent();
        }
    }

    private int rate() {
        return agreed.orElseThrow().spoken().codec().rate();
    }

    /** The keys that count with the clock of the sound, or any (RFC 4733 §2.1). */
    private static OptionalInt keyClock(Agreement now) {
        int rate = now.spoken().codec().rate();
        return now.said().keys().containsKey(rate)
                ? OptionalInt.of(rate)
                : now.said().keys().keySet().stream().mapToInt(clock -> clock).findFirst();
    }
}
