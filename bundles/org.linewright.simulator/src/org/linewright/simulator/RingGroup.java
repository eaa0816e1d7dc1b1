package org.linewright.simulator;

import java.time.Duration;
import java.util.List;

/**
 * Accounts that ring together (<em>Klingelgruppe</em>, X29).
 *
 * @param name what it is called; never blank
 * @param time how long it rings
 * @param accounts the names of its accounts
 * @param teams the teams of which whoever is signed in rings too
 */
public record RingGroup(String name, Duration time, List<String> accounts, List<String> teams) {

    public RingGroup {
        accounts = List.copyOf(accounts);
        teams = List.copyOf(teams);
        if (name.isBlank() || time.isNegative()) {
            throw new IllegalArgumentException("No ring group: " + name + " for " + time);
        }
    }

    /** Without a team. */
    public RingGroup(String name, Duration time, List<String> accounts) {
        this(name, time, accounts, List.of());
    }
}
