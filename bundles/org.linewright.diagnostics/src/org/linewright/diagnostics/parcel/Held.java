package org.linewright.diagnostics.parcel;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.linewright.core.Outcome;
import org.linewright.core.line.Configuration;
import org.linewright.diagnostics.Recording;
import org.linewright.diagnostics.check.Checks;
import org.linewright.diagnostics.check.Examined;
import org.linewright.diagnostics.check.Finding;
import org.linewright.diagnostics.check.Told;
import org.linewright.diagnostics.live.Report;
import org.linewright.diagnostics.live.Standing;

/**
 * The configuration that a face holds, and what the face knows of its lines.
 *
 * @param folder where it is on disk
 * @param configuration what stands in it
 * @param files what was found in its files, or why nobody could look
 * @param seen what is known of its lines besides; at least their groups
 * @param report what was found last by who looks after the lines; empty when nobody does
 * @param recording what was said on the wire; empty when nothing was recorded
 */
public record Held(Path folder, Configuration configuration, Outcome<Told> files, Examined seen,
        Optional<Report> report, Optional<Recording> recording) {

    /** Nobody looks after its lines. */
    public static Held of(Path folder, Configuration configuration, Outcome<Told> files, Examined seen) {
        return new Held(folder, configuration, files, seen, Optional.empty(), Optional.empty());
    }

    public Held reported(Optional<Report> last) {
        return new Held(folder, configuration, files, seen, last, recording);
    }

    public Held recorded(Optional<Recording> newest) {
        return new Held(folder, configuration, files, seen, report, newest);
    }

    /** As it was found last, so that the file says what a person was told; else as the checks find it now. */
    List<Finding> findings(Checks checks) {
        return report.map(found -> found.standing().stream().map(Standing::finding).toList())
                .orElseGet(() -> checks.of(files.result().map(seen::withTold).orElse(seen)));
    }
}
