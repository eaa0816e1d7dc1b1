package org.linewright.workbench.location.editor;

import org.linewright.numbers.NumberPlans;
import org.linewright.operations.Roster;
import org.linewright.workbench.kit.Desk;
import org.linewright.workbench.kit.OnDisplay;

/** What an editor works with. */
record Workplace(Desk desk, NumberPlans plans, Roster roster, OnDisplay onDisplay, RuleAim aim) {
}
