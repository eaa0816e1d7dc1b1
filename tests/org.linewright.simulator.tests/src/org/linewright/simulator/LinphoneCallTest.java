package org.linewright.simulator;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.linewright.core.Secret;
import org.linewright.peers.Baresip;
import org.linewright.peers.Linphone;

/** A phone of one maker calls a phone of another, in real time; the log tells how it goes. */
@Timeout(120)
class LinphoneCallTest {

    private static final Duration LIMIT = Duration.ofSeconds(20);
    private static final String DOMAIN = "linphone.example";

    @TempDir
    private Path folder;
    private final EmbeddedPbx pbx = EmbeddedPbx.start().result().orElseThrow();

    @AfterEach
    void close() {
        pbx.close();
    }

    private void add(String user) {
        pbx.accounts().open(DOMAIN);
        pbx.accounts().add(Account.draft(DOMAIN, user, "P").withPassword(new Secret("pw-" + user)));
    }

    private CountDownLatch events(EventKind kind, int count) {
        CountDownLatch latch = new CountDownLatch(count);
        pbx.log().listen(event -> {
            if (event.kind() == kind) {
                latch.countDown();
            }
        });
        return latch;
    }

    private void await(CountDownLatch latch) throws InterruptedException {
        assertTrue(latch.await(LIMIT.toSeconds(), TimeUnit.SECONDS),
                () -> pbx.log().events().stream().map(event -> event.text().english()).toList().toString());
    }

    @Test
    void callsABaresipAndHangsUp() throws IOException, InterruptedException {
        add("22");
        add("30");
        CountDownLatch registered = events(EventKind.REGISTERED, 2);
        CountDownLatch answered = events(EventKind.CALL_ANSWERED, 1);
        CountDownLatch ended = events(EventKind.CALL_ENDED, 1);
        try (Linphone caller = Linphone.started(folder, pbx.address(), DOMAIN, "22", "pw-22");
                Baresip callee = Baresip.started(folder, pbx.address(), DOMAIN, "30", "pw-30")) {
            await(registered);
            caller.dial("30");
            await(answered);
            callee.await("CALL_ESTABLISHED", LIMIT);
            caller.hangUp();
            await(ended);
            callee.await("CALL_CLOSED", LIMIT);
        }
    }

    @Test
    void isCalledByABaresipThatHangsUp() throws IOException, InterruptedException {
        add("22");
        add("30");
        CountDownLatch registered = events(EventKind.REGISTERED, 2);
        CountDownLatch ended = events(EventKind.CALL_ENDED, 1);
        try (@SuppressWarnings("unused")
        Linphone callee = Linphone.started(folder, pbx.address(), DOMAIN, "30", "pw-30");
                Baresip caller = Baresip.started(folder, pbx.address(), DOMAIN, "22", "pw-22")) {
            await(registered);
            caller.dial("30");
            caller.await("CALL_ESTABLISHED", LIMIT);
            caller.hangUp();
            await(ended);
        }
    }
}
