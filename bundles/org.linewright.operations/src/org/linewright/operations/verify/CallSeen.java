package org.linewright.operations.verify;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.linewright.core.Text;

/**
 * What was seen of a call, at all its ends.
 *
 * @param status the final answer to the caller as a SIP status; 0 when none came before he hung up
 * @param words that answer as it was told, such as {@code 486 Busy Here}
 * @param heard whether the caller heard a voice or a tone
 * @param rings where it rang, in that order
 * @param meanwhile what came of what was dialled while it rang
 */
public record CallSeen(int status, Text words, boolean heard, List<Ring> rings, Optional<CallSeen> meanwhile) {

    /**
     * It rang somewhere.
     *
     * @param after how long after the caller had dialled
     * @param caller the number that was shown; empty when it was withheld
     */
    public record Ring(Party at, Duration after, Optional<String> caller) {
    }

    public CallSeen {
        rings = List.copyOf(rings);
    }

    /** Somebody answered, or the PBX did. */
    public boolean answered() {
        return status >= 200 && status < 300;
    }

    public boolean rang(Party at) {
        return rings.stream().anyMatch(ring -> ring.at() == at);
    }

    Optional<Ring> firstRing() {
        return rings.stream().findFirst();
    }
}
