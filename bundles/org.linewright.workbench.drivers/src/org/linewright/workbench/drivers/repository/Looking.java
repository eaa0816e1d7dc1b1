package org.linewright.workbench.drivers.repository;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.atomic.AtomicReference;
import org.linewright.core.Outcome;
import org.linewright.core.Watch;
import org.linewright.drivers.DriverLook;
import org.linewright.drivers.Drivers;
import org.linewright.workbench.kit.OnDisplay;

/** Looks into the repositories without anybody waiting for it, until it is closed. For the UI thread. */
public final class Looking implements Watch {

    private static final Duration OLD = Duration.ofDays(1);

    private final Drivers drivers;
    private final OnDisplay onDisplay;
    private final AtomicReference<Optional<Thread>> looking = new AtomicReference<>(Optional.empty());

    public Looking(Drivers drivers, OnDisplay onDisplay) {
        this.drivers = drivers;
        this.onDisplay = onDisplay;
    }

    /** What there is; empty when no repository is noted down. Completes on the UI thread. */
    public CompletionStage<Optional<Outcome<DriverLook>>> now() {
        close();
        return onDisplay.answer(this::asked);
    }

    /** Looks when nobody did for a day. */
    public void daily() {
        if (drivers.now().look().filter(one -> one.at().isAfter(Instant.now().minus(OLD))).isEmpty()) {
            now();
        }
    }

    private Optional<Outcome<DriverLook>> asked() {
        boolean nothing = drivers.repositories().result().filter(List::isEmpty).isPresent();
        return nothing ? Optional.empty() : Optional.of(looked());
    }

    private Outcome<DriverLook> looked() {
        looking.set(Optional.of(Thread.currentThread()));
        try {
            return drivers.look();
        } finally {
            looking.set(Optional.empty());
        }
    }

    /** Gives up a look that is going on. */
    @Override
    public void close() {
        looking.getAndSet(Optional.empty()).ifPresent(Thread::interrupt);
    }
}
