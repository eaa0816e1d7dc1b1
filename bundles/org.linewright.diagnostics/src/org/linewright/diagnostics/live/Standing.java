package org.linewright.diagnostics.live;

import java.time.Instant;
import org.linewright.diagnostics.check.Finding;
import org.linewright.diagnostics.check.Subject;
import org.linewright.diagnostics.check.Verdict;

/**
 * A finding, and since when it stands.
 *
 * @param since the first of the looks in a row that found it
 */
public record Standing(Finding finding, Instant since) {

    /** What makes a finding of a later look the same: its words and evidence may differ. */
    public record Matter(String check, String code, Verdict verdict, Subject about) {
    }

    public Matter matter() {
        return new Matter(finding.check(), finding.code(), finding.verdict(), finding.about());
    }
}
