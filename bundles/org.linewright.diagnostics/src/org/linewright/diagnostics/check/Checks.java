package org.linewright.diagnostics.check;

import java.util.List;

/** All checks there are. */
public interface Checks {

    /**
     * Asks every check; takes up to a second for a hundred thousand messages, so not on the UI thread.
     *
     * @return what they found, the worst first, then by what it is about; a check that throws is told by a warning
     */
    List<Finding> of(Examined examined);
}
