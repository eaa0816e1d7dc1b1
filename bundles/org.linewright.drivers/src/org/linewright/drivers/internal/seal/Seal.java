package org.linewright.drivers.internal.seal;

import java.util.List;
import java.util.Optional;
import org.linewright.core.Trouble;

/**
 * Who vouches for a jar, and whether it is as he made it.
 *
 * @param verdict what that is worth here
 * @param publisher who signed every entry; empty when nobody did, and when the jar is broken: then no name counts
 * @param troubles why it is not trusted; empty when it is
 */
public record Seal(Verdict verdict, Optional<Publisher> publisher, List<Trouble> troubles) {

    public Seal {
        troubles = List.copyOf(troubles);
        if (troubles.isEmpty() != (verdict == Verdict.TRUSTED)) {
            throw new IllegalArgumentException("A seal tells why it is " + verdict);
        }
    }

    static Seal broken(List<Trouble> why) {
        return new Seal(Verdict.BROKEN, Optional.empty(), why);
    }

    static Seal unsigned(Trouble why) {
        return new Seal(Verdict.UNSIGNED, Optional.empty(), List.of(why));
    }

    /** Signed by this publisher; trusted when there is no doubt about him. */
    static Seal signed(Publisher publisher, List<Trouble> doubts) {
        return new Seal(doubts.isEmpty() ? Verdict.TRUSTED : Verdict.STRANGER, Optional.of(publisher), doubts);
    }
}
