package org.linewright.diagnostics;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.DatagramPacket;
import java.net.DatagramSocket;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.linewright.core.Secret;
import org.linewright.core.Trouble;
import org.linewright.diagnostics.internal.packet.Hep;
import org.linewright.diagnostics.internal.record.RecordingTracer;
import org.linewright.fakes.VirtualTimers;

@Timeout(60)
class HepTest {

    private static final SipText MESSAGE = SipText.of("A b SIP/2.0\r\ni: cid\r\n\r\n");

    private static TraceEntry entry(String source, String destination, Transport transport) {
        return new TraceEntry(1, Instant.ofEpochSecond(0x65540000, 0x0102 * 1000), 0, Direction.SENT, transport,
                new InetSocketAddress(source, 0x13c4), new InetSocketAddress(destination, 0x13c5), "", "", 0, MESSAGE);
    }

    /** The HEP3 network protocol specification, chunk by chunk. */
    @Test
    void aPacketIsByteForByteWhatTheSpecificationSays() {
        String payload = HexFormat.of()
                .formatHex("A b SIP/2.0\r\nCall-ID: cid\r\n\r\n".getBytes(StandardCharsets.UTF_8));
        byte[] wanted = HexFormat.of().parseHex(("48455033 0092"
                + "0000 0001 0007 02" + "0000 0002 0007 11"
                + "0000 0003 000a c000020a" + "0000 0004 000a c0000201"
                + "0000 0007 0008 13c4" + "0000 0008 0008 13c5"
                + "0000 0009 000a 65540000" + "0000 000a 000a 00000102"
                + "0000 000b 0007 01" + "0000 000c 000a 000007d1"
                + "0000 000e 0009 6b6579" + "0000 0011 0009 636964"
                + "0000 000f 0023 " + payload).replace(" ", ""));
        assertArrayEquals(wanted, Hep.packet(entry("192.0.2.10", "192.0.2.1", Transport.UDP), 2001,
                Optional.of(new Secret("key"))));
    }

    @Test
    void sixHasItsOwnChunks() {
        byte[] packet = Hep.packet(entry("2001:db8::1", "2001:db8::2", Transport.TCP), 1, Optional.empty());
        String hex = HexFormat.of().formatHex(packet);
        assertTrue(hex.startsWith("00000001" + "00070a" + "00000002" + "000706" + "00000005" + "0016" + "20010db8", 12),
                hex);
        assertEquals(packet.length, (packet[4] & 0xff) << 8 | packet[5] & 0xff);
    }

    @Test
    void aHomerHearsEveryMessageMasked() throws Exception {
        try (DatagramSocket homer = new DatagramSocket(0, InetAddress.getLoopbackAddress())) {
            homer.setSoTimeout(20_000);
            VirtualTimers time = new VirtualTimers();
            FakeWire wire = new FakeWire(time);
            Tracer tracer = new RecordingTracer(wire);
            HepWish wish = new HepWish(InetSocketAddress.createUnresolved("127.0.0.1", homer.getLocalPort()), 7,
                    Optional.empty(), Masking.PRIVATE);
            assertTrue(tracer.begin(TraceWish.usual().sending(wish), time, time).isDone());
            wire.sends(Samples.invite("c", 1, "b"), "22@pbx.example");
            DatagramPacket packet = new DatagramPacket(new byte[65_535], 65_535);
            homer.receive(packet);
            String text = new String(Arrays.copyOf(packet.getData(), packet.getLength()), StandardCharsets.UTF_8);
            assertTrue(text.startsWith("HEP3") && text.contains("INVITE sip:number-"), text);
            assertFalse(text.contains("Antons"), text);
            tracer.end();
        }
    }

    @Test
    void aHomerThatHasNoAddressRefusesInWords() {
        VirtualTimers time = new VirtualTimers();
        HepWish wish = new HepWish(InetSocketAddress.createUnresolved("homer.invalid", 9060), 7, Optional.empty(),
                Masking.PRIVATE);
        assertEquals(List.of("LW-DIAG-103"), new RecordingTracer(new FakeWire(time))
                .begin(TraceWish.usual().sending(wish), time, time).troubles().stream().map(Trouble::code).toList());
    }
}
