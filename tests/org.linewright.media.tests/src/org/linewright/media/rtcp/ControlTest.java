package org.linewright.media.rtcp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.linewright.media.rtp.Reception;
import org.linewright.media.rtp.RtpPacket;

class ControlTest {

    private static final long SECOND = 1_000_000_000;

    private static List<Control> read(ByteBuffer written) {
        return Control.read(written, written.limit());
    }

    private static List<Control> again(Control... packets) {
        ByteBuffer buffer = ByteBuffer.allocate(2048);
        for (Control packet : packets) {
            packet.write(buffer);
        }
        return read(buffer.flip());
    }

    @Test
    void whatIsWrittenIsRead() {
        ReportBlock block = new ReportBlock(-5, 128, -3, 70_000, 160, 0x12345678, 65_536);
        List<Control> packets = List.of(new Control.SenderReport(7, 0x0102030405060708L, -9, 100, 16_000,
                List.of(block)), new Control.ReceiverReport(8, List.of()), new Control.Name(7, "abc"),
                new Control.Name(7, "abcdef"), new Control.Bye(7));
        assertEquals(packets, again(packets.toArray(Control[]::new)));
    }

    @Test
    void everyPacketEndsAtAWord() {
        for (int length = 0; length < 9; length++) {
            assertEquals(List.of(new Control.Name(1, "n".repeat(length)), new Control.Bye(1)),
                    again(new Control.Name(1, "n".repeat(length)), new Control.Bye(1)));
        }
    }

    @Test
    void whateverComesIsReadWithoutHarm() {
        Random random = new Random(3550);
        ByteBuffer good = ByteBuffer.allocate(2048);
        new Control.SenderReport(7, 1, 2, 3, 4, List.of(new ReportBlock(1, 2, 3, 4, 5, 6, 7))).write(good);
        new Control.Name(7, "name").write(good);
        byte[] whole = new byte[good.position()];
        good.flip().get(whole);
        for (int time = 0; time < 20_000; time++) {
            byte[] bytes = whole.clone();
            for (int change = random.nextInt(5); change >= 0; change--) {
                bytes[random.nextInt(bytes.length)] = (byte) random.nextInt();
            }
            int size = random.nextInt(bytes.length + 1);
            assertTrue(Control.read(ByteBuffer.wrap(bytes), size).size() <= 16);
        }
    }

    @Test
    void theRoundTripIsWhatIsLeftOfTheTime() {
        long sent = 100 * SECOND;
        int middle = NtpTime.middle(NtpTime.of(sent));
        ReportBlock block = new ReportBlock(5, 0, 0, 0, 0, middle, 2 * 65_536);
        ControlEar ear = ControlEar.FRESH.heard(new Control.ReceiverReport(9, List.of(block)), 5,
                sent + 2 * SECOND + SECOND / 4);
        assertEquals(250, ear.roundTrip().orElseThrow().toMillis(), 1);
        assertEquals(Optional.of(block), ear.told());
    }

    @Test
    void whatIsToldOfOthersOrMakesNoSenseIsNoRoundTrip() {
        ReportBlock others = new ReportBlock(6, 0, 0, 0, 0, 1, 0);
        ReportBlock never = new ReportBlock(5, 0, 0, 0, 0, 0, 0);
        ReportBlock absurd = new ReportBlock(5, 0, 0, 0, 0, 1, 0);
        for (ReportBlock block : List.of(others, never, absurd)) {
            assertEquals(Optional.empty(), ControlEar.FRESH
                    .heard(new Control.ReceiverReport(9, List.of(block)), 5, 900 * SECOND).roundTrip());
        }
    }

    @Test
    void whoGoesIsGone() {
        assertTrue(ControlEar.FRESH.heard(new Control.Bye(3), 5, 0).gone());
    }

    /** RFC 3550 §6.3.1: spread over half to one and a half, so that the mean is the minimum of the RFC. */
    @Test
    void reportsAreSpreadAroundFiveSeconds() {
        Random random = new Random(1);
        double sum = 0;
        for (int time = 0; time < 10_000; time++) {
            Duration next = Interval.of(false, random);
            assertTrue(next.toMillis() >= 2052 && next.toMillis() <= 6157);
            sum += next.toMillis();
        }
        assertEquals(5000 / 1.21828, sum / 10_000, 50);
        assertTrue(Interval.of(true, random).toMillis() <= 3079);
    }

    @Test
    void theFractionThatIsLostCountsFromTheLastReport() {
        Reception reception = new Reception();
        assertEquals(Optional.empty(), reception.report(0, 0));
        for (int sequence = 65_500; sequence < 65_600; sequence++) {
            if (sequence % 4 != 0) {
                hear(reception, sequence & 0xFFFF);
            }
        }
        ReportBlock first = reception.report(1, 2).orElseThrow();
        assertEquals(64, first.fraction(), 3);
        assertEquals(24, first.lost());
        assertEquals(65_599, first.highest());
        for (int sequence = 64; sequence < 164; sequence++) {
            hear(reception, sequence);
        }
        ReportBlock second = reception.report(1, 2).orElseThrow();
        assertEquals(0, second.fraction());
        assertEquals(24, second.lost());
        assertEquals(1, reception.sources());
    }

    private static void hear(Reception reception, int sequence) {
        ByteBuffer buffer = ByteBuffer.allocate(200);
        new RtpPacket(false, 8, sequence, sequence * 160, 4, new byte[160]).write(buffer);
        reception.heard(buffer, buffer.limit(), sequence * 20_000_000L);
    }
}
