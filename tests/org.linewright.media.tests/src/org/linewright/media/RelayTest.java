package org.linewright.media;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import java.io.IOException;
import java.net.DatagramSocket;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledIf;
import org.linewright.core.line.PortRange;
import org.linewright.fakes.VirtualTimers;
import org.linewright.fakes.media.Packets;
import org.linewright.fakes.media.RtpPhone;
import org.linewright.media.rtp.RtpPacket;
import org.linewright.media.sdp.Party;

@Timeout(30)
class RelayTest {

    private static final InetAddress HERE = InetAddress.getLoopbackAddress();
    private static final byte[] VOICE = new byte[160];

    private final Packets stream = new Packets(0xCAFE, 65_500, 77);
    private Media media;
    private RtpPhone caller;
    private RtpPhone callee;

    @BeforeEach
    void open() throws IOException {
        media = Media.open(PortRange.ANY, new VirtualTimers(), new SecureRandom());
        caller = new RtpPhone();
        callee = new RtpPhone();
    }

    @AfterEach
    void close() {
        caller.close();
        callee.close();
        media.close();
    }

    private Relay relay() {
        Relay relay = media.relay(HERE, HERE).orElseThrow();
        relay.expect(Side.CALLER, caller.party(), HERE);
        relay.expect(Side.CALLEE, callee.party(), HERE);
        return relay;
    }

    @Test
    void whatOneSaysTheOtherHearsUnchanged() throws IOException {
        Relay relay = relay();
        RtpPacket said = stream.sound(8, VOICE);
        caller.send(relay.address(Side.CALLER), said);
        byte[] bytes = callee.received();
        assertArrayEquals(Arrays.copyOf(Packets.bytes(said).array(), 172), bytes);
        callee.send(relay.address(Side.CALLEE), stream.sound(0, VOICE));
        assertEquals(172, caller.received().length);
    }

    @Test
    void rtpHasAnEvenPortAndRtcpTheNext() throws IOException {
        Relay relay = relay();
        assertEquals(0, relay.address(Side.CALLER).getPort() % 2);
        try (RtpPhone control = new RtpPhone(); RtpPhone other = new RtpPhone()) {
            relay.expect(Side.CALLER, new Party(caller.address(), control.address()), HERE);
            relay.expect(Side.CALLEE, new Party(callee.address(), other.address()), HERE);
            byte[] report = { (byte) 0x80, (byte) 201, 0, 1, 0, 0, 0, 7 };
            control.send(new InetSocketAddress(HERE, relay.address(Side.CALLER).getPort() + 1), report);
            assertArrayEquals(report, other.received());
        }
        assertEquals(1, relay.heard(Side.CALLER).control());
    }

    @Test
    void countsWhatEachSideSays() throws IOException {
        Relay relay = relay();
        for (int packet = 0; packet < 20; packet++) {
            caller.send(relay.address(Side.CALLER), stream.sound(8, VOICE));
        }
        stream.skip(3);
        caller.send(relay.address(Side.CALLER), stream.sound(8, VOICE));
        media.settle();
        assertEquals(List.of(21L, 21L * 160, 3L), List.of(relay.heard(Side.CALLER).packets(),
                relay.heard(Side.CALLER).octets(), relay.heard(Side.CALLER).lost()));
        assertEquals(0, relay.heard(Side.CALLEE).packets());
        assertEquals(21, callee.waiting().size());
    }

    @Test
    void theFirstPacketTellsWhereSomebodyReallyIs() throws IOException {
        Relay relay = relay();
        try (RtpPhone behindNat = new RtpPhone(); RtpPhone foreigner = new RtpPhone()) {
            behindNat.send(relay.address(Side.CALLER), stream.sound(8, VOICE));
            media.settle();
            foreigner.send(relay.address(Side.CALLER), stream.sound(8, VOICE));
            media.settle();
            assertEquals(1, callee.waiting().size());
            assertEquals(1, relay.heard(Side.CALLER).foreign());
            callee.send(relay.address(Side.CALLEE), stream.sound(8, VOICE));
            assertEquals(172, behindNat.received().length);
        }
    }

    /** The other branch of a forked call may come from the same media server. */
    @Test
    void whoIsWhereHeToldToBeTakesThePlaceOfAnotherOfHisHost() throws IOException {
        Relay relay = relay();
        try (RtpPhone other = new RtpPhone()) {
            other.send(relay.address(Side.CALLER), stream.sound(8, VOICE));
            media.settle();
            caller.send(relay.address(Side.CALLER), stream.sound(8, VOICE));
            media.settle();
            other.send(relay.address(Side.CALLER), stream.sound(8, VOICE));
            media.settle();
            assertEquals(List.of(2L, 1L),
                    List.of(relay.heard(Side.CALLER).packets(), relay.heard(Side.CALLER).foreign()));
            callee.send(relay.address(Side.CALLEE), stream.sound(8, VOICE));
            assertEquals(172, caller.received().length);
        }
    }

    @Test
    void whoIsBehindANatIsKnownByWhereHisSignallingComesFrom() throws IOException {
        Relay relay = relay();
        InetSocketAddress inner = new InetSocketAddress("10.255.255.1", 4000);
        relay.expect(Side.CALLER, new Party(inner, inner), HERE);
        caller.send(relay.address(Side.CALLER), stream.sound(8, VOICE));
        assertEquals(172, callee.received().length);
    }

    @Test
    void whoComesFromAnotherHostIsDropped() throws IOException {
        Relay relay = media.relay(HERE, HERE).orElseThrow();
        relay.expect(Side.CALLEE, callee.party(), HERE);
        caller.send(relay.address(Side.CALLER), stream.sound(8, VOICE));
        InetSocketAddress elsewhere = new InetSocketAddress("127.0.0.99", 4000);
        relay.expect(Side.CALLER, new Party(elsewhere, elsewhere), elsewhere.getAddress());
        caller.send(relay.address(Side.CALLER), stream.sound(8, VOICE));
        media.settle();
        assertEquals(2, relay.heard(Side.CALLER).foreign());
        assertEquals(List.of(), callee.waiting());
    }

    @Test
    void whatIsNoRtpIsDropped() throws IOException {
        Relay relay = relay();
        caller.send(relay.address(Side.CALLER), new byte[0]);
        caller.send(relay.address(Side.CALLER), new byte[11]);
        caller.send(relay.address(Side.CALLER), "GET / HTTP/1.1".getBytes());
        caller.send(relay.address(Side.CALLER), Arrays.copyOf(new byte[]{ (byte) 0x80, 8 }, 2049));
        media.settle();
        assertEquals(4, relay.heard(Side.CALLER).broken());
        assertEquals(List.of(), callee.waiting());
    }

    @Test
    void whoMovesIsFollowed() throws IOException {
        Relay relay = relay();
        caller.send(relay.address(Side.CALLER), stream.sound(8, VOICE));
        media.settle();
        try (RtpPhone moved = new RtpPhone()) {
            relay.expect(Side.CALLER, moved.party(), HERE);
            callee.send(relay.address(Side.CALLEE), stream.sound(8, VOICE));
            assertEquals(172, moved.received().length);
        }
    }

    @Test
    void whoTellsTheSameAgainStaysWhereHeWasHeard() throws IOException {
        Relay relay = relay();
        try (RtpPhone behindNat = new RtpPhone()) {
            behindNat.send(relay.address(Side.CALLER), stream.sound(8, VOICE));
            media.settle();
            relay.expect(Side.CALLER, caller.party(), HERE);
            callee.send(relay.address(Side.CALLEE), stream.sound(8, VOICE));
            assertEquals(172, behindNat.received().length);
        }
    }

    @Test
    void whoHoldsByZerosIsNotSpokenTo() throws IOException {
        Relay relay = relay();
        InetSocketAddress zeros = new InetSocketAddress("0.0.0.0", caller.address().getPort());
        relay.expect(Side.CALLER, new Party(zeros, zeros), HERE);
        callee.send(relay.address(Side.CALLEE), stream.sound(8, VOICE));
        media.settle();
        assertEquals(List.of(), caller.waiting());
        assertEquals(0, relay.heard(Side.CALLER).unsent());
    }

    @Test
    void nothingRunsInACircle() throws IOException {
        Relay first = relay();
        Relay second = relay();
        InetSocketAddress own = second.address(Side.CALLER);
        first.expect(Side.CALLEE, new Party(own, own), HERE);
        caller.send(first.address(Side.CALLER), stream.sound(8, VOICE));
        media.settle();
        media.settle();
        assertEquals(0, second.heard(Side.CALLER).packets() + second.heard(Side.CALLER).foreign());
    }

    @Test
    @EnabledIf("hasIpv6")
    void leadsFromIpv6ToIpv4() throws IOException {
        InetAddress six = InetAddress.getByName("::1");
        Relay relay = media.relay(six, HERE).orElseThrow();
        try (RtpPhone modern = new RtpPhone(six)) {
            relay.expect(Side.CALLER, modern.party(), six);
            relay.expect(Side.CALLEE, callee.party(), HERE);
            modern.send(relay.address(Side.CALLER), stream.sound(8, VOICE));
            assertEquals(172, callee.received().length);
            callee.send(relay.address(Side.CALLEE), stream.sound(8, VOICE));
            assertEquals(172, modern.received().length);
        }
    }

    @Test
    void portsComeFromTheRangeAndGoBack() throws IOException {
        int first = fourFreePorts();
        try (Media small = Media.open(new PortRange(first, first + 3), new VirtualTimers(), new SecureRandom())) {
            for (int call = 0; call < 20; call++) {
                Relay relay = small.relay(HERE, HERE).orElseThrow();
                assertEquals(2 * first + 2,
                        relay.address(Side.CALLER).getPort() + relay.address(Side.CALLEE).getPort());
                assertEquals(Optional.empty(), small.relay(HERE, HERE));
                relay.close();
                relay.close();
                small.settle();
            }
        }
    }

    @Test
    void aPortThatSomebodyElseHasIsPassedOver() throws IOException {
        int first = fourFreePorts();
        try (DatagramSocket busy = new DatagramSocket(new InetSocketAddress(HERE, first + 1));
                Media small = Media.open(new PortRange(first, first + 3), new VirtualTimers(), new SecureRandom())) {
            assertTrue(busy.isBound());
            assertEquals(Optional.empty(), small.relay(HERE, HERE));
            small.settle();
            assertEquals(first + 2, small.stream(HERE).orElseThrow().address().getPort());
        }
    }

    @Test
    void aClosedOneLeavesNoThreadAndNoPort() throws IOException {
        Relay relay = relay();
        media.close();
        assertTrue(Thread.getAllStackTraces().keySet().stream()
                .noneMatch(thread -> thread.getName().equals("linewright-pbx-media")));
        new DatagramSocket(relay.address(Side.CALLER)).close();
        relay.close();
    }

    static boolean hasIpv6() {
        try (RtpPhone phone = new RtpPhone(InetAddress.getByName("::1"))) {
            return phone.address().getPort() > 0;
        } catch (IOException missing) {
            return false;
        }
    }

    /** An even port that was free a moment ago, with the three behind it. */
    private static int fourFreePorts() throws IOException {
        for (int first = 41_000; first < 60_000; first += 4) {
            Optional<PortPair> pair = PortPair.bound(HERE, first);
            Optional<PortPair> next = PortPair.bound(HERE, first + 2);
            for (PortPair each : List.of(pair, next).stream().flatMap(Optional::stream).toList()) {
                each.rtp().close();
                each.rtcp().close();
            }
            if (pair.isPresent() && next.isPresent()) {
                return first;
            }
        }
        throw new AssertionError("No four ports are free");
    }
}
