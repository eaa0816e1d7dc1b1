package org.linewright.media.rtp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.linewright.fakes.media.Packets;

class ReceptionTest {

    private static final byte[] VOICE = new byte[160];
    private static final long STEP = 20_000_000;
    private final Reception reception = new Reception();
    private long nanos;

    private void hear(RtpPacket packet) {
        ByteBuffer bytes = Packets.bytes(packet);
        reception.heard(bytes, bytes.limit(), nanos);
        nanos += STEP;
    }

    @Test
    void countsPacketsAndTheirPayload() {
        Packets stream = new Packets(1, 65_530, 0);
        for (int packet = 0; packet < 100; packet++) {
            hear(stream.sound(8, VOICE));
        }
        assertEquals(new StreamCounts(100, 16_000, 0, 0, Duration.ZERO, 0, 0, 0, 0), reception.counts());
    }

    @Test
    void missesWhatIsNotInTheSequenceAlsoWhereItBeginsAgain() {
        Packets stream = new Packets(1, 65_534, 0);
        hear(stream.sound(8, VOICE));
        hear(stream.skip(5).passed(800).sound(8, VOICE));
        assertEquals(5, reception.counts().lost());
    }

    @Test
    void missesNothingWhenTwoComeInTheWrongOrder() {
        Packets stream = new Packets(1, 7, 0);
        hear(stream.sound(8, VOICE));
        RtpPacket late = stream.sound(8, VOICE);
        hear(stream.sound(8, VOICE));
        hear(late);
        assertEquals(0, reception.counts().lost());
    }

    @Test
    void countsWhatWasOvertakenOnceAndNeitherCopiesNorGaps() {
        Packets stream = new Packets(1, 65_533, 0);
        hear(stream.sound(8, VOICE));
        for (int pair = 0; pair < 200; pair++) {
            RtpPacket late = stream.sound(8, VOICE);
            RtpPacket early = stream.sound(8, VOICE);
            hear(early);
            hear(early);
            hear(late);
            hear(late);
        }
        assertEquals(200, reception.counts().overtaken());
        hear(stream.skip(500).sound(8, VOICE));
        hear(stream.sound(8, VOICE));
        assertEquals(200, reception.counts().overtaken());
    }

    @Test
    void aNewSourceBeginsANewSequence() {
        hear(new Packets(1, 7, 0).sound(8, VOICE));
        hear(new Packets(2, 30_000, 0).sound(8, VOICE));
        assertEquals(0, reception.counts().lost());
    }

    @Test
    void oneStraySequenceNumberIsNoLoss() {
        Packets stream = new Packets(1, 7, 0);
        hear(stream.sound(8, VOICE));
        hear(new Packets(1, 40_000, 160).sound(8, VOICE));
        hear(stream.sound(8, VOICE));
        assertEquals(0, reception.counts().lost());
    }

    @Test
    void jitterComesCloseToTheMeanDifferenceOfTheDelays() {
        Packets stream = new Packets(1, 7, 0);
        for (int packet = 0; packet < 1000; packet++) { // every other one 4 ms late
            nanos += packet % 2 == 0 ? 4_000_000 : -4_000_000;
            hear(stream.sound(8, VOICE));
        }
        assertEquals(4_000_000, reception.counts().jitter().toNanos(), 300_000);
    }

    @Test
    void paddingAndExtensionsAreNoPayload() {
        ByteBuffer bytes = ByteBuffer.allocate(64).put(0, (byte) 0xB1).put(1, (byte) 8);
        bytes.putShort(18, (short) 1).put(39, (byte) 4); // one contributor, one word of extension, 4 of padding
        reception.heard(bytes, 40, nanos);
        assertEquals(40 - 12 - 4 - 8 - 4, reception.counts().octets());
    }

    @Test
    void noPacketHoweverBrokenIsTooMuch() {
        Random random = new Random(3550);
        byte[] bytes = new byte[48];
        int read = 0;
        for (int round = 0; round < 100_000; round++) {
            random.nextBytes(bytes);
            int size = random.nextInt(bytes.length);
            ByteBuffer buffer = ByteBuffer.wrap(bytes);
            read += RtpPacket.read(buffer, size).isPresent() ? 1 : 0;
            if (RtpHeader.isRtp(buffer, size)) {
                reception.heard(buffer, size, nanos);
            }
        }
        assertTrue(read > 1000);
        assertEquals(read, reception.counts().packets());
    }
}
