package org.linewright.media.codec;

import java.util.Arrays;
import org.linewright.core.line.Codec;
import org.linewright.media.sound.G711;

/** How the codecs are spoken: their names in session descriptions, their clocks, their encoders and decoders. */
public enum SpokenCodec {
    /** RFC 3551 §4.5.14. */
    PCMA(Codec.PCMA, "PCMA/8000", 8, 8000) {
        @Override
        public Encoder encoder(OpusWishes wishes) {
            return G711.A_LAW::encoded;
        }

        @Override
        public Decoder decoder() {
            return new G711Decoder(G711.A_LAW);
        }
    },
    /** RFC 3551 §4.5.14. */
    PCMU(Codec.PCMU, "PCMU/8000", 0, 8000) {
        @Override
        public Encoder encoder(OpusWishes wishes) {
            return G711.MU_LAW::encoded;
        }

        @Override
        public Decoder decoder() {
            return new G711Decoder(G711.MU_LAW);
        }
    },
    /** RFC 7587 §7: always named as stereo at 48 kHz, whatever is in it. */
    OPUS(Codec.OPUS, "opus/48000/2", 111, 48_000) {
        @Override
        public Encoder encoder(OpusWishes wishes) {
            return new OpusMouth(wishes);
        }

        @Override
        public Decoder decoder() {
            return new OpusEar();
        }
    };

    private final Codec codec;
    private final String rtpmap;
    private final int payloadType;
    private final int rate;

    SpokenCodec(Codec codec, String rtpmap, int payloadType, int rate) {
        this.codec = codec;
        this.rtpmap = rtpmap;
        this.payloadType = payloadType;
        this.rate = rate;
    }

    public static SpokenCodec of(Codec codec) {
        return Arrays.stream(values()).filter(one -> one.codec == codec).findFirst().orElseThrow();
    }

    public Codec codec() {
        return codec;
    }

    /** Its encoding, clock and channels, as an rtpmap line has them. */
    public String rtpmap() {
        return rtpmap;
    }

    /** The static payload type, or the one that is proposed for a dynamic one. */
    public int payloadType() {
        return payloadType;
    }

    /** Samples a second of its sound, which its timestamps count too. */
    public int rate() {
        return rate;
    }

    /**
     * A fresh encoder.
     *
     * @param wishes of the other side; only Opus heeds them
     */
    public abstract Encoder encoder(OpusWishes wishes);

    /** A fresh decoder. */
    public abstract Decoder decoder();
}
