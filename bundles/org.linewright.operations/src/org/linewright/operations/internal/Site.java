package org.linewright.operations.internal;

import java.time.InstantSource;
import org.linewright.lines.LineEngine;
import org.linewright.lines.LineTrials;
import org.linewright.numbers.NumberPlans;
import org.linewright.operations.Roster;

/** What every configuration works with. */
record Site(Roster roster, LineEngine engine, LineTrials trials, NumberPlans numbers, InstantSource clock) {
}
