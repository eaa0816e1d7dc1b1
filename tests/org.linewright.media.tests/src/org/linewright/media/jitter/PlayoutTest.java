package org.linewright.media.jitter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import java.util.Random;
import java.util.function.IntPredicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.linewright.fakes.media.Correlation;
import org.linewright.fakes.media.Goertzel;
import org.linewright.fakes.media.SignalToNoise;
import org.linewright.fakes.media.Speaking;
import org.linewright.media.codec.SpokenCodec;
import org.linewright.media.jitter.Trace.Stream;
import org.linewright.media.rtp.RtpPacket;

class PlayoutTest {

    private static final IntPredicate NONE = number -> false;
    private static final Stream PCMA = Stream.of(SpokenCodec.PCMA);

    private final Playout playout = new Playout(SpokenCodec.PCMA, new Random(1));
    private final Random random = new Random(2);

    private static short[] tone(double seconds) {
        short[] tone = new short[(int) (8000 * seconds)];
        for (int place = 0; place < tone.length; place++) {
            tone[place] = (short) (8000 * Math.sin(2 * Math.PI * 425 * place / 8000));
        }
        return tone;
    }

    private static short[] from(short[] heard, int samples) {
        return Arrays.copyOfRange(heard, samples, heard.length);
    }

    /** Against what is heard without any trouble: 20 ms later than it came, of which 3 ms are before the first beat. */
    private static double exactly(short[] said, short[] heard) {
        return SignalToNoise.of(from(said, 800), from(heard, 800 + 136));
    }

    /** How well the end of it was heard, wherever it came to stand. */
    private static double endOf(short[] said, short[] heard) {
        short[] end = Arrays.copyOfRange(said, said.length - 9600, said.length - 3200);
        return Correlation.shifted(end, from(heard, said.length - 9600), 2000);
    }

    @Test
    void aSteadyStreamIsHeardSampleBySampleSoonAfterItCame() {
        short[] said = Speaking.seconds(10, 8000);
        short[] heard = new Trace().says(said, PCMA).heard(playout, Duration.ofMillis(9900));
        assertTrue(exactly(said, heard) > 35);
        assertEquals(20, playout.figures().delay().toMillis());
        assertTrue(playout.figures().concealed().toMillis() <= 30);
    }

    @Test
    void isSilentUntilSomethingComes() {
        assertEquals(0, Goertzel.loudness(new Trace().heard(playout, Duration.ofSeconds(1))));
        assertEquals(PlayoutFigures.NONE, playout.figures());
    }

    @Test
    void disorderIsPutRight() {
        short[] said = Speaking.seconds(10, 8000);
        short[] heard = new Trace().says(said, PCMA, NONE, number -> number % 5 == 0 ? 45 * Trace.MILLI : 0)
                .heard(playout, Duration.ofSeconds(10));
        assertTrue(endOf(said, heard) > 0.999);
        assertTrue(playout.figures().late() <= 2, playout.figures().toString());
    }

    @Test
    void whatComesTwiceIsHeardOnce() {
        short[] said = Speaking.seconds(10, 8000);
        Trace trace = new Trace().says(said, PCMA).says(said, PCMA, NONE, number -> 7 * Trace.MILLI);
        assertTrue(endOf(said, trace.heard(playout, Duration.ofSeconds(10))) > 0.999);
        assertTrue(playout.figures().twice() >= 499);
    }

    @Test
    void aFifthLostIsHeardBetterThanWithSilence() {
        short[] said = Speaking.seconds(10, 8000);
        for (int seed = 1; seed <= 5; seed++) {
            Random dice = new Random(seed);
            boolean[] lost = new boolean[500];
            for (int number = 1; number < 500; number++) {
                lost[number] = dice.nextInt(5) == 0;
            }
            short[] silent = said.clone();
            for (int place = 0; place < said.length; place++) {
                silent[place] = lost[place / 160] ? 0 : said[place];
            }
            short[] heard = new Trace().says(said, PCMA, number -> lost[number], number -> 0)
                    .heard(new Playout(SpokenCodec.PCMA, random), Duration.ofMillis(9900));
            short[] settled = Arrays.copyOfRange(said, 24_000, 78_000);
            double heardWell = SignalToNoise.shifted(settled, from(heard, 24_000), 200);
            double silently = SignalToNoise.of(settled, from(silent, 24_000));
            assertTrue(heardWell > silently + 3, heardWell + " against " + silently);
        }
    }

    @Test
    void theDelayAdaptsToAnUnsteadyNetwork() {
        short[] said = Speaking.seconds(60, 8000);
        short[] heard = new Trace().says(said, PCMA, NONE, number -> random.nextInt(60) * Trace.MILLI)
                .heard(playout, Duration.ofMillis(59_900));
        PlayoutFigures figures = playout.figures();
        assertTrue(figures.delay().toMillis() >= 55 && figures.delay().toMillis() <= 110, figures.toString());
        assertTrue(figures.late() <= 6, figures.toString());
        assertTrue(figures.concealed().toMillis() <= 1200, figures.toString());
        assertTrue(endOf(said, heard) > 0.5);
    }

    @Test
    void whatWasHeldUpIsHeardAndThenCaughtUpWith() {
        short[] said = Speaking.seconds(40, 8000);
        short[] heard = new Trace().says(said, PCMA, NONE,
                number -> number >= 500 && number < 515 ? (515 - number) * 20 * Trace.MILLI : 0)
                .heard(playout, Duration.ofMillis(39_900));
        PlayoutFigures figures = playout.figures();
        assertEquals(0, figures.late());
        assertTrue(figures.concealed().toMillis() <= 400, figures.toString());
        assertTrue(figures.delay().toMillis() <= 60, figures.toString());
        assertTrue(endOf(said, heard) > 0.9);
    }

    @ParameterizedTest
    @ValueSource(doubles = { 1.0002, 0.9998 })
    void aClockThatIsOffIsFollowed(double slowness) {
        short[] heard = new Trace().says(tone(600), PCMA.with(slowness)).heard(playout, Duration.ofMillis(599_800));
        PlayoutFigures figures = playout.figures();
        assertTrue(figures.concealed().toMillis() <= 250, figures.toString());
        assertTrue(figures.delay().toMillis() <= 60, figures.toString());
        assertEquals(0, figures.late());
        for (int second = 1; second < 598; second++) {
            assertTrue(new Goertzel(425).share(Arrays.copyOfRange(heard, second * 8000, second * 8000 + 1600)) > 0.9);
        }
    }

    @Test
    void afterAPauseHeIsHeardFromHisFirstWord() {
        short[] said = Speaking.seconds(2, 8000);
        short[] heard = new Trace().says(said, PCMA)
                .says(said, PCMA.later(Duration.ofSeconds(7), 7, 65_100 & 0xFFFF, -4000 + 56_000))
                .heard(playout, Duration.ofSeconds(10));
        assertTrue(Correlation.shifted(said, from(heard, 56_000), 500) > 0.99);
        assertTrue(Goertzel.loudness(Arrays.copyOfRange(heard, 20_000, 56_000)) < 1);
        assertTrue(playout.figures().delay().toMillis() <= 60);
        assertEquals(1, playout.figures().begun());
    }

    @Test
    void anotherSourceOrAClockThatLeapsBeginsAnew() {
        short[] said = Speaking.seconds(2, 8000);
        short[] heard = new Trace().says(said, PCMA)
                .says(said, PCMA.later(Duration.ofSeconds(2), 8, 100, 77))
                .says(said, PCMA.later(Duration.ofSeconds(4), 8, 200, 1 << 30))
                .says(said, PCMA.later(Duration.ofSeconds(6), 8, 40_000, (1 << 30) + 16_000))
                .heard(playout, Duration.ofSeconds(9));
        assertEquals(4, playout.figures().begun());
        assertEquals(3, playout.figures().strays());
        for (int part = 0; part < 4; part++) {
            short[] later = Arrays.copyOfRange(said, 320, said.length);
            assertTrue(Correlation.shifted(later, from(heard, part * 16_000 + 320), 600) > 0.97);
        }
    }

    @Test
    void oneStrayPacketDisturbsNobody() {
        short[] said = Speaking.seconds(4, 8000);
        short[] heard = new Trace().says(said, PCMA)
                .come(1005 * Trace.MILLI, new RtpPacket(false, 8, 9, 9, 666, new byte[160]),
                        Optional.of(SpokenCodec.PCMA))
                .come(1505 * Trace.MILLI, new RtpPacket(false, 8, 30_000, -1, 7, new byte[160]),
                        Optional.of(SpokenCodec.PCMA))
                .heard(playout, Duration.ofMillis(3900));
        assertEquals(2, playout.figures().strays());
        assertTrue(exactly(said, heard) > 35);
    }

    @Test
    void aPauseThatIsDescribedSoundsLikeIt() {
        short[] heard = new Trace().says(Speaking.seconds(1, 8000), PCMA)
                .come(1000 * Trace.MILLI, PCMA.packet(50, 8000, new byte[]{ 45 }), Optional.empty())
                .heard(playout, Duration.ofSeconds(3));
        double loudness = Goertzel.loudness(Arrays.copyOfRange(heard, 10_000, 24_000));
        assertEquals(-45, 20 * Math.log10(loudness / 32_768), 1);
    }

    @Test
    void opusRepairsWhatItLost() {
        short[] said = Speaking.seconds(6, 48_000);
        Stream opus = Stream.of(SpokenCodec.OPUS);
        short[] whole = new Trace().says(said, opus)
                .heard(new Playout(SpokenCodec.OPUS, random), Duration.ofSeconds(6));
        Playout lossy = new Playout(SpokenCodec.OPUS, random);
        short[] heard = new Trace().says(said, opus, number -> number % 10 == 9, number -> 0)
                .heard(lossy, Duration.ofSeconds(6));
        short[] silent = whole.clone();
        for (int place = 0; place < silent.length; place++) {
            silent[place] = (place - 816) / 960 % 10 == 9 ? 0 : silent[place];
        }
        short[] settled = Arrays.copyOfRange(whole, 144_000, 270_000);
        double repaired = SignalToNoise.shifted(settled, from(heard, 143_000), 2500);
        double silently = SignalToNoise.of(settled, from(silent, 144_000));
        assertTrue(repaired > silently + 6, repaired + " against " + silently);
    }

    @ParameterizedTest
    @EnumSource(SpokenCodec.class)
    void whateverComesItPlays(SpokenCodec codec) {
        Playout any = new Playout(codec, random);
        for (int time = 0; time < 3000; time++) {
            byte[] payload = new byte[random.nextInt(4) == 0 ? random.nextInt(1500) : 20];
            random.nextBytes(payload);
            RtpPacket packet = new RtpPacket(random.nextBoolean(), 0, random.nextInt(3) == 0
                    ? random.nextInt(65_536)
                    : time, random.nextInt(3) == 0 ? random.nextInt() : time * 160, random.nextInt(2), payload);
            any.heard(packet, random.nextInt(9) == 0 ? Optional.empty() : Optional.of(codec),
                    time * 5 * Trace.MILLI);
            if (time % 4 == 0) {
                assertEquals(codec.rate() / 50, any.next(time * 5 * Trace.MILLI).length);
            }
        }
    }
}
