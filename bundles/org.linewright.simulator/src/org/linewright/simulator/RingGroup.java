package org.linewright.simulator;

import java.time.Duration;
import java.util.List;

/**
 * Accounts that ring together (<em>Klingelgruppe</em>, X29).
 *
 * @param name what it is called; never blank
 * @param time how long it rings
 * @param accounts the names of its accounts
 */
public record RingGroup(String name, Duration time, List<String> accounts) {

    public RingGroup {
        accounts = List.copyOf(accounts);
        if (name.isBlank() || time.isNegative()) {
            throw new IllegalArgumentException("No ring group: " + name + " for " + time);
        }
    }
}
