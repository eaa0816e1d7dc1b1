package org.linewright.operations;

import java.util.List;
import org.linewright.core.Trouble;
import org.linewright.core.line.Configuration;

/**
 * A configuration as it is now.
 *
 * @param configuration everything that could be read
 * @param version names exactly this content
 * @param readOnly whether it can only be looked at
 * @param troubles what could not be read, and who holds it
 */
public record Current(Configuration configuration, String version, boolean readOnly, List<Trouble> troubles) {
    public Current {
        troubles = List.copyOf(troubles);
    }
}
