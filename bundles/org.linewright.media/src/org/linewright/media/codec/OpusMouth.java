package org.linewright.media.codec;

import io.github.jaredmdobson.concentus.OpusApplication;
import io.github.jaredmdobson.concentus.OpusBandwidth;
import io.github.jaredmdobson.concentus.OpusEncoder;
import io.github.jaredmdobson.concentus.OpusException;
import java.util.Arrays;

/** Opus from 48 kHz mono (RFC 6716). */
final class OpusMouth implements Encoder {

    /** The longest payload that is a single frame (RFC 6716 §3.1). */
    private static final int LONGEST = 1275;
    private static final int COMPLEXITY = 5;
    private static final int EXPECTED_LOSS = 10;

    private final OpusEncoder encoder;
    private final byte[] payload = new byte[LONGEST];

    OpusMouth(OpusWishes wishes) {
        this.encoder = made(wishes);
    }

    @Override
    public byte[] encoded(short[] samples) {
        try {
            return Arrays.copyOf(payload, encoder.encode(samples, 0, samples.length, payload, 0, payload.length));
        } catch (OpusException impossible) {
            throw new IllegalArgumentException("Opus takes 20, 40 or 60 ms, not " + samples.length + " samples",
                    impossible);
        }
    }

    private static OpusEncoder made(OpusWishes wishes) {
        try {
            OpusEncoder encoder = new OpusEncoder(48_000, 1, OpusApplication.OPUS_APPLICATION_VOIP);
            encoder.setBitrate(wishes.bitrate());
            encoder.setMaxBandwidth(bandwidth(wishes.playbackRate()));
            encoder.setUseInbandFEC(wishes.redundancy());
            encoder.setPacketLossPercent(wishes.redundancy() ? EXPECTED_LOSS : 0);
            encoder.setComplexity(COMPLEXITY);
            return encoder;
        } catch (OpusException impossible) {
            throw new IllegalStateException("Opus without 48 kHz", impossible);
        }
    }

    /** RFC 7587 §6.1, maxplaybackrate. */
    private static OpusBandwidth bandwidth(int rate) {
        return rate < 12_000
                ? OpusBandwidth.OPUS_BANDWIDTH_NARROWBAND
                : rate < 16_000
                        ? OpusBandwidth.OPUS_BANDWIDTH_MEDIUMBAND
                        : rate < 24_000
                                ? OpusBandwidth.OPUS_BANDWIDTH_WIDEBAND
                                : rate < 48_000
                                        ? OpusBandwidth.OPUS_BANDWIDTH_SUPERWIDEBAND
                                        : OpusBandwidth.OPUS_BANDWIDTH_FULLBAND;
    }
}
