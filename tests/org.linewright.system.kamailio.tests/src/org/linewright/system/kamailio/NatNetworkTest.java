package org.linewright.system.kamailio;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.net.DatagramPacket;
import java.net.DatagramSocket;
import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.linewright.peers.Kamailio;
import org.linewright.peers.KamailioSettings;
import org.linewright.peers.NatNetwork;
import org.linewright.peers.NatNetwork.Ports;

/** The NAT router that other tests build upon is one. */
@Timeout(60)
class NatNetworkTest {

    private static final Pattern SEEN = Pattern
            .compile("received=([0-9.]+).*rport=(\\d+)|rport=(\\d+).*received=([0-9.]+)");

    @BeforeAll
    static void possible() {
        Optional<String> missing = NatNetwork.missing();
        assumeTrue(missing.isEmpty(), missing.orElse(""));
    }

    @Test
    void aServerOutsideSeesTheRouterAndAPortOfItsOwn() throws Exception {
        try (NatNetwork nat = NatNetwork.up(Ports.RANDOM);
                Kamailio pbx = outside(nat);
                Client client = new Client(pbx)) {
            String seen = client.seenAs();
            assertTrue(seen.startsWith(nat.publicAddress().getHostAddress() + ":"), seen);
            assertFalse(seen.endsWith(":" + client.socket.getLocalPort()), seen);
            assertEquals(seen, client.seenAs());
        }
    }

    @Test
    void aRouterThatKeepsPortsGivesTheSameOne() throws Exception {
        try (NatNetwork nat = NatNetwork.up(Ports.KEPT); Kamailio pbx = outside(nat); Client client = new Client(pbx)) {
            assertEquals(nat.publicAddress().getHostAddress() + ":" + client.socket.getLocalPort(), client.seenAs());
        }
    }

    @Test
    void aMappingIsForgottenAfterItsSilenceAndAtARebinding() throws Exception {
        try (NatNetwork nat = NatNetwork.up(Ports.RANDOM);
                Kamailio pbx = outside(nat);
                Client client = new Client(pbx)) {
            nat.forgetsAfter(Duration.ofSeconds(2));
            String first = client.seenAs();
            client.silentFor(Duration.ofMillis(1000));
            assertEquals(first, client.seenAs());
            client.silentFor(Duration.ofMillis(3100));
            String second = client.seenAs();
            assertNotEquals(first, second);
            nat.rebinds();
            assertNotEquals(second, client.seenAs());
        }
    }

    @Test
    void nothingOfItIsLeft() throws Exception {
        InetAddress ours;
        try (NatNetwork nat = NatNetwork.up(Ports.RANDOM); NatNetwork other = NatNetwork.up(Ports.RANDOM)) {
            ours = nat.inside();
            assertTrue(NetworkInterface.networkInterfaces().anyMatch(one -> has(one, nat.inside())));
            assertNotEquals(ours, other.inside());
        }
        assertFalse(NetworkInterface.networkInterfaces().anyMatch(one -> has(one, ours)));
    }

    private static boolean has(NetworkInterface one, InetAddress address) {
        return one.inetAddresses().anyMatch(address::equals);
    }

    private static Kamailio outside(NatNetwork nat) throws IOException {
        return Kamailio.started(KamailioSettings.USUAL, nat.outside());
    }

    /** Asks for OPTIONS. */
    private static final class Client implements AutoCloseable {

        private final DatagramSocket socket;
        private int count;

        Client(Kamailio pbx) throws IOException {
            socket = new DatagramSocket();
            socket.connect(pbx.address());
        }

        /** Our address and port as the server sees them (RFC 3581 §4). */
        String seenAs() throws IOException {
            count++;
            byte[] request = """
                    OPTIONS sip:pbx.example SIP/2.0\r
                    Via: SIP/2.0/UDP 127.0.0.1:9;rport;branch=z9hG4bK%1$d\r
                    Max-Forwards: 70\r
                    From: <sip:one@pbx.example>;tag=one\r
                    To: <sip:pbx.example>\r
                    Call-ID: one\r
                    CSeq: %1$d OPTIONS\r
                    Content-Length: 0\r
                    \r
                    """.formatted(count).getBytes(StandardCharsets.US_ASCII);
            socket.setSoTimeout(5000);
            socket.send(new DatagramPacket(request, request.length));
            DatagramPacket answer = new DatagramPacket(new byte[65535], 65535);
            socket.receive(answer);
            String text = new String(answer.getData(), 0, answer.getLength(), StandardCharsets.UTF_8);
            Matcher seen = SEEN.matcher(text);
            assertTrue(seen.find(), text);
            return Optional.ofNullable(seen.group(1)).orElseGet(() -> seen.group(4)) + ":"
                    + Optional.ofNullable(seen.group(2)).orElseGet(() -> seen.group(3));
        }

        void silentFor(Duration time) throws IOException {
            socket.setSoTimeout((int) time.toMillis());
            assertThrows(SocketTimeoutException.class, () -> socket.receive(new DatagramPacket(new byte[1], 1)));
        }

        @Override
        public void close() {
            socket.close();
        }
    }
}
