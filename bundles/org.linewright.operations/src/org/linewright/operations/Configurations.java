package org.linewright.operations;

import java.nio.file.Path;
import org.linewright.core.Outcome;

/** Opens configurations. */
public interface Configurations {

    /** What it is opened for. */
    enum Mode {
        /** To look. */
        READ,
        /** To change and to run it. */
        WRITE,
        /** As {@link #WRITE}; an empty one is made where there is none. */
        CREATE
    }

    /**
     * Opens the configuration in a directory.
     *
     * @param purpose what others read about why it is held, such as {@code serve}
     * @return done with a warning and read-only when somebody else holds it
     */
    Outcome<OpenConfiguration> open(Path directory, Mode mode, String purpose);

    /**
     * Drafts of unfinished work about the configuration in a directory; kept beside it, whoever holds it and also when it
     * cannot be opened. At once.
     */
    Drafts drafts(Path directory);
}
