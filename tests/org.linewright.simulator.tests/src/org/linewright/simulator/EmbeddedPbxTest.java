package org.linewright.simulator;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gov.nist.core.CommonLogger;
import gov.nist.core.StackLogger;
import gov.nist.javax.sip.SipStackImpl;
import java.io.IOException;
import java.net.ConnectException;
import java.net.DatagramSocket;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.linewright.core.Trouble;
import org.linewright.simulator.quiet.SimulatorServerLogger;
import org.linewright.simulator.quiet.SimulatorStackLogger;

@Timeout(60)
class EmbeddedPbxTest {

    @Test
    void listensOnARealPortOfLoopback() {
        try (EmbeddedPbx pbx = EmbeddedPbx.start().result().orElseThrow();
                Phone phone = new Phone(pbx, "x.de", "22", "")) {
            assertTrue(pbx.address().getAddress().isLoopbackAddress());
            assertTrue(phone.reachesPbx());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = { "::1", "0.0.0.0" })
    void listensOnAGivenAddressToo(String text) {
        InetSocketAddress address = new InetSocketAddress(text, 0);
        try (EmbeddedPbx pbx = EmbeddedPbx.start(address, PbxSettings.CROWN, Surroundings.real()).result()
                .orElseThrow();
                Phone phone = new Phone(pbx, "x.de", "22", "")) {
            assertEquals(address.getAddress(), pbx.address().getAddress());
            assertTrue(phone.reachesPbx());
        }
    }

    @Test
    void refusesTcp() throws IOException {
        try (EmbeddedPbx pbx = EmbeddedPbx.start().result().orElseThrow(); Socket socket = new Socket()) {
            assertThrows(ConnectException.class, () -> socket.connect(pbx.address(), 2000));
        }
    }

    @Test
    void saysInWordsThatAPortIsTaken() throws IOException {
        try (DatagramSocket holder = new DatagramSocket(new InetSocketAddress("127.0.0.1", 0))) {
            InetSocketAddress taken = new InetSocketAddress("127.0.0.1", holder.getLocalPort());
            Trouble trouble = EmbeddedPbx.start(taken, PbxSettings.CROWN, Surroundings.real()).troubles().getFirst();
            assertEquals("LW-SIMULATOR-301", trouble.code());
            assertTrue(trouble.sentence().english().contains(Integer.toString(holder.getLocalPort())));
        }
    }

    @Test
    void runsBesideAnotherOne() {
        try (Office one = new Office("22"); Office other = new Office("22")) {
            assertEquals(200, one.phone("22").signedIn(one.phone("22").register(60)).status());
            assertEquals(1, one.pbx.bindings().size());
            assertEquals(0, other.pbx.bindings().size());
            one.pbx.close();
            assertTrue(other.phone("22").reachesPbx());
        }
    }

    @Test
    void leavesNoThreadAndNoPortBehind() throws IOException {
        for (int round = 0; round < 8; round++) {
            EmbeddedPbx pbx = EmbeddedPbx.start().result().orElseThrow();
            pbx.close();
            new DatagramSocket(pbx.address()).close();
        }
        assertEquals(List.of(), threadsOfSimulators());
    }

    @Test
    void endsWhileDevicesKeepSending() throws InterruptedException {
        EmbeddedPbx pbx = EmbeddedPbx.start().result().orElseThrow();
        Thread device = Thread.ofPlatform().start(() -> {
            try (Phone phone = new Phone(pbx, "x.de", "22", "")) {
                for (int time = 0; time < 5000; time++) {
                    phone.send(phone.register(60).bytes());
                }
            }
        });
        pbx.close();
        device.join();
        assertEquals(List.of(), threadsOfSimulators());
    }

    @Test
    void mayBeClosedTwice() {
        EmbeddedPbx pbx = EmbeddedPbx.start().result().orElseThrow();
        pbx.close();
        pbx.close();
        assertTrue(pbx.address().getPort() > 0);
    }

    @Test
    void leavesTheOtherStacksOfTheJvmAlone() throws Exception {
        SipStackImpl other = new SipStackImpl(propertiesOfAnother());
        StackLogger logger = CommonLogger.legacyLogger;
        Thread scanner = Thread.getAllStackTraces().keySet().stream()
                .filter(thread -> thread.getName().equals("EventScannerThread"))
                .findFirst()
                .orElseThrow();
        EmbeddedPbx.start().result().orElseThrow().close();
        assertSame(logger, CommonLogger.legacyLogger);
        assertTrue(scanner.isAlive());
        scanner.interrupt();
        other.getTimer().stop();
    }

    private static Properties propertiesOfAnother() {
        Properties properties = new Properties();
        properties.setProperty("javax.sip.STACK_NAME", "another");
        properties.setProperty("gov.nist.javax.sip.STACK_LOGGER", SimulatorStackLogger.class.getName());
        properties.setProperty("gov.nist.javax.sip.SERVER_LOGGER", SimulatorServerLogger.class.getName());
        return properties;
    }

    private static List<String> threadsOfSimulators() {
        return Thread.getAllStackTraces().keySet().stream()
                .filter(thread -> Optional.ofNullable(thread.getThreadGroup()) // framework-driven null
                        .filter(group -> group.getName().startsWith("linewright-simulator"))
                        .isPresent())
                .map(Thread::getName)
                .toList();
    }
}
