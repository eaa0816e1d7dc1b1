package org.linewright.workbench.internal.desk;

import java.time.Duration;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.linewright.core.Outcome;
import org.linewright.core.time.Timers;
import org.linewright.operations.OpenConfiguration;

/**
 * While somebody else holds the folder: looks again and again whether it is free, and takes it as soon as it is. The
 * operating system tells nobody that a lock was given back, so there is no other way.
 */
record Succession(Timers timers, Supplier<Outcome<OpenConfiguration>> opening,
        Consumer<Outcome<OpenConfiguration>> taken) {

    private static final Duration PACE = Duration.ofSeconds(2);

    void begin() {
        timers.after(PACE, () -> Thread.ofVirtual().name("succession").start(this::look));
    }

    private void look() {
        Outcome<OpenConfiguration> now = opening.get();
        if (now.isDone() && now.troubles().isEmpty()) {
            taken.accept(now);
        } else {
            now.result().ifPresent(OpenConfiguration::close);
            begin();
        }
    }
}
