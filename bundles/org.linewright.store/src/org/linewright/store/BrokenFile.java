package org.linewright.store;

import java.util.List;
import org.linewright.core.Trouble;

/**
 * A file of the configuration that cannot be used. The others can.
 *
 * @param file its name inside of the directory, such as {@code groups/hfo.yaml}
 * @param troubles all that is wrong with it, with line and column
 */
public record BrokenFile(String file, List<Trouble> troubles) {

    public BrokenFile {
        troubles = List.copyOf(troubles);
    }
}
