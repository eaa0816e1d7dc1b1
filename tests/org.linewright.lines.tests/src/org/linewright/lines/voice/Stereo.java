package org.linewright.lines.voice;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import org.linewright.fakes.media.Goertzel;

/** The two sides of a recording of 16 kHz. */
record Stereo(Side left, Side right) {

    private static final int RATE = 16_000;
    private static final int WINDOW = RATE / 10;

    static Stereo of(byte[] wav) {
        ByteBuffer data = ByteBuffer.wrap(wav, 44, wav.length - 44).order(ByteOrder.LITTLE_ENDIAN);
        short[] left = new short[data.remaining() / 4];
        short[] right = new short[left.length];
        for (int place = 0; place < left.length; place++) {
            left[place] = data.getShort();
            right[place] = data.getShort();
        }
        return new Stereo(new Side(left), new Side(right));
    }

    /** One of them. */
    record Side(short[] samples) {

        int length() {
            return samples.length;
        }

        double loudness() {
            return Goertzel.loudness(samples);
        }

        /** The part of the power at this frequency, which may begin and end in between. */
        double share(int hertz) {
            double found = 0;
            double all = 1e-9;
            for (int from = 0; from + WINDOW <= samples.length; from += WINDOW) {
                short[] window = Arrays.copyOfRange(samples, from, from + WINDOW);
                double power = Math.pow(Goertzel.loudness(window), 2);
                found += power * new Goertzel(hertz).share(window, RATE);
                all += power;
            }
            return found / all;
        }

        @Override
        public String toString() {
            StringBuilder said = new StringBuilder("%d samples, loud %.0f".formatted(samples.length, loudness()));
            for (int hertz = 500; hertz <= 1400; hertz += 100) {
                said.append(", %d Hz %.2f".formatted(hertz, share(hertz)));
            }
            return said.toString();
        }
    }
}
