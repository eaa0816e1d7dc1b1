package org.linewright.operations.verify;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.linewright.core.Text;
import org.linewright.core.Trouble;
import org.linewright.core.line.CodeAction;
import org.linewright.core.line.Forwarding;
import org.linewright.core.line.LineGroup;
import org.linewright.operations.LastKnown;
import org.linewright.operations.OperationTrouble;

/**
 * What is switched on in the PBX counts before any rule of ours, and nobody tells us of it. A call from another line of
 * ours shows it: when it does not arrive although the line is registered, the PBX has done something else with it.
 *
 * @param address the Address of Record of the line that was called
 * @param group its group, with our rules
 * @param known what was sent last for it
 */
public record PbxBeforeUs(String address, LineGroup group, List<LastKnown> known) {

    private static final Set<Integer> AWAY = Set.of(480, 486, 600, 603);
    private static final Set<Integer> MOVED = Set.of(181, 301, 302, 305, 380);
    private static final Set<CodeAction> QUIET = Set.of(CodeAction.DND, CodeAction.DND_GLOBAL);
    private static final Set<CodeAction> FORWARDING = Set.of(CodeAction.FORWARD_ALWAYS);

    public PbxBeforeUs {
        known = List.copyOf(known);
    }

    /** The call that shows it: nobody answers, and no code is dialled. */
    public static TestCall probe(TestLines lines) {
        return new TestCall(Party.CALLER, lines.number(Party.TESTED), Set.of(), Duration.ofSeconds(4),
                Optional.empty());
    }

    /** What the call shows; empty when it arrived. */
    public Optional<Trouble> finding(CallSeen seen) {
        if (seen.rang(Party.TESTED)) {
            return Optional.empty();
        }
        boolean elsewhere = seen.answered() || !seen.rings().isEmpty() || MOVED.contains(seen.status());
        if (elsewhere) {
            return Optional.of(OperationTrouble.PBX_FORWARDS.about(address, seen.words(), last(FORWARDING), hidden()));
        }
        return Optional.of((AWAY.contains(seen.status()) ? OperationTrouble.PBX_QUIET : OperationTrouble.PBX_SILENT)
                .about(address, seen.words(), last(QUIET), hidden()));
    }

    /** The words of the last code that fits, as a sentence of its own. */
    private Text last(Set<CodeAction> actions) {
        return known.stream()
                .filter(one -> actions.contains(one.action()) && one.on())
                .findFirst()
                .map(one -> Text.of("Zuletzt von hier gesendet: {0}.", "Sent last from here: {0}.", one.state()))
                .orElse(new Text("Von hier wurde das nicht eingeschaltet.", "It was not switched on from here."));
    }

    /** Which rule of ours comes too late. */
    private Text hidden() {
        return group.calls()
                .forwarding()
                .administrative()
                .map(Forwarding.Administrative::target)
                .map(target -> Text.of("Unsere Weiterleitung an {0} kommt deshalb nicht zum Zug.",
                        "Our forwarding to {0} does not come into play because of it.", target))
                .orElse(new Text("Unsere Regeln für Anrufe kommen deshalb nicht zum Zug.",
                        "Our rules for calls do not come into play because of it."));
    }
}
