package org.linewright.workbench.diagnostics.trace;

import java.util.Optional;
import org.linewright.diagnostics.Recording;

/**
 * Where messages come from.
 *
 * @param file the name of the file they were read from; empty for those of the running lines
 */
public record Source(Recording recording, Optional<String> file) {
}
