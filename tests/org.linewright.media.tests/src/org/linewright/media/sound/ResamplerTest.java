package org.linewright.media.sound;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.linewright.fakes.media.Goertzel;

class ResamplerTest {

    private static short[] tone(int hertz, int rate) {
        short[] tone = new short[rate];
        for (int place = 0; place < rate; place++) {
            tone[place] = (short) Math.round(10_000 * Math.sin(2 * Math.PI * hertz * place / rate));
        }
        return tone;
    }

    private static short[] settled(short[] sound, int rate) {
        return Arrays.copyOfRange(sound, rate / 10, sound.length);
    }

    @ParameterizedTest
    @CsvSource({ "8000,48000,1000", "48000,8000,1000", "8000,16000,3300", "16000,48000,6500", "48000,16000,3000",
            "48000,44100,5000", "44100,8000,400", "48000,48000,9000" })
    void aToneStaysThatToneAsLoudAsItWas(int from, int to, int hertz) {
        short[] heard = settled(Resampler.of(from, to).resampled(tone(hertz, from)), to);
        assertTrue(new Goertzel(hertz).share(heard, to) > 0.9999);
        assertEquals(10_000 / Math.sqrt(2), Goertzel.loudness(heard), 100);
    }

    @ParameterizedTest
    @CsvSource({ "48000,8000,5000", "48000,8000,15000", "16000,8000,4800", "44100,16000,12000" })
    void whatCannotBeHeardAtTheOtherRateIsGone(int from, int to, int hertz) {
        assertTrue(Goertzel.loudness(settled(Resampler.of(from, to).resampled(tone(hertz, from)), to)) < 10);
    }

    @ParameterizedTest
    @CsvSource({ "8000,48000", "48000,8000", "48000,44100", "16000,8000" })
    void inPiecesItIsTheSameAsInOne(int from, int to) {
        short[] said = tone(440, from);
        short[] whole = Resampler.of(from, to).resampled(said);
        Resampler piecewise = Resampler.of(from, to);
        SampleQueue heard = new SampleQueue(to * 2);
        int frame = from / 50;
        for (int start = 0; start < said.length; start += frame) {
            heard.add(piecewise.resampled(Arrays.copyOfRange(said, start, start + frame)));
        }
        assertArrayEquals(whole, heard.take(heard.length()));
        assertEquals(to, whole.length);
    }

    @Test
    void theLoudestDoesNotTurnOver() {
        short[] loud = new short[800];
        for (int place = 0; place < loud.length; place++) {
            loud[place] = place / 40 % 2 == 0 ? Short.MAX_VALUE : Short.MIN_VALUE;
        }
        short[] heard = Resampler.of(8000, 48_000).resampled(loud);
        assertTrue(heard[6 * (20 + 19)] > 20_000);
        assertTrue(heard[6 * (60 + 19)] < -20_000);
    }

    @Test
    void aQueueForgetsTheOldest() {
        SampleQueue queue = new SampleQueue(3);
        queue.add(new short[]{ 1, 2 });
        queue.add(new short[]{ 3, 4 });
        assertEquals(3, queue.length());
        assertArrayEquals(new short[]{ 2, 3 }, queue.take(2));
        assertArrayEquals(new short[]{ 4, 0 }, queue.take(2));
    }
}
