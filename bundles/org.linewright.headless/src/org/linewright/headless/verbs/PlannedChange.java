package org.linewright.headless.verbs;

import org.linewright.core.Outcome;
import org.linewright.core.Text;
import org.linewright.headless.Exit;
import org.linewright.headless.Terminal;
import org.linewright.operations.Current;
import org.linewright.operations.OpenConfiguration;
import org.linewright.operations.Plan;

/**
 * Says what a plan changes and carries it out.
 *
 * @param dry whether the person only wants to see it
 */
record PlannedChange(Terminal terminal, OpenConfiguration now, boolean dry) {

    Exit of(Plan plan) {
        new PlanWords(terminal).say(plan);
        if (dry) {
            terminal.say(new Text("Nichts wurde geändert.", "Nothing was changed."));
            return Exit.DONE;
        }
        Outcome<Current> applied = now.apply(plan);
        applied.result().ifPresent(done -> terminal.say(new Text("Ausgeführt.", "Done.")));
        return terminal.tell(applied);
    }
}
