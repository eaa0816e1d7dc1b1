package org.linewright.media;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.linewright.core.line.Codec;
import org.linewright.core.line.PortRange;
import org.linewright.fakes.VirtualTimers;
import org.linewright.fakes.media.Correlation;
import org.linewright.fakes.media.Speaking;
import org.linewright.media.sdp.Direction;
import org.linewright.media.sound.Samples;

/** Speech between two ends of ours, with real sockets, when the network loses packets and delivers them late. */
@Timeout(120)
class UnsteadyWireTest {

    private static final InetAddress HERE = InetAddress.getLoopbackAddress();
    private static final int RATE = 8000;
    private static final int SECONDS = 20;
    private static final int SYLLABLE = RATE / 5;

    private final VirtualTimers time = new VirtualTimers();

    private short[] heard(Codec codec, double loss, Duration mostDelay, short[] said) throws IOException {
        try (Media media = Media.open(PortRange.ANY, time, new SecureRandom());
                UnsteadyWire wire = new UnsteadyWire(loss, mostDelay.toNanos(), new Random(7))) {
            TalkStream anna = media.talk(HERE, List.of(codec)).result().orElseThrow();
            TalkStream bert = media.talk(HERE, List.of(codec)).result().orElseThrow();
            Tape tape = new Tape(Duration.ofMinutes(1));
            bert.hear(tape);
            String answer = bert.answer(wire.offered(anna.offer(Direction.SENDRECV)), Direction.SENDRECV, HERE)
                    .result().orElseThrow();
            anna.answered(wire.answered(answer), HERE).result().orElseThrow();
            anna.say(Source.of(Samples.of(said)));
            for (long now = 0; now < Duration.ofSeconds(SECONDS).toNanos(); now += 5_000_000) {
                time.pass(Duration.ofMillis(5));
                media.settle();
                wire.carry(now);
                media.settle();
            }
            return tape.taken().values();
        }
    }

    /** How much of each fifth of a second is found again within the half second after it, on the average. */
    private static double understood(short[] said, short[] heard) {
        double sum = 0;
        int syllables = 0;
        for (int place = 2 * RATE; place + SYLLABLE + RATE / 2 <= heard.length; place += SYLLABLE) {
            short[] syllable = Arrays.copyOfRange(said, place, place + SYLLABLE);
            sum += Correlation.shifted(syllable, Arrays.copyOfRange(heard, place, place + SYLLABLE + RATE / 2),
                    RATE / 2);
            syllables++;
        }
        return sum / syllables;
    }

    @ParameterizedTest
    @EnumSource(Codec.class)
    void speechIsUnderstoodWhenOneInTwentyIsLostAndTheRestIsLateByUpToSixtyMilliseconds(Codec codec)
            throws IOException {
        short[] said = Speaking.seconds(SECONDS, RATE);
        short[] steady = heard(codec, 0, Duration.ZERO, said);
        double understood = understood(steady, heard(codec, 0.05, Duration.ofMillis(60), said));
        assertTrue(understood(said, steady) > (codec == Codec.OPUS ? 0.7 : 0.99), () -> codec + " on a steady wire");
        assertTrue(understood > 0.9, () -> codec + " on an unsteady wire: " + understood);
    }

    @Test
    void whatIsHardlyTransportedIsNotUnderstood() throws IOException {
        short[] said = Speaking.seconds(SECONDS, RATE);
        double lost = understood(said, heard(Codec.PCMA, 0.7, Duration.ofMillis(60), said));
        assertTrue(lost < 0.8, () -> "with seven in ten lost: " + lost);
    }
}
