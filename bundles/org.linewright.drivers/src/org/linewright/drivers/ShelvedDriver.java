package org.linewright.drivers;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.linewright.core.Text;
import org.linewright.core.Trouble;

/**
 * A driver that was brought in, and how it is doing in this program.
 *
 * @param name its bundle's symbolic name
 * @param version the version in force
 * @param kept the version before it, to go back to
 * @param publisher who signed it; empty when nobody did
 * @param fingerprint his fingerprint; empty when nobody did
 * @param by who let it in
 * @param at when
 * @param origin where it came from, as a person would say it; may be empty
 * @param state how it is doing here
 * @param troubles why it does not work, or not as it should
 */
public record ShelvedDriver(String name, String version, Optional<String> kept, String publisher, String fingerprint,
        String by, Instant at, String origin, State state, List<Trouble> troubles) {

    /** How a driver is doing. */
    public enum State {
        WORKS(new Text("arbeitet", "works")),
        /** Its kept version works in its place. */
        FELL_BACK(new Text("frühere Version arbeitet", "earlier version works")),
        /** A person switched it off. */
        OFF(new Text("ausgeschaltet", "switched off")),
        FAILED(new Text("arbeitet nicht", "does not work"));

        private final Text label;

        State(Text label) {
            this.label = label;
        }

        public Text label() {
            return label;
        }
    }

    public ShelvedDriver {
        troubles = List.copyOf(troubles);
    }

    public boolean signed() {
        return !fingerprint.isEmpty();
    }
}
