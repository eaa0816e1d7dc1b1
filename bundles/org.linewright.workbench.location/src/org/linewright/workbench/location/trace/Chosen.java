package org.linewright.workbench.location.trace;

import java.util.Optional;
import org.linewright.core.line.Configuration;
import org.linewright.core.location.Location;
import org.linewright.core.location.LocationId;
import org.linewright.core.location.Way;

/**
 * Whose rules count, and which way numbers go.
 *
 * @param configuration everything that is set up
 * @param location whose rules
 * @param way which way numbers go
 */
record Chosen(Configuration configuration, LocationId location, Way way) {

    Optional<Location> place() {
        return configuration.location(location);
    }
}
