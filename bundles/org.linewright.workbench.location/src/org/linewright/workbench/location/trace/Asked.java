package org.linewright.workbench.location.trace;

import org.linewright.core.line.Configuration;
import org.linewright.core.location.LocationId;
import org.linewright.core.location.Way;

/**
 * What somebody wants to know.
 *
 * @param configuration everything that is set up
 * @param location whose rules
 * @param way which way the number goes
 * @param typed as it was typed or pasted
 */
record Asked(Configuration configuration, LocationId location, Way way, String typed) {
}
