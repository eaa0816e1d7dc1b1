package org.linewright.workbench.line.wizard;

import org.linewright.operations.Roster;
import org.linewright.workbench.kit.Desk;
import org.linewright.workbench.kit.OnDisplay;

/** What the wizard works with. */
record Services(Desk desk, Roster roster, OnDisplay onDisplay) {
}
