package org.linewright.media.rtp;

import java.nio.ByteBuffer;
import java.util.Optional;

/**
 * The payload that says which key is held down (RFC 4733 §2.3).
 *
 * @param event 0–9 the digits, 10 star, 11 hash, 12–15 A–D
 * @param end whether the key is up again
 * @param volume of the tone it stands for, in −dBm0
 * @param duration so far, in samples, at most 65535
 */
public record TelephoneEvent(int event, boolean end, int volume, int duration) {

    private static final String KEYS = "0123456789*#ABCD";

    public static Optional<TelephoneEvent> of(char key, boolean end, int duration) {
        return KEYS.indexOf(key) < 0
                ? Optional.empty()
                : Optional.of(new TelephoneEvent(KEYS.indexOf(key), end, 10, duration));
    }

    /** Reads the first event of a payload; empty when it is too short or not a key. */
    public static Optional<TelephoneEvent> read(byte[] payload) {
        if (payload.length < 4 || (payload[0] & 0xFF) >= KEYS.length()) {
            return Optional.empty();
        }
        ByteBuffer buffer = ByteBuffer.wrap(payload);
        return Optional.of(new TelephoneEvent(payload[0], payload[1] < 0, payload[1] & 0x3F,
                buffer.getShort(2) & 0xFFFF));
    }

    public char key() {
        return KEYS.charAt(event);
    }

    public byte[] payload() {
        return new byte[]{ (byte) event, (byte) (end ? volume | 0x80 : volume), (byte) (duration >> 8),
                (byte) duration };
    }
}
