package org.linewright.diagnostics.capture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.linewright.core.Outcome;
import org.linewright.core.Trouble;
import org.linewright.diagnostics.Direction;
import org.linewright.diagnostics.Masking;
import org.linewright.diagnostics.Recorded;
import org.linewright.diagnostics.Recording;
import org.linewright.diagnostics.Samples;
import org.linewright.diagnostics.Trace;
import org.linewright.diagnostics.TraceEntry;
import org.linewright.diagnostics.TraceQuery;
import org.linewright.diagnostics.Transport;

@Timeout(120)
class CaptureReadingTest {

    private static final int UDP = 17;
    private static final int TCP = 6;
    private static final String MESSAGE = Samples.withSdp(Samples.answer("200 OK", "INVITE", "c", 1, "b", "t"),
            Samples.SDP);

    @TempDir
    private Path folder;

    private Outcome<Recording> read(byte[] file) throws IOException {
        return CaptureReader.read(Files.write(folder.resolve("file.pcap"), file));
    }

    private List<TraceEntry> entries(byte[] file) throws IOException {
        return trace(file).entries();
    }

    private Trace trace(byte[] file) throws IOException {
        return read(file).result().orElseThrow().shown(TraceQuery.ALL, Masking.OPEN);
    }

    private static List<String> codes(Outcome<?> outcome) {
        return outcome.troubles().stream().map(Trouble::code).toList();
    }

    private void oneMessage(int link, String head) throws IOException {
        byte[] frame = Packets.behind(HexFormat.of().parseHex(head.replace(" ", "")),
                Packets.ipv4(UDP, Packets.udp(Packets.bytes(MESSAGE))));
        for (ByteOrder order : List.of(ByteOrder.LITTLE_ENDIAN, ByteOrder.BIG_ENDIAN)) {
            List<TraceEntry> entries = entries(Packets.pcap(order, link, List.of(frame)));
            assertEquals(1, entries.size(), "link type " + link);
            assertEquals("200 OK (INVITE)", entries.getFirst().message().summary());
            assertEquals(Packets.ONE, entries.getFirst().source());
            assertEquals(Packets.TWO, entries.getFirst().destination());
            assertEquals(Instant.parse("2023-11-14T22:13:20.123456Z"), entries.getFirst().at());
        }
    }

    @Test
    void everyKindOfFrameThatCarriesSipIsRead() throws IOException {
        oneMessage(1, "000102030405 060708090a0b 0800");
        oneMessage(1, "000102030405 060708090a0b 88a8 0001 8100 0002 0800");
        oneMessage(113, "0004 0001 0006 0000000000000000 0800");
        oneMessage(276, "0800 0000 00000001 0001 04 06 0000000000000000");
        oneMessage(0, "02000000");
        oneMessage(108, "00000002");
        oneMessage(101, "");
        oneMessage(228, "");
    }

    @Test
    void cookedFramesTellWhichWayAMessageWent() throws IOException {
        byte[] packet = Packets.ipv4(UDP, Packets.udp(Packets.bytes(MESSAGE)));
        HexFormat hex = HexFormat.of();
        assertEquals(List.of(Direction.SENT, Direction.RECEIVED, Direction.SEEN),
                entries(Packets.pcap(ByteOrder.LITTLE_ENDIAN, 113, List.of(
                        Packets.behind(hex.parseHex("00040001000600000000000000000800"), packet),
                        Packets.behind(hex.parseHex("00000001000600000000000000000800"), packet),
                        Packets.behind(hex.parseHex("00030001000600000000000000000800"), packet)))).stream()
                        .map(TraceEntry::direction).toList());
    }

    @Test
    void sixIsReadBehindItsExtensionHeaders() throws IOException {
        List<TraceEntry> entries = entries(Packets.pcap(ByteOrder.LITTLE_ENDIAN, 229,
                List.of(Packets.ipv6(UDP, Packets.udp(Packets.bytes(MESSAGE))))));
        assertEquals("0:0:0:0:0:0:0:1", entries.getFirst().source().getAddress().getHostAddress());
    }

    @Test
    void fragmentsArePutTogetherInAnyOrder() throws IOException {
        byte[] whole = Packets.udp(Packets.bytes(MESSAGE));
        byte[] first = Packets.ipv4(UDP, 7, 0x2000, Arrays.copyOfRange(whole, 0, 400));
        byte[] second = Packets.ipv4(UDP, 7, 0x2000 | 50, Arrays.copyOfRange(whole, 400, 480));
        byte[] third = Packets.ipv4(UDP, 7, 60, Arrays.copyOfRange(whole, 480, whole.length));
        for (List<byte[]> order : List.of(List.of(first, second, third), List.of(third, first, second))) {
            List<TraceEntry> entries = entries(Packets.pcap(ByteOrder.LITTLE_ENDIAN, 101, order));
            assertEquals(1, entries.size());
            assertTrue(entries.getFirst().message().body().contains("a=rtpmap:101"), entries.toString());
        }
        assertEquals(List.of(), entries(Packets.pcap(ByteOrder.LITTLE_ENDIAN, 101, List.of(first, third))));
    }

    @Test
    void messagesAreCutOutOfAStreamHoweverItWasCut() throws IOException {
        String two = MESSAGE + "\r\n\r\n" + MESSAGE.replace("200 OK", "202 Accepted");
        List<byte[]> frames = new java.util.ArrayList<>(List.of(tcp(999, 2, "")));
        List<Integer> starts = new java.util.ArrayList<>(IntStream.iterate(0, at -> at < two.length(), at -> at + 97)
                .boxed().toList());
        java.util.Collections.swap(starts, 2, 3);
        starts.add(97); // sent again
        starts.forEach(at -> frames.add(tcp(1000 + at, 0x18, two.substring(at, Math.min(two.length(), at + 97)))));
        List<TraceEntry> entries = entries(Packets.pcap(ByteOrder.LITTLE_ENDIAN, 101, frames));
        assertEquals(List.of("200 OK (INVITE)", "202 Accepted (INVITE)"),
                entries.stream().map(one -> one.message().summary()).toList());
        assertEquals(Transport.TCP, entries.getFirst().transport());
    }

    @Test
    void aStreamThatWasJoinedLateIsReadFromItsNextMessageOn() throws IOException {
        List<byte[]> frames = List.of(tcp(Integer.MAX_VALUE - 50, 0x18, MESSAGE.substring(300)),
                tcp(Integer.MAX_VALUE - 50 + MESSAGE.length() - 300, 0x18, MESSAGE));
        assertEquals(1, entries(Packets.pcap(ByteOrder.LITTLE_ENDIAN, 101, frames)).size());
    }

    @Test
    void otherProtocolsInStreamsTakeNoRoomAndWhatFollowsIsRead() throws IOException {
        List<byte[]> frames = new java.util.ArrayList<>();
        for (int i = 0; i < 300; i++) {
            frames.add(tcp(1 + i * 1000, 0x18, "x".repeat(1000)));
        }
        frames.add(tcp(1 + 300_000, 0x18, "\r\n" + MESSAGE));
        assertEquals(1, entries(Packets.pcap(ByteOrder.LITTLE_ENDIAN, 101, frames)).size());
    }

    private static byte[] tcp(int sequence, int flags, String payload) {
        return Packets.ipv4(TCP, Packets.tcp(sequence, flags, payload));
    }

    @Test
    void soundIsCountedEachWay() throws IOException {
        List<byte[]> frames = IntStream.range(0, 50).mapToObj(i -> Packets.ipv4(UDP, Packets.rtp(i))).toList();
        Trace trace = trace(Packets.pcap(ByteOrder.LITTLE_ENDIAN, 101, frames));
        assertEquals(1, trace.flows().size());
        assertEquals(50, trace.flows().getFirst().packets());
        assertEquals(8, trace.flows().getFirst().payloadType());
    }

    @Test
    void whatIsNoCaptureIsToldInWords() throws IOException {
        assertEquals(List.of("LW-DIAG-202"), codes(read(Packets.bytes("Hello, this is no capture"))));
        assertEquals(List.of("LW-DIAG-202"), codes(read(new byte[0])));
        assertEquals(List.of("LW-DIAG-201"), codes(CaptureReader.read(folder.resolve("missing"))));
        assertEquals(List.of("LW-DIAG-201"), codes(CaptureReader.read(folder)));
        assertEquals(List.of("LW-DIAG-205"), codes(read(Packets.pcap(ByteOrder.LITTLE_ENDIAN, 1, List.of()))));
    }

    @Test
    void aFileThatWasCutOffShowsWhatStandsBeforeTheCut() throws IOException {
        byte[] frame = Packets.ipv4(UDP, Packets.udp(Packets.bytes(MESSAGE)));
        byte[] file = Packets.pcap(ByteOrder.LITTLE_ENDIAN, 101, List.of(frame, frame));
        Outcome<Recording> cut = read(Arrays.copyOf(file, file.length - 5));
        assertEquals(List.of("LW-DIAG-203"), codes(cut));
        assertEquals(1, cut.result().orElseThrow().figures().kept());
    }

    @Test
    void lengthsThatCannotBeCostNoMemory() throws IOException {
        byte[] file = Packets.pcap(ByteOrder.LITTLE_ENDIAN, 101, List.of(new byte[8]));
        ByteBuffer.wrap(file).order(ByteOrder.LITTLE_ENDIAN).putInt(24 + 8, Integer.MAX_VALUE);
        assertTrue(codes(read(file)).contains("LW-DIAG-203"));
        byte[] next = written(CaptureFormat.PCAPNG);
        ByteBuffer.wrap(next).order(ByteOrder.LITTLE_ENDIAN).putInt(4, Integer.MAX_VALUE - 3);
        assertTrue(codes(read(next)).contains("LW-DIAG-203"));
    }

    private static byte[] written(CaptureFormat format) throws IOException {
        Trace trace = Recorded.of((wire, pause) -> Samples.call(wire, pause, "a"), Masking.OPEN);
        java.io.ByteArrayOutputStream out = new java.io.ByteArrayOutputStream();
        CaptureWriter.write(trace, format, out);
        return out.toByteArray();
    }

    @Test
    void whatIsWrittenIsReadAsItWas() throws IOException {
        Trace trace = Recorded.of((wire, pause) -> Samples.call(wire, pause, "a"), Masking.OPEN);
        for (CaptureFormat format : CaptureFormat.values()) {
            Trace again = trace(written(format));
            assertEquals(trace.entries().stream().map(CaptureReadingTest::said).toList(),
                    again.entries().stream().map(CaptureReadingTest::said).toList());
            assertEquals(format == CaptureFormat.PCAPNG,
                    again.entries().stream().map(TraceEntry::direction).toList()
                            .equals(trace.entries().stream().map(TraceEntry::direction).toList()));
        }
    }

    private static String said(TraceEntry one) {
        return one.number() + " " + one.at() + " " + one.nanos() + " " + one.source() + " " + one.destination() + " "
                + one.repeats() + " " + one.message().text().replaceAll("Content-Length: \\d+", "");
    }

    @Test
    void noFileHoweverBrokenThrowsAnything() throws IOException {
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(11);
        List<byte[]> good = List.of(written(CaptureFormat.PCAP), written(CaptureFormat.PCAPNG), tcpFile(),
                fragmented());
        int readable = 0;
        for (int i = 0; i < 2000; i++) {
            byte[] file = good.get(i % good.size()).clone();
            int changes = 1 + random.nextInt(8);
            for (int change = 0; change < changes; change++) {
                file[random.nextInt(i % 3 == 0 ? 80 : file.length)] = (byte) random.nextInt();
            }
            Outcome<Recording> outcome = read(i % 5 == 0 ? Arrays.copyOf(file, random.nextInt(file.length)) : file);
            readable += outcome.result().map(one -> one.shown(TraceQuery.ALL, Masking.PRIVATE).entries().size())
                    .filter(count -> count > 0).map(count -> 1).orElse(0);
        }
        assertTrue(readable > 500, "only " + readable + " of 2000 showed anything");
    }

    private static byte[] tcpFile() {
        return Packets.pcap(ByteOrder.BIG_ENDIAN, 101, IntStream.range(0, 8)
                .mapToObj(i -> tcp(1 + i * 100, 0x18, MESSAGE.substring(Math.min(MESSAGE.length(), i * 100),
                        Math.min(MESSAGE.length(), i * 100 + 100))))
                .toList());
    }

    private static byte[] fragmented() {
        byte[] whole = Packets.udp(Packets.bytes(MESSAGE));
        return Packets.pcap(ByteOrder.LITTLE_ENDIAN, 101, List.of(
                Packets.ipv4(UDP, 7, 0x2000, Arrays.copyOfRange(whole, 0, 400)),
                Packets.ipv4(UDP, 7, 50, Arrays.copyOfRange(whole, 400, whole.length)),
                Packets.ipv6(UDP, whole)));
    }
}
