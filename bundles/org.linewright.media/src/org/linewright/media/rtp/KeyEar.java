package org.linewright.media.rtp;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Hears keys in telephone-event packets (RFC 4733 §2.5.2): an event is known by its timestamp, so neither the first
 * packet with its marker nor one of the three at the end is needed.
 *
 * @param held the event that was heard last
 */
public record KeyEar(Optional<Held> held) {

    /** One that heard nothing yet. */
    public static final KeyEar FRESH = new KeyEar(Optional.empty());

    private static final int LONGEST_SEGMENT = 0xFFFF;

    /**
     * @param before how much of it was in earlier segments, in samples (RFC 4733 §2.5.1.3)
     * @param up whether its end was heard
     */
    record Held(int source, int timestamp, char key, int before, int duration, boolean up) {

        boolean same(RtpPacket packet) {
            return packet.source() == source && packet.timestamp() == timestamp;
        }

        /** Older ones come late; the difference is taken in 32 bits. */
        boolean before(RtpPacket packet) {
            return packet.source() != source || packet.timestamp() - timestamp > 0;
        }

        boolean goesOn(RtpPacket packet, TelephoneEvent event) {
            return !up && packet.source() == source && event.key() == key
                    && packet.timestamp() - timestamp == LONGEST_SEGMENT;
        }

        KeySignal released() {
            return new KeySignal.Released(key, before + duration);
        }
    }

    /** What it is afterwards, and what is to be told. */
    public record Step(KeyEar next, List<KeySignal> signals) {
    }

    /** Hears a packet of the payload type agreed on for keys. */
    public Step heard(RtpPacket packet) {
        Optional<TelephoneEvent> event = TelephoneEvent.read(packet.payload());
        if (event.isEmpty()) {
            return new Step(this, List.of());
        }
        return held.isPresent()
                ? after(held.orElseThrow(), packet, event.orElseThrow())
                : pressed(packet, event.orElseThrow());
    }

    private Step after(Held last, RtpPacket packet, TelephoneEvent event) {
        if (last.same(packet)) {
            return last.up() ? new Step(this, List.of()) : held(last, event);
        }
        if (last.goesOn(packet, event)) {
            return held(new Held(last.source(), packet.timestamp(), last.key(), last.before() + LONGEST_SEGMENT, 0,
                    false), event);
        }
        if (!last.before(packet)) {
            return new Step(this, List.of());
        }
        Step pressed = pressed(packet, event);
        return last.up() ? pressed : new Step(pressed.next(), joined(last.released(), pressed.signals()));
    }

    private static Step pressed(RtpPacket packet, TelephoneEvent event) {
        Step step = held(new Held(packet.source(), packet.timestamp(), event.key(), 0, 0, false), event);
        return new Step(step.next(), joined(new KeySignal.Pressed(event.key()), step.signals()));
    }

    private static Step held(Held held, TelephoneEvent event) {
        Held longer = new Held(held.source(), held.timestamp(), held.key(), held.before(),
                Math.max(held.duration(), event.duration()), event.end());
        return new Step(new KeyEar(Optional.of(longer)), event.end() ? List.of(longer.released()) : List.of());
    }

    private static List<KeySignal> joined(KeySignal first, List<KeySignal> others) {
        return Stream.concat(Stream.of(first), others.stream()).toList();
    }
}
