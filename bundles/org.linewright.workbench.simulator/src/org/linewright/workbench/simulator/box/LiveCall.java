package org.linewright.workbench.simulator.box;

import java.time.Instant;
import java.util.Optional;
import org.linewright.core.Text;
import org.linewright.simulator.AccountId;

/**
 * A call as it stands.
 *
 * @param number counts the calls since the PBX was started
 * @param dialled what was dialled, exactly
 * @param understood what the PBX made of it
 * @param other who rings or talks at the other end; empty while nobody does
 * @param began when it was let in
 * @param answered since when both talk; empty while they do not
 */
public record LiveCall(long number, AccountId caller, String dialled, Text understood, String other, Instant began,
        Optional<Instant> answered) {

    LiveCall ringing(String where) {
        return new LiveCall(number, caller, dialled, understood, where, began, answered);
    }

    LiveCall answered(String by, Instant at) {
        return new LiveCall(number, caller, dialled, understood, by, began, Optional.of(answered.orElse(at)));
    }

    LiveCall diverted(String to) {
        return new LiveCall(number, caller, dialled, Text.of("{0}, weitergeleitet an {1}", "{0}, forwarded to {1}",
                understood, to), "", began, answered);
    }

    /** How it stands, in a word. */
    public Text state() {
        return answered.isPresent()
                ? new Text("Gespräch", "talking")
                : other.isEmpty() ? new Text("wird vermittelt", "being connected") : new Text("klingelt", "ringing");
    }
}
