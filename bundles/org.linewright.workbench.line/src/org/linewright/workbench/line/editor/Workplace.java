package org.linewright.workbench.line.editor;

import java.util.random.RandomGenerator;
import org.linewright.lines.NatTrials;
import org.linewright.operations.Roster;
import org.linewright.workbench.kit.Desk;
import org.linewright.workbench.kit.OnDisplay;

/**
 * What an editor works with.
 *
 * @param random for passwords: nobody can guess it
 */
record Workplace(Desk desk, Roster roster, OnDisplay onDisplay, NatTrials nat, RandomGenerator random) {
}
