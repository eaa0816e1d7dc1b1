package org.linewright.store;

import java.nio.file.Path;
import org.linewright.core.Outcome;
import org.linewright.core.Trouble;

/** Opens configurations; the service that the rest of the product asks. For any thread. */
public interface Stores {

    /**
     * Opens the configuration in a directory, finishing first what a killed process left half done. When somebody else
     * holds it, or when it cannot be written, the store is read-only and a {@link Trouble} says why.
     *
     * @param purpose what others read about why it is held, such as {@code workbench}
     */
    Outcome<ConfigurationStore> open(Path directory, AccessMode mode, String purpose);
}
