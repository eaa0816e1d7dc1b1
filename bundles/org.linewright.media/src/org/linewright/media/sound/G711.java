package org.linewright.media.sound;

/** The two laws of ITU-T G.711, with 16-bit linear samples. The payload types are those of RFC 3551 §6. */
public enum G711 {
    /** PCMA, with every other bit inverted (G.711 §3.1.2). */
    A_LAW(8, 0xD5) {
        @Override
        int linear(int code) {
            int bits = code ^ 0x55;
            int exponent = (bits & 0x70) >> 4;
            int mantissa = ((bits & 0x0F) << 4) + 8;
            int magnitude = exponent == 0 ? mantissa : mantissa + 0x100 << exponent - 1;
            return (bits & 0x80) == 0 ? -magnitude : magnitude;
        }

        @Override
        int code(int sample) {
            int size = (sample < 0 ? ~sample : sample) >> 4;
            int segment = Math.max(0, highestBit(size) - 3);
            int code = segment == 0 ? size : segment << 4 | size >> segment - 1 & 0x0F;
            return (sample < 0 ? code : code | 0x80) ^ 0x55;
        }
    },
    /** PCMU, with all bits inverted (G.711 §3.1.3). */
    MU_LAW(0, 0xFF) {
        @Override
        int linear(int code) {
            int bits = ~code;
            int magnitude = (((bits & 0x0F) << 3) + BIAS << ((bits & 0x70) >> 4)) - BIAS;
            return (bits & 0x80) == 0 ? magnitude : -magnitude;
        }

        @Override
        int code(int sample) {
            int size = Math.min((sample < 0 ? ~sample : sample) + BIAS, Short.MAX_VALUE);
            int segment = highestBit(size) - 7;
            int code = segment << 4 | size >> segment + 3 & 0x0F;
            return ~(sample < 0 ? code | 0x80 : code);
        }
    };

    private static final int BIAS = 132;

    private final int payloadType;
    private final byte silence;
    private final short[] linear = new short[256];
    private final byte[] codes = new byte[1 << 14];

    G711(int payloadType, int silence) {
        this.payloadType = payloadType;
        this.silence = (byte) silence;
        for (int code = 0; code < linear.length; code++) {
            linear[code] = (short) linear(code);
        }
        for (int step = 0; step < codes.length; step++) {
            codes[step] = (byte) code((step << 2) + Short.MIN_VALUE);
        }
    }

    /** Table 1a or 2a, column 8: the quantized value, of 16 bits. */
    abstract int linear(int code);

    /** Table 1a or 2a, column 6: the code between two decision values; one below zero is the complement of one above. */
    abstract int code(int sample);

    public int payloadType() {
        return payloadType;
    }

    /** The code of the smallest positive sample. */
    public byte silence() {
        return silence;
    }

    public short decoded(byte code) {
        return linear[code & 0xFF];
    }

    /** The code of a sample, of which the upper 14 bits count. */
    public byte encoded(short sample) {
        return codes[sample - Short.MIN_VALUE >> 2];
    }

    public short[] decoded(byte[] codes) {
        short[] samples = new short[codes.length];
        for (int index = 0; index < samples.length; index++) {
            samples[index] = decoded(codes[index]);
        }
        return samples;
    }

    public byte[] encoded(short[] samples) {
        byte[] bytes = new byte[samples.length];
        for (int index = 0; index < bytes.length; index++) {
            bytes[index] = encoded(samples[index]);
        }
        return bytes;
    }

    private static int highestBit(int size) {
        return 31 - Integer.numberOfLeadingZeros(size | 1);
    }
}
