package org.linewright.media.codec;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.linewright.fakes.media.Goertzel;
import org.linewright.fakes.media.SignalToNoise;
import org.linewright.fakes.media.Speaking;

class SpokenCodecTest {

    private static final int OPUS_FRAME = 960;

    /** Says it in frames of 20 ms; what was lost is repaired from the next one, or guessed. */
    private static short[] heard(SpokenCodec codec, short[] said, Loss loss, boolean silence) {
        int frame = codec.rate() / 50;
        Encoder encoder = codec.encoder(OpusWishes.NONE);
        Decoder decoder = codec.decoder();
        short[] heard = new short[said.length / frame * frame];
        byte[][] payloads = new byte[heard.length / frame][];
        for (int number = 0; number < payloads.length; number++) {
            payloads[number] = encoder.encoded(Arrays.copyOfRange(said, number * frame, (number + 1) * frame));
        }
        for (int number = 0; number < payloads.length; number++) {
            boolean nextIsHere = number + 1 < payloads.length && !loss.lost(number + 1);
            short[] part = !loss.lost(number)
                    ? decoder.decoded(payloads[number])
                    : silence
                            ? new short[frame]
                            : nextIsHere
                                    ? decoder.repaired(payloads[number + 1], frame)
                                    : decoder.concealed(frame);
            assertEquals(frame, part.length);
            System.arraycopy(part, 0, heard, number * frame, frame);
        }
        return heard;
    }

    private interface Loss {

        Loss NONE = number -> false;

        boolean lost(int number);

        /** Always the same fifth of all packets, for this seed. */
        static Loss fifth(long seed) {
            boolean[] lost = new boolean[10_000];
            Random random = new Random(seed);
            for (int number = 1; number < lost.length; number++) {
                lost[number] = random.nextInt(5) == 0;
            }
            return number -> lost[number];
        }
    }

    @ParameterizedTest
    @EnumSource(names = { "PCMA", "PCMU" })
    void g711IsHeardAsWellAsItsStepsAllow(SpokenCodec codec) {
        short[] said = Speaking.seconds(3, 8000);
        assertTrue(SignalToNoise.of(said, heard(codec, said, Loss.NONE, false)) > 35);
    }

    /** Its phases are shifted by its high-pass: what it sounds like is compared, tone by tone. */
    @ParameterizedTest
    @ValueSource(ints = { 440, 1000, 3400, 7000 })
    void opusIsHeardUpToSevenKilohertzAndMore(int hertz) {
        short[] said = new short[48_000];
        for (int place = 0; place < said.length; place++) {
            said[place] = (short) (8000 * Math.sin(2 * Math.PI * hertz * place / 48_000));
        }
        short[] heard = Arrays.copyOfRange(heard(SpokenCodec.OPUS, said, Loss.NONE, false), 9600, 48_000);
        assertTrue(new Goertzel(hertz).share(heard, 48_000) > 0.97);
        assertEquals(1, Goertzel.loudness(heard) / Goertzel.loudness(said), 0.25);
    }

    @ParameterizedTest
    @EnumSource(names = { "PCMA", "PCMU" })
    void aFifthLostIsConcealedBetterThanBySilence(SpokenCodec codec) {
        short[] said = Speaking.seconds(10, 8000);
        for (long seed = 1; seed <= 5; seed++) {
            double guessed = SignalToNoise.of(said, heard(codec, said, Loss.fifth(seed), false));
            double silent = SignalToNoise.of(said, heard(codec, said, Loss.fifth(seed), true));
            assertTrue(guessed > silent + 3, guessed + " against " + silent);
        }
    }

    @Test
    void aFifthLostOfOpusIsRepairedBetterThanBySilence() {
        short[] said = Speaking.seconds(4, 48_000);
        short[] whole = heard(SpokenCodec.OPUS, said, Loss.NONE, false);
        for (long seed = 1; seed <= 2; seed++) {
            double repaired = SignalToNoise.of(whole, heard(SpokenCodec.OPUS, said, Loss.fifth(seed), false));
            double silent = SignalToNoise.of(whole, heard(SpokenCodec.OPUS, said, Loss.fifth(seed), true));
            assertTrue(repaired > silent + 6, repaired + " against " + silent);
        }
    }

    @Test
    void aToneGoesOnWhereItWasLost() {
        Decoder decoder = SpokenCodec.PCMA.decoder();
        short[] tone = new short[160];
        for (int place = 0; place < 160; place++) {
            tone[place] = (short) (9000 * Math.sin(2 * Math.PI * 425 * place / 8000));
        }
        decoder.decoded(SpokenCodec.PCMA.encoder(OpusWishes.NONE).encoded(tone));
        short[] guess = decoder.concealed(80);
        assertTrue(new Goertzel(425).share(guess) > 0.95);
        short[] both = Arrays.copyOf(tone, 240);
        System.arraycopy(guess, 0, both, 160, 80);
        assertTrue(new Goertzel(425).share(both) > 0.95);
    }

    @ParameterizedTest
    @EnumSource(SpokenCodec.class)
    void whatIsLostForLongFadesToSilence(SpokenCodec codec) {
        Decoder decoder = codec.decoder();
        Encoder encoder = codec.encoder(OpusWishes.NONE);
        short[] said = Speaking.seconds(1, codec.rate());
        int frame = codec.rate() / 50;
        for (int start = 0; start < said.length; start += frame) {
            decoder.decoded(encoder.encoded(Arrays.copyOfRange(said, start, start + frame)));
        }
        for (int time = 0; time < 50; time++) {
            decoder.concealed(frame);
        }
        assertTrue(Goertzel.loudness(decoder.concealed(frame)) < 60);
    }

    @Test
    void opusTakesWhateverComes() {
        Random random = new Random(7587);
        Decoder decoder = SpokenCodec.OPUS.decoder();
        Encoder encoder = SpokenCodec.OPUS.encoder(OpusWishes.NONE);
        byte[] good = encoder.encoded(Arrays.copyOf(Speaking.seconds(0.02, 48_000), OPUS_FRAME));
        for (int time = 0; time < 600; time++) {
            byte[] bad = time % 2 == 0 ? new byte[random.nextInt(60)] : good.clone();
            if (time % 2 == 0) {
                random.nextBytes(bad);
            } else {
                bad[random.nextInt(bad.length)] = (byte) random.nextInt();
            }
            assertTrue(decoder.decoded(bad).length <= 5760);
            assertEquals(OPUS_FRAME, decoder.repaired(bad, OPUS_FRAME).length);
            assertEquals(100, decoder.concealed(100).length);
        }
        assertEquals(0, decoder.decoded(new byte[0]).length);
        assertEquals(0, decoder.decoded(new byte[65_000]).length);
        assertEquals(OPUS_FRAME, decoder.decoded(good).length);
    }

    @Test
    void opusHeedsWhatTheListenerWants() {
        assertEquals(new OpusWishes(16_000, 16_000, true),
                OpusWishes.of("maxplaybackrate=16000; maxaveragebitrate=16000;useinbandfec=1"));
        assertEquals(new OpusWishes(6_000, 8_000, false), OpusWishes.of("maxaveragebitrate=1;maxplaybackrate=0"));
        assertEquals(new OpusWishes(32_000, 48_000, false),
                OpusWishes.of("maxaveragebitrate=99999999999;;=;stereo=1;maxplaybackrate=x"));
        short[] said = Speaking.seconds(1, 48_000);
        assertTrue(size(new OpusWishes(8_000, 8_000, false), said) < size(OpusWishes.NONE, said) / 2);
    }

    private static int size(OpusWishes wishes, short[] said) {
        Encoder encoder = SpokenCodec.OPUS.encoder(wishes);
        int size = 0;
        for (int start = 0; start < said.length; start += OPUS_FRAME) {
            size += encoder.encoded(Arrays.copyOfRange(said, start, start + OPUS_FRAME)).length;
        }
        return size;
    }

    @Test
    void aRehearsalEndsWhenItIsOver() {
        List<String> asked = new ArrayList<>();
        new Rehearsal(SpokenCodec.OPUS, () -> asked.add("over?") && asked.size() > 3).run();
        assertEquals(4, asked.size());
    }

    @Test
    void opusPutsThreeFramesIntoOnePacket() {
        short[] said = Speaking.seconds(0.06, 48_000);
        byte[] payload = SpokenCodec.OPUS.encoder(OpusWishes.NONE).encoded(said);
        assertEquals(said.length, SpokenCodec.OPUS.decoder().decoded(payload).length);
    }

    @Test
    void g711OfHalfASecondIsNoSound() {
        assertArrayEquals(new short[0], SpokenCodec.PCMU.decoder().decoded(new byte[4000]));
    }
}
