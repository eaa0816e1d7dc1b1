package org.linewright.pbx;

import java.util.List;
import org.linewright.core.Trouble;
import org.osgi.annotation.versioning.ConsumerType;

/**
 * Told by a bundle that makes drivers from files: which of them it could not offer. A service; the list of drivers
 * shows what it says, so that nobody searches for a driver that was refused.
 */
@ConsumerType
public interface RefusedDrivers {

    /** One or more troubles for each refused file, with file, line and column in words. Quick, on any thread. */
    List<Trouble> troubles();
}
