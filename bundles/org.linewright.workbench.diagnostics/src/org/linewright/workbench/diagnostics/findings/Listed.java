package org.linewright.workbench.diagnostics.findings;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.linewright.diagnostics.check.Finding;
import org.linewright.diagnostics.live.Report;
import org.linewright.workbench.kit.Words;

/**
 * What of a report is listed.
 *
 * @param breadth how much
 * @param words which a finding must say somewhere; empty for all
 */
record Listed(Optional<Report> report, Breadth breadth, String words) {

    static final Listed NOTHING = new Listed(Optional.empty(), Breadth.FAULTS, "");

    Listed of(Optional<Report> newer) {
        return new Listed(newer, breadth, words);
    }

    Listed showing(Breadth wanted) {
        return new Listed(report, wanted, words);
    }

    Listed saying(String wanted) {
        return new Listed(report, breadth, wanted.strip().toLowerCase(Locale.ROOT));
    }

    /** The worst first; what is the same of many lines of a group in one row. */
    List<Row> rows() {
        return Row.of(report.stream().flatMap(one -> one.standing().stream())
                .filter(one -> breadth.lists(one.finding().verdict()) && says(one.finding())).toList());
    }

    private boolean says(Finding finding) {
        return words.isEmpty() || Stream.concat(
                Stream.of(finding.check(), finding.code(), finding.about().name(), Words.of(finding.summary()),
                        Words.of(finding.remedy())),
                finding.evidence().stream()).anyMatch(one -> one.toLowerCase(Locale.ROOT).contains(words));
    }
}
