package org.linewright.diagnostics.internal.live;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.linewright.diagnostics.call.Conversation;
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

    Report after(List<Standing> before, Instant at) {
        Optional<List<Conversation>> conversations = heard.conversations();
        Examined now = seen.get();
        return Report.after(before, checks.of(now.withLookups(lookedUp.of(now.groups()))
                .withConversations(conversations.orElse(List.of()))), at, conversations.isPresent());
    }

    void end() {
        heard.end();
        lookedUp.end();
    }
}
