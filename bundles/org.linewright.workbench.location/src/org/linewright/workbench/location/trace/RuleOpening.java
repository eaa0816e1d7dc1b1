package org.linewright.workbench.location.trace;

import org.linewright.core.location.RuleKind;
import org.linewright.workbench.location.editor.RuleAim;
import org.linewright.workbench.screen.Stage;

/** Leads to a rule in the editor of its location. */
record RuleOpening(Stage stage, RuleAim aim) {

    /** @param place its place in the list, from 1 */
    void at(Chosen chosen, RuleKind list, int place) {
        aim.open(stage, chosen.location(), new RuleAim.Target(list, place - 1));
    }
}
