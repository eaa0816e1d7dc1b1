package org.linewright.workbench.line.editor;

import org.linewright.operations.Roster;
import org.linewright.workbench.kit.Desk;
import org.linewright.workbench.kit.OnDisplay;

/** What an editor works with. */
record Workplace(Desk desk, Roster roster, OnDisplay onDisplay) {
}
