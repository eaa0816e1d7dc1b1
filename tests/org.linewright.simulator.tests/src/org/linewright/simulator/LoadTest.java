package org.linewright.simulator;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.linewright.core.Secret;

@Timeout(120)
class LoadTest {

    private static final int DEVICES = 4;
    private static final int EACH = 1500;
    private static final int LEAST_PER_SECOND = 300;

    @Test
    void registersHundredsOfLinesASecondEvenOnABusyMachine() throws InterruptedException {
        try (EmbeddedPbx pbx = EmbeddedPbx.start().result().orElseThrow()) {
            pbx.accounts().open("load.example");
            AtomicInteger done = new AtomicInteger();
            Thread[] devices = new Thread[DEVICES];
            long start = System.nanoTime();
            for (int device = 0; device < DEVICES; device++) {
                String user = "" + device;
                pbx.accounts().add(Account.draft("load.example", user, "P").withPassword(new Secret("pw")));
                devices[device] = Thread.ofPlatform().start(() -> done.addAndGet(registrations(pbx, user)));
            }
            for (Thread device : devices) {
                device.join();
            }
            double perSecond = done.get() * 1e9 / (System.nanoTime() - start);
            System.out.printf("simulator: %.0f registrations/s (401 and 200 each), %d devices%n", perSecond, DEVICES);
            assertEquals(DEVICES * EACH, done.get());
            assertTrue(perSecond > LEAST_PER_SECOND, perSecond + " registrations/s");
        }
    }

    private static int registrations(EmbeddedPbx pbx, String user) {
        int done = 0;
        try (Phone phone = new Phone(pbx, "load.example", user, "pw")) {
            for (int round = 0; round < EACH; round++) {
                done += phone.signedIn(phone.register(60)).status() == 200 ? 1 : 0;
            }
        }
        return done;
    }
}
