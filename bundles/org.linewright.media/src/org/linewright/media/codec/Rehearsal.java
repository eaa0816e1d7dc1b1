package org.linewright.media.codec;

import java.util.function.BooleanSupplier;

/**
 * Says three seconds of noise to itself, so that the first call does not pay for what the JVM learns: a frame of Opus takes
 * twenty times as long before.
 */
public final class Rehearsal implements Runnable {

    private static final int FRAMES = 150;
    private static final int NEXT = 1_103_515_245;
    private static final int LOUDNESS = 19;

    private final SpokenCodec codec;
    private final BooleanSupplier over;

    /**
     * @param over ends it early
     */
    public Rehearsal(SpokenCodec codec, BooleanSupplier over) {
        this.codec = codec;
        this.over = over;
    }

    @Override
    public void run() {
        Encoder encoder = codec.encoder(OpusWishes.NONE);
        Decoder decoder = codec.decoder();
        short[] frame = new short[codec.rate() / 50];
        int noise = 1;
        for (int count = 0; count < FRAMES && !over.getAsBoolean(); count++) {
            for (int place = 0; place < frame.length; place++) {
                noise = noise * NEXT + 1;
                frame[place] = (short) (noise >> LOUDNESS);
            }
            decoder.decoded(encoder.encoded(frame));
        }
    }
}
