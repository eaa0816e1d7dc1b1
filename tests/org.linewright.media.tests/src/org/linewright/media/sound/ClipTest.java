package org.linewright.media.sound;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.linewright.fakes.media.Goertzel;

class ClipTest {

    private static final int HERTZ = 1000;

    /** Half a second of a sine. */
    private static byte[] file(int code, int channels, int rate, int bits) {
        int frames = rate / 2;
        ByteBuffer data = ByteBuffer.allocate(frames * channels * bits / 8).order(ByteOrder.LITTLE_ENDIAN);
        for (int frame = 0; frame < frames; frame++) {
            double sine = Math.sin(2 * Math.PI * HERTZ * frame / rate) / 2;
            for (int channel = 0; channel < channels; channel++) {
                put(data, code, bits, sine);
            }
        }
        ByteBuffer file = ByteBuffer.allocate(44 + data.capacity()).order(ByteOrder.LITTLE_ENDIAN);
        file.put("RIFF".getBytes(StandardCharsets.US_ASCII)).putInt(36 + data.capacity());
        file.put("WAVEfmt ".getBytes(StandardCharsets.US_ASCII)).putInt(16).putShort((short) code);
        file.putShort((short) channels).putInt(rate).putInt(rate * channels * bits / 8);
        file.putShort((short) (channels * bits / 8)).putShort((short) bits);
        file.put("data".getBytes(StandardCharsets.US_ASCII)).putInt(data.capacity()).put(data.flip());
        return file.array();
    }

    private static void put(ByteBuffer data, int code, int bits, double value) {
        long whole = Math.round(value * (1L << bits - 1));
        switch (code) {
            case 3 -> data.putFloat((float) value);
            case 6 -> data.put(G711.A_LAW.encoded(new short[]{ (short) Math.round(value * 32_768) })[0]);
            case 7 -> data.put(G711.MU_LAW.encoded(new short[]{ (short) Math.round(value * 32_768) })[0]);
            default -> {
                for (int part = 0; part < bits / 8; part++) {
                    data.put((byte) ((bits == 8 ? whole + 128 : whole) >> 8 * part));
                }
            }
        }
    }

    @ParameterizedTest(name = "format {0}, {1} channels, {2} Hz, {3} bits")
    @CsvSource({ "1, 1, 8000, 16, 8000", "1, 2, 44100, 16, 44100", "1, 1, 48000, 24, 48000", "1, 6, 48000, 32, 48000",
            "1, 1, 11025, 16, 16000", "1, 1, 22050, 8, 22050", "3, 2, 96000, 32, 96000", "6, 1, 8000, 8, 8000",
            "7, 1, 16000, 8, 16000" })
    void whateverItIsTheSineIsThere(int code, int channels, int rate, int bits, int paced) {
        Clip clip = Clip.of(file(code, channels, rate, bits)).orElseThrow();
        assertEquals(paced, clip.rate());
        assertEquals(clip.rate() / 2, clip.length(), 2);
        short[] samples = new short[clip.length()];
        IntStream.range(0, samples.length).forEach(place -> samples[place] = clip.sample(place));
        assertTrue(new Goertzel(HERTZ).share(samples, clip.rate()) > 0.99);
        assertEquals(0.5 * 32_768 / Math.sqrt(2), Goertzel.loudness(samples), 400);
    }

    @Test
    void whatIsNoneIsNoneAndNothingThrows() {
        assertEquals(Optional.empty(), Clip.of(new byte[0]).map(Clip::rate));
        assertEquals(Optional.empty(), Clip.of(file(2, 1, 8000, 4)).map(Clip::rate));
        byte[] good = file(1, 2, 44_100, 16);
        SplittableRandom random = new SplittableRandom(7);
        for (int time = 0; time < 2000; time++) {
            byte[] bad = Arrays.copyOf(good, random.nextInt(200));
            for (int hit = 0; hit < 3 && bad.length > 0; hit++) {
                bad[random.nextInt(bad.length)] = (byte) random.nextInt();
            }
            Clip.of(bad);
        }
    }

    @Test
    void theWayOfAChirpIsFoundToTheSampleAndTheOtherOneIsNot() {
        short[] heard = new short[Chirp.RATE];
        SplittableRandom random = new SplittableRandom(3);
        for (int place = 0; place < heard.length; place++) {
            heard[place] = (short) (random.nextInt(1000) - 500);
        }
        assertEquals(Optional.empty(), Chirp.RISING.found(heard));
        for (int place = 0; place < Chirp.LENGTH; place++) {
            heard[1234 + place] += (short) (Chirp.RISING.sample(place) / 8);
        }
        assertEquals(Optional.of(1234), Chirp.RISING.found(heard));
        assertEquals(Optional.empty(), Chirp.FALLING.found(heard));
    }

    @Test
    void aBeepSoundsAtOnceAndEvery15Seconds() {
        Beep beep = new Beep(Sound.RATE);
        short[] all = new short[Math.toIntExact(Sound.samples(Duration.ofSeconds(31)))];
        beep.over(all);
        for (int second : new int[]{ 0, 15, 30 }) {
            short[] tone = Arrays.copyOfRange(all, second * Sound.RATE, second * Sound.RATE + 1600);
            assertTrue(new Goertzel(1400).share(tone) > 0.99);
        }
        short[] between = Arrays.copyOfRange(all, 1600, 15 * Sound.RATE);
        assertEquals(0, Goertzel.loudness(between));
    }
}
