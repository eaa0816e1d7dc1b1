package org.linewright.workbench.diagnostics.findings;

import org.linewright.core.Text;
import org.linewright.diagnostics.check.Verdict;

/** How much of what was found is listed. */
enum Breadth {
    FAULTS(Verdict.NOTE, "was nicht stimmt", "what is wrong"),
    OPEN(Verdict.UNKNOWN, "auch, was offen ist", "what is open too"),
    ALL(Verdict.PASSED, "alles", "everything");

    private final Verdict least;
    private final Text label;

    Breadth(Verdict least, String german, String english) {
        this.least = least;
        this.label = new Text(german, english);
    }

    Text label() {
        return label;
    }

    boolean lists(Verdict verdict) {
        return verdict.compareTo(least) >= 0;
    }
}
