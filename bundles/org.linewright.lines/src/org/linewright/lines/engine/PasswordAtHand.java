package org.linewright.lines.engine;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.linewright.core.Outcome;
import org.linewright.core.Secret;
import org.linewright.core.Text;
import org.linewright.core.Trouble;

/** The password of one line: fetched once for each attempt, before anything is sent. */
final class PasswordAtHand {

    private static final Secret NONE = new Secret("");

    private final Supplier<Outcome<Secret>> source;
    private final AtomicReference<Optional<Secret>> fetched = new AtomicReference<>(Optional.empty());

    PasswordAtHand(Supplier<Outcome<Secret>> source) {
        this.source = source;
    }

    /** Fetches it; answers why it cannot be had, if so. */
    Optional<Text> obstacle() {
        Outcome<Secret> outcome = source.get();
        fetched.set(outcome.result());
        return outcome.troubles().stream().filter(Trouble::severe).map(Trouble::sentence).findFirst();
    }

    /** For the digests of the attempt. */
    Secret secret() {
        return fetched.get().or(() -> source.get().result()).orElse(NONE);
    }

    /** The attempt is over: nothing of it stays in memory. */
    void drop() {
        fetched.set(Optional.empty());
    }
}
