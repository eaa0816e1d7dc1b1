package org.linewright.diagnostics.capture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.linewright.diagnostics.Direction;
import org.linewright.diagnostics.Masking;
import org.linewright.diagnostics.Recorded;
import org.linewright.diagnostics.Samples;
import org.linewright.diagnostics.SipText;
import org.linewright.diagnostics.Trace;
import org.linewright.diagnostics.TraceEntry;
import org.linewright.diagnostics.Transport;
import org.linewright.peers.Tshark;

/** What others make of the files. */
class TsharkTest {

    @TempDir
    private Path folder;

    @BeforeEach
    void there() {
        assumeTrue(Tshark.installed(), "tshark is not installed; Debian's package is tshark");
    }

    private Path written(Trace trace, CaptureFormat format) throws IOException {
        Path file = folder.resolve("file." + format.extension());
        try (OutputStream out = Files.newOutputStream(file)) {
            CaptureWriter.write(trace, format, out);
        }
        return file;
    }

    @ParameterizedTest
    @EnumSource(CaptureFormat.class)
    void everyMessageIsReadAsSipAndNothingIsWrongWithIt(CaptureFormat format) throws IOException {
        Trace trace = Recorded.of((wire, pause) -> Samples.call(wire, pause, "a"), Masking.PRIVATE);
        Path file = written(trace, format);
        assertEquals(trace.entries().stream().map(one -> one.message().startLine() + "\t" + one.message().callId()
                + "\t192.0.2." + (one.direction() == Direction.SENT ? "10" : "1")).toList(),
                Tshark.read(file, "sip", "sip.Request-Line", "sip.Status-Line", "sip.Call-ID", "ip.src").stream()
                        .map(line -> line.replaceFirst("^\t", "").replaceFirst("\t\t", "\t")).toList());
        assertEquals(List.of(), Tshark.read(file, "_ws.malformed || _ws.expert.severity >= 0x600000 && !sip.resend",
                "frame.number", "_ws.expert.message"));
        assertEquals(3, Tshark.read(file, "sdp.media.port == 40000", "frame.number").size()
                + Tshark.read(file, "sdp.media.port == 30000", "frame.number").size() - 1);
    }

    @Test
    void sixAndStreamsAreReadToo() throws IOException {
        InetSocketAddress one = new InetSocketAddress("2001:db8::1", 5060);
        InetSocketAddress two = new InetSocketAddress("2001:db8::2", 5060);
        SipText message = SipText.of(Samples.invite("c", 1, "b"));
        String large = "v=0\n" + "a=x\n".repeat(40_000);
        SipText long1 = new SipText(message.startLine(), Stream.concat(message.headers().stream(),
                Stream.of(new org.linewright.diagnostics.Header("Content-Length", "1"))).toList(), large);
        Trace trace = new Trace(List.of(entry(1, Transport.UDP, one, two, message),
                entry(2, Transport.TCP, one, two, long1), entry(3, Transport.TCP, two, one, message),
                entry(4, Transport.TCP, one, two, message)), List.of(), Masking.OPEN);
        Path file = written(trace, CaptureFormat.PCAPNG);
        assertEquals(4, Tshark.read(file, "sip.Method == INVITE", "frame.number").size());
        assertEquals(List.of(),
                Tshark.read(file, "_ws.malformed || ip.checksum.status == 0 || udp.checksum.status == 0 "
                        + "|| tcp.checksum.status == 0", "frame.number"));
    }

    @Test
    void whatItIsAboutStandsBesideEachPacket() throws IOException {
        Trace trace = Recorded.of((wire, pause) -> Samples.call(wire, pause, "a"), Masking.OPEN);
        Path file = written(trace, CaptureFormat.PCAPNG);
        assertEquals(trace.entries().stream().map(TraceEntry::line).toList(),
                Tshark.read(file, "frame", "frame.comment"));
    }

    private static TraceEntry entry(long number, Transport transport, InetSocketAddress source,
            InetSocketAddress destination, SipText message) {
        return new TraceEntry(number, Instant.parse("2026-01-01T00:00:00Z").plusMillis(number), number, Direction.SEEN,
                transport, source, destination, "", "", 0, message);
    }
}
