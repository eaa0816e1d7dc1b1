package org.linewright.simulator;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.linewright.core.Secret;

/** Waits for a real phone with an account of its own. */
record Arrival(EmbeddedPbx pbx, AccountId account, CountDownLatch registered) {

    /** Adds the account, whose password is {@code pw-} and its name. */
    static Arrival of(EmbeddedPbx pbx, String domain, String user) {
        pbx.accounts().add(Account.draft(domain, user, "P").withPassword(new Secret("pw-" + user)));
        Arrival arrival = new Arrival(pbx, new AccountId(domain, user), new CountDownLatch(1));
        pbx.log().listen(event -> {
            if (event.kind() == EventKind.REGISTERED && event.account().equals(Optional.of(arrival.account()))) {
                arrival.registered().countDown();
            }
        });
        return arrival;
    }

    /** Hands the phone on once it is registered. */
    <T> T await(T phone, Duration limit) throws InterruptedException {
        assertTrue(registered.await(limit.toSeconds(), TimeUnit.SECONDS));
        return phone;
    }
}
