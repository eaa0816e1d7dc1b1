package org.linewright.workbench.diagnostics.findings;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.linewright.diagnostics.check.Finding;
import org.linewright.workbench.kit.Words;

/**
 * A finding to be read from the top to the bottom.
 *
 * @param body what it means and what to do
 * @param proof what was seen; may be empty
 */
record FindingProse(String summary, String body, String proof) {

    private static final String GAP = "\n\n";

    static FindingProse of(Row row) {
        Finding finding = row.finding();
        String fix = finding.fix().map(one -> Words.of("Beheben: {0}.", "Mend: {0}.", one.label())).orElse("");
        return new FindingProse(Words.of(finding.summary()),
                Stream.of(Words.of(finding.explanation()), Words.of(finding.remedy()), fix, row.others())
                        .filter(one -> !one.isEmpty()).collect(Collectors.joining(GAP)),
                String.join("\n", finding.evidence()));
    }

    String whole() {
        return Stream.of(summary, body, proof).filter(one -> !one.isEmpty()).collect(Collectors.joining(GAP));
    }

    /** Where the proof begins in the whole. */
    int proofAt() {
        return whole().length() - proof.length();
    }
}
