package org.linewright.media.codec;

import io.github.jaredmdobson.concentus.OpusDecoder;
import io.github.jaredmdobson.concentus.OpusException;
import java.util.Arrays;

/** Opus to 48 kHz mono (RFC 6716), with its own concealment. Whatever comes, it is told as silence at worst. */
final class OpusEar implements Decoder {

    /** 120 ms (RFC 6716 §3.2.5). */
    private static final int LONGEST = 5760;
    private static final int LONGEST_PAYLOAD = 1500;
    /** What is concealed in one go: 2.5 ms is the least, and the step (RFC 6716 §4.4). */
    private static final int STEP = 120;
    private static final byte[] LOST = null; // framework-driven null

    private final short[] samples = new short[LONGEST];
    private OpusDecoder decoder = made();

    @Override
    public short[] decoded(byte[] payload) {
        return payload.length == 0 || payload.length > LONGEST_PAYLOAD
                ? new short[0]
                : heard(payload, payload.length, LONGEST, false);
    }

    @Override
    public short[] concealed(int length) {
        return whole(heard(LOST, 0, steps(length), false), length);
    }

    @Override
    public short[] repaired(byte[] next, int length) {
        boolean repeats = next.length > 0 && next.length <= LONGEST_PAYLOAD && length % STEP == 0 && length <= LONGEST;
        return repeats ? whole(heard(next, next.length, length, true), length) : concealed(length);
    }

    private static int steps(int length) {
        return Math.min(LONGEST, (length + STEP - 1) / STEP * STEP);
    }

    private static short[] whole(short[] heard, int length) {
        return heard.length == length ? heard : Arrays.copyOf(heard, length);
    }

    /** A decoder that lost its way over a payload is replaced: its state means nothing any more. */
    private short[] heard(byte[] payload, int size, int most, boolean repeated) {
        try {
            return Arrays.copyOf(samples, decoder.decode(payload, 0, size, samples, 0, most, repeated));
        } catch (OpusException | RuntimeException | AssertionError garbage) {
            decoder = made();
            return new short[0];
        }
    }

    private static OpusDecoder made() {
        try {
            return new OpusDecoder(48_000, 1);
        } catch (OpusException impossible) {
            throw new IllegalStateException("Opus without 48 kHz", impossible);
        }
    }
}
