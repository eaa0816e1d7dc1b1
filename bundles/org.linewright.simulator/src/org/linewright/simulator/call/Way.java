package org.linewright.simulator.call;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.linewright.core.Text;
import org.linewright.simulator.message.SipHeaders;

/** Where a caller is led next. */
sealed interface Way {

    /**
     * A device to be called.
     *
     * @param identity what it is told of the caller besides his name
     * @param introduction what the caller is told of it
     */
    record Ringer(Leg leg, SipHeaders identity, Optional<Introduction> introduction) {
    }

    /**
     * To devices that ring together.
     *
     * @param time how long
     * @param onward where it goes when nobody answers; empty ends the call
     */
    record Ring(List<Ringer> ringers, Duration time, Optional<Onward> onward) implements Way {
    }

    /** To somebody whom the PBX plays; the log calls him by this name. */
    record Played(String name, Part part) implements Way {
    }

    /** Nowhere. */
    record Nowhere(int status, Text reason) implements Way {
    }
}
