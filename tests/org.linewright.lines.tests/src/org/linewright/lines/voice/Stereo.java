package org.linewright.lines.voice;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.stream.IntStream;
import org.linewright.fakes.media.Correlation;
import org.linewright.fakes.media.Goertzel;

/** The two sides of a recording of 16 kHz. */
record Stereo(Side left, Side right) {

    static final int RATE = 16_000;

    static Stereo of(byte[] wav) {
        ByteBuffer data = ByteBuffer.wrap(wav, 44, wav.length - 44).order(ByteOrder.LITTLE_ENDIAN);
        short[] left = new short[data.remaining() / 4];
        short[] right = new short[left.length];
        for (int place = 0; place < left.length; place++) {
            left[place] = data.getShort();
            right[place] = data.getShort();
        }
        return new Stereo(new Side(left, RATE), new Side(right, RATE));
    }

    /** One of them, or what somebody else wrote down at this many samples a second. */
    record Side(short[] samples, int rate) {

        int length() {
            return samples.length;
        }

        double loudness() {
            return Goertzel.loudness(samples);
        }

        /**
         * How much of this comes again on the other side within the next second, quarter by quarter, as the best fourth of
         * them shows it: 1 for all. Rises are compared and not samples: Opus turns the phase of the lowest tones of a
         * voice.
         */
        double echo(Side other) {
            short[] said = rises();
            short[] later = other.rises();
            int piece = rate / 8; // of half the rate
            double[] found = IntStream.iterate(0, begin -> begin + 5 * piece <= Math.min(said.length, later.length),
                    begin -> begin + 2 * piece)
                    .mapToDouble(begin -> Correlation.shifted(Arrays.copyOfRange(said, begin, begin + piece),
                            Arrays.copyOfRange(later, begin, begin + 5 * piece), 4 * piece))
                    .sorted().toArray();
            return found[found.length * 3 / 4];
        }

        /** How steeply it rises, at half the rate. */
        private short[] rises() {
            short[] rises = new short[samples.length / 2 - 1];
            for (int place = 0; place < rises.length; place++) {
                rises[place] = (short) ((samples[2 * place + 2] + samples[2 * place + 3] - samples[2 * place]
                        - samples[2 * place + 1]) / 4);
            }
            return rises;
        }

        /** How many tenths of a second are nothing but this frequency: on a busy machine a call is heard in pieces. */
        long tenths(int hertz) {
            int length = rate / 10;
            return IntStream.range(0, samples.length / length)
                    .mapToObj(tenth -> Arrays.copyOfRange(samples, tenth * length, (tenth + 1) * length))
                    .filter(tenth -> new Goertzel(hertz).share(tenth, rate) > 0.95).count();
        }

        /** The part of the power at this frequency, which may begin and end in between. */
        double share(int hertz) {
            double found = 0;
            double all = 1e-9;
            int length = rate / 10;
            for (int from = 0; from + length <= samples.length; from += length) {
                short[] window = Arrays.copyOfRange(samples, from, from + length);
                double power = Math.pow(Goertzel.loudness(window), 2);
                found += power * new Goertzel(hertz).share(window, rate);
                all += power;
            }
            return found / all;
        }

        @Override
        public String toString() {
            StringBuilder said = new StringBuilder("%d samples, loud %.0f".formatted(samples.length, loudness()));
            for (int hertz = 300; hertz <= 1500; hertz += 100) {
                said.append(", %d Hz %.2f".formatted(hertz, share(hertz)));
            }
            return said.toString();
        }
    }
}
