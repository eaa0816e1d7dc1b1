package org.linewright.media.sound;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Sound as a WAV file: written as 16-bit linear, mono, 8000 Hz; read as that or as G.711, in any whole multiple of 8000 Hz. */
public final class WavFile {

    private static final int LINEAR = 1;
    private static final int A_LAW = 6;
    private static final int MU_LAW = 7;
    private static final int HEAD = 44;

    /** The format chunk. */
    private record Format(int code, int channels, int rate, int bits) {

        /** How much of the data is one sample of all channels; zero for what is not read. */
        int frame() {
            boolean linear = code == LINEAR && bits == 16;
            boolean law = (code == A_LAW || code == MU_LAW) && bits == 8;
            boolean known = channels >= 1 && channels <= 2 && rate > 0 && rate <= 48_000 && rate % Sound.RATE == 0;
            return known && (linear || law) ? channels * bits / 8 : 0;
        }

        short sample(ByteBuffer data, int offset) {
            return switch (code) {
                case A_LAW -> G711.A_LAW.decoded(data.get(offset));
                case MU_LAW -> G711.MU_LAW.decoded(data.get(offset));
                default -> data.getShort(offset);
            };
        }
    }

    private WavFile() {
    }

    public static byte[] written(Samples sound) {
        short[] values = sound.values();
        ByteBuffer file = ByteBuffer.allocate(HEAD + 2 * values.length).order(ByteOrder.LITTLE_ENDIAN);
        file.put(ascii("RIFF")).putInt(HEAD - 8 + 2 * values.length).put(ascii("WAVEfmt ")).putInt(16);
        file.putShort((short) LINEAR).putShort((short) 1).putInt(Sound.RATE).putInt(2 * Sound.RATE);
        file.putShort((short) 2).putShort((short) 16).put(ascii("data")).putInt(2 * values.length);
        for (short value : values) {
            file.putShort(value);
        }
        return file.array();
    }

    /** The first channel of a file; empty when it is not one, or of a format that is not read. Never throws. */
    public static Optional<Samples> read(byte[] bytes) {
        ByteBuffer file = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
        if (bytes.length < 12 || !word(file, 0).equals("RIFF") || !word(file, 8).equals("WAVE")) {
            return Optional.empty();
        }
        Optional<Format> format = Optional.empty();
        long chunk = 12;
        while (chunk + 8 <= bytes.length) {
            int at = (int) chunk;
            long size = Math.min(Integer.toUnsignedLong(file.getInt(at + 4)), bytes.length - chunk - 8);
            if (word(file, at).equals("fmt ") && size >= 16) {
                format = Optional.of(new Format(file.getShort(at + 8), file.getShort(at + 10), file.getInt(at + 12),
                        file.getShort(at + 22)));
            }
            if (word(file, at).equals("data")) {
                return format.filter(found -> found.frame() > 0).map(found -> data(file, at + 8, (int) size, found));
            }
            chunk += 8 + size + size % 2;
        }
        return Optional.empty();
    }

    /** Every sample is the mean of those that fall into its time. */
    private static Samples data(ByteBuffer file, int start, int size, Format format) {
        int many = format.rate() / Sound.RATE;
        short[] values = new short[size / (many * format.frame())];
        for (int place = 0; place < values.length; place++) {
            int sum = 0;
            for (int part = 0; part < many; part++) {
                sum += format.sample(file, start + (place * many + part) * format.frame());
            }
            values[place] = (short) (sum / many);
        }
        return Samples.of(values);
    }

    private static String word(ByteBuffer file, int offset) {
        byte[] word = new byte[4];
        file.get(offset, word);
        return new String(word, StandardCharsets.ISO_8859_1);
    }

    private static byte[] ascii(String word) {
        return word.getBytes(StandardCharsets.US_ASCII);
    }
}
