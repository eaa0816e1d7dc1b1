package org.linewright.media.sound;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * The samples of a WAV file.
 *
 * @param data little endian
 */
record WavContent(Form form, int channels, int rate, int bytes, ByteBuffer data) {

    private static final int EXTENSIBLE = 0xFFFE;
    private static final int FASTEST = 384_000;

    /** What a sample is. */
    enum Form {
        LINEAR,
        FLOATING,
        A_LAW,
        MU_LAW
    }

    static Optional<WavContent> of(byte[] bytes) {
        ByteBuffer file = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
        if (bytes.length < 12 || !word(file, 0).equals("RIFF") || !word(file, 8).equals("WAVE")) {
            return Optional.empty();
        }
        Optional<ByteBuffer> format = Optional.empty();
        for (long chunk = 12; chunk + 8 <= bytes.length;) {
            int at = (int) chunk;
            long size = Math.min(Integer.toUnsignedLong(file.getInt(at + 4)), bytes.length - chunk - 8);
            ByteBuffer inside = file.slice(at + 8, (int) size).order(ByteOrder.LITTLE_ENDIAN);
            if (word(file, at).equals("fmt ") && size >= 16) {
                format = Optional.of(inside);
            }
            if (word(file, at).equals("data")) {
                return format.flatMap(found -> read(found, inside));
            }
            chunk += 8 + size + size % 2;
        }
        return Optional.empty();
    }

    private static Optional<WavContent> read(ByteBuffer format, ByteBuffer data) {
        int code = Short.toUnsignedInt(format.getShort(0));
        int real = code == EXTENSIBLE && format.capacity() >= 26 ? Short.toUnsignedInt(format.getShort(24)) : code;
        int channels = format.getShort(2);
        int rate = format.getInt(4);
        int bits = format.getShort(14);
        return form(real, bits).filter(known -> channels > 0 && rate >= Sound.RATE / 4 && rate <= FASTEST)
                .map(known -> new WavContent(known, channels, rate, bits / 8, data));
    }

    private static Optional<Form> form(int code, int bits) {
        return switch (code) {
            case 1 -> bits == 8 || bits == 16 || bits == 24 || bits == 32 ? Optional.of(Form.LINEAR) : Optional.empty();
            case 3 -> bits == 32 ? Optional.of(Form.FLOATING) : Optional.empty();
            case 6 -> bits == 8 ? Optional.of(Form.A_LAW) : Optional.empty();
            case 7 -> bits == 8 ? Optional.of(Form.MU_LAW) : Optional.empty();
            default -> Optional.empty();
        };
    }

    /** The mean of all channels. */
    short[] mono() {
        int frame = channels * bytes;
        short[] samples = new short[data.capacity() / frame];
        for (int place = 0; place < samples.length; place++) {
            int sum = 0;
            for (int channel = 0; channel < channels; channel++) {
                sum += sample(place * frame + channel * bytes);
            }
            samples[place] = (short) (sum / channels);
        }
        return samples;
    }

    private short sample(int at) {
        return switch (form) {
            case A_LAW -> G711.A_LAW.decoded(data.get(at));
            case MU_LAW -> G711.MU_LAW.decoded(data.get(at));
            case FLOATING -> (short) Math.round(Math.clamp(data.getFloat(at), -1f, 1f) * Short.MAX_VALUE);
            case LINEAR -> bytes == 1
                    ? (short) (Byte.toUnsignedInt(data.get(at)) - 128 << 8)
                    : data.getShort(at + bytes - 2); // the upper half
        };
    }

    private static String word(ByteBuffer file, int offset) {
        byte[] word = new byte[4];
        file.get(offset, word);
        return new String(word, StandardCharsets.ISO_8859_1);
    }
}
