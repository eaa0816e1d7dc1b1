package org.linewright.media.sound;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.linewright.fakes.media.Goertzel;

class SoundTest {

    private static final Goertzel TONE = new Goertzel(425);

    private static short[] heard(Sound sound, int fromMillis, int toMillis) {
        short[] all = Samples.of(sound, Duration.ofMillis(toMillis)).values();
        return Arrays.copyOfRange(all, fromMillis * 8, all.length);
    }

    @Test
    void ringBackIsASecondOfFive() {
        Sound sound = Signals.RING_BACK.sound();
        assertTrue(TONE.share(heard(sound, 0, 1000)) > 0.99);
        assertEquals(0, Goertzel.loudness(heard(sound, 1000, 5000)));
        assertTrue(TONE.share(heard(sound, 5000, 6000)) > 0.99);
        assertEquals(Sound.ENDLESS, sound.length());
    }

    @Test
    void busyIsAsLongOnAsOff() {
        Sound sound = Signals.BUSY.sound();
        assertTrue(TONE.share(heard(sound, 960, 1440)) > 0.99);
        assertEquals(0, Goertzel.loudness(heard(sound, 1440, 1920)));
    }

    @Test
    void aToneIsTenDecibelsBelowTheReference() {
        double decibels = 20 * Math.log10(Goertzel.loudness(heard(Tone.of(1000, Duration.ofSeconds(1)), 0, 1000))
                / (Short.MAX_VALUE / Math.sqrt(2))) + 3.14;
        assertEquals(-10, decibels, 0.1);
    }

    @Test
    void confirmationEnds() {
        assertEquals(Sound.samples(Duration.ofMillis(600)), Signals.CONFIRMATION.sound().length());
    }

    @Test
    void aToneThatLastsADayHasNoFault() {
        Tone tone = new Tone(425, Tone.USUAL, Sound.ENDLESS);
        long day = Sound.samples(Duration.ofDays(1));
        assertEquals(tone.sample(7), tone.sample(day + 7));
    }

    @Test
    void whatIsWrittenAsWavIsReadBack() {
        Samples sound = Samples.of(Signals.CONFIRMATION.sound(), Duration.ofSeconds(9));
        assertEquals(Optional.of(sound), WavFile.read(WavFile.written(sound)));
    }

    @Test
    void aWavOfSixteenThousandHertzIsHalved() {
        byte[] file = WavFile.written(Samples.of(Tone.of(425, Duration.ofSeconds(1)), Duration.ofSeconds(1)));
        file[24] = (byte) (16_000 & 0xFF);
        file[25] = (byte) (16_000 >> 8);
        Samples read = WavFile.read(file).orElseThrow();
        assertEquals(Duration.ofMillis(500), read.duration());
        assertTrue(new Goertzel(850).share(read.values()) > 0.99);
    }

    @Test
    void aWavOfALawIsDecoded() {
        byte[] file = WavFile.written(Samples.of(new short[]{ 0, 0 }));
        file[20] = 6;
        file[34] = 8;
        file[44] = (byte) 0xAA;
        assertArrayEquals(new short[]{ 32256, G711.A_LAW.decoded((byte) 0) },
                Arrays.copyOf(WavFile.read(file).orElseThrow().values(), 2));
    }

    @Test
    void brokenWavFilesAreReadOrRefusedButNeverThrow() {
        Random random = new Random(7);
        byte[] good = WavFile.written(Samples.of(Signals.SPEAK.sound(), Duration.ofMillis(50)));
        Stream<byte[]> bad = IntStream.range(0, 20_000).mapToObj(round -> {
            byte[] file = Arrays.copyOf(good, random.nextInt(good.length));
            IntStream.range(0, file.length == 0 ? 0 : 1 + random.nextInt(8))
                    .forEach(change -> file[random.nextInt(Math.min(48, file.length))] = (byte) random.nextInt());
            return file;
        });
        assertTrue(bad.filter(file -> WavFile.read(file).isPresent()).count() > 100);
    }
}
