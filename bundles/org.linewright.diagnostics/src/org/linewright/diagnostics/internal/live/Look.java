package org.linewright.diagnostics.internal.live;

import java.time.Instant;
import java.util.List;
import java.util.function.Supplier;
import org.linewright.diagnostics.check.Checks;
import org.linewright.diagnostics.check.Examined;
import org.linewright.diagnostics.live.Report;
import org.linewright.diagnostics.live.Standing;

/**
 * One look at everything.
 *
 * @param seen what the face knows
 */
record Look(Checks checks, Supplier<Examined> seen, Heard heard, LookedUp lookedUp) {

    /** Everything that is known. */
    Examined now() {
        Examined known = seen.get();
        return known.withLookups(lookedUp.of(known.groups()))
                .withConversations(heard.conversations().orElse(List.of()));
    }

    Report after(List<Standing> before, Examined now, Instant at) {
        return Report.after(before, checks.of(now), at, heard.recorded());
    }

    void end() {
        heard.end();
        lookedUp.end();
    }
}
