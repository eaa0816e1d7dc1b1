package org.linewright.media.codec;

import org.linewright.media.sound.G711;

/** G.711, with what was lost filled in. */
final class G711Decoder implements Decoder {

    /** 120 ms: nobody sends longer ones. */
    private static final int LONGEST = 960;

    private final G711 law;
    private final Concealment concealment = new Concealment();

    G711Decoder(G711 law) {
        this.law = law;
    }

    @Override
    public short[] decoded(byte[] payload) {
        return payload.length > LONGEST ? new short[0] : concealment.heard(law.decoded(payload));
    }

    @Override
    public short[] concealed(int samples) {
        return concealment.guessed(samples);
    }

    @Override
    public short[] repaired(byte[] next, int samples) {
        return concealment.guessed(samples);
    }
}
