package org.linewright.diagnostics.check;

import org.linewright.lines.CallReport;
import org.linewright.lines.SoundFigures;

/**
 * A call that is up, and how it sounds.
 *
 * @param report the call
 * @param figures its sound at the same instant
 */
public record HeardCall(CallReport report, SoundFigures figures) {
}
