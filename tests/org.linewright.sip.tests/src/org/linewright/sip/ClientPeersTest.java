package org.linewright.sip;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.linewright.core.Secret;
import org.linewright.core.Watch;
import org.linewright.core.time.SystemTimers;
import org.linewright.peers.Baresip;
import org.linewright.peers.Linphone;

/** Phones of others register with us. */
@Timeout(120)
class ClientPeersTest {

    private static final Duration LIMIT = Duration.ofSeconds(30);
    private static final String DOMAIN = "crown.example";

    @TempDir
    private Path folder;
    private final SystemTimers timers = new SystemTimers("test timers");
    private final CountDownLatch attached = new CountDownLatch(1);
    private ClientPort port;
    private Watch watch;

    @BeforeEach
    void open() {
        port = new JainUserAgents().openClients(SipOptions.defaults().on(InetAddress.getLoopbackAddress(), 0), timers)
                .result().orElseThrow();
        port.allow(List.of(new ClientAccount("22", DOMAIN, () -> Optional.of(new Secret("right")))));
        watch = port.watch(now -> {
            if (!now.isEmpty()) {
                attached.countDown();
            }
        });
    }

    @AfterEach
    void close() {
        watch.close();
        port.close();
        timers.close();
    }

    private void assertAttached(String agent) throws InterruptedException {
        assertTrue(attached.await(LIMIT.toSeconds(), TimeUnit.SECONDS), "it did not attach");
        assertTrue(port.attached().getFirst().agent().toLowerCase().contains(agent), port.attached()::toString);
    }

    @Test
    void aBaresipAttaches() throws IOException, InterruptedException {
        try (@SuppressWarnings("unused")
        Baresip phone = Baresip.started(folder, port.address(), DOMAIN, "22", "right")) {
            assertAttached("baresip");
        }
    }

    @Test
    void aBaresipWithAWrongPasswordDoesNot() throws IOException {
        try (@SuppressWarnings("unused")
        Baresip phone = Baresip.started(folder, port.address(), DOMAIN, "22", "wrong")) {
            long end = System.nanoTime() + LIMIT.toNanos();
            while (port.figures().sent() < 2) { // asked to prove it, and refused
                assertTrue(System.nanoTime() - end < 0, "it does not try");
                LockSupport.parkNanos(5_000_000);
            }
            assertEquals(List.of(), port.attached());
        }
    }

    @Test
    void aLinphoneAttaches() throws IOException, InterruptedException {
        try (@SuppressWarnings("unused")
        Linphone phone = Linphone.started(folder, port.address(), DOMAIN, "22", "right")) {
            assertAttached(""); // it does not say what it is
        }
    }
}
