package org.linewright.workbench.diagnostics.findings;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.linewright.diagnostics.check.Finding;
import org.linewright.diagnostics.check.Verdict;
import org.linewright.diagnostics.live.Report;
import org.linewright.workbench.kit.Icon;
import org.linewright.workbench.kit.TroubleList;
import org.linewright.workbench.kit.Words;

/** Findings in the reader's words. */
final class FindingText {

    private FindingText() {
    }

    static Icon icon(Verdict verdict) {
        return verdict.severity().map(TroubleList::icon)
                .orElse(verdict == Verdict.PASSED ? Icon.DONE : Icon.HELP);
    }

    /** In the cells of a row. */
    static String[] cells(Row one) {
        Finding finding = one.finding();
        return new String[]{ Words.of(finding.verdict().label()), Words.of(finding.summary()), one.about(),
                Words.moment(one.since()) };
    }

    /** All there is to say of it, for the clipboard. */
    static String whole(Row one) {
        Finding finding = one.finding();
        return Stream.of(Stream.of("%s %s".formatted(Words.of(finding.verdict().label()), finding.code()).strip() + ": "
                + Words.of(finding.summary()), Words.of(finding.explanation()), Words.of(finding.remedy()),
                Words.of("Betrifft: {0}; seit {1}; Prüfung: {2}", "About: {0}; since {1}; check: {2}",
                        one.about(), Words.moment(one.since()), finding.check())),
                finding.evidence().stream().map(line -> "  " + line),
                Stream.of(one.others()).filter(others -> !others.isEmpty())).flatMap(lines -> lines)
                .collect(Collectors.joining("\n"));
    }

    static String whole(List<Row> all) {
        return all.stream().map(FindingText::whole).collect(Collectors.joining("\n\n"));
    }

    /** A report in numbers. */
    static String sum(Report report) {
        return Words.of("Fehler: {0}, Warnungen: {1}, Hinweise: {2}; in Ordnung: {3}, offen: {4}. Stand: {5}.",
                "Errors: {0}, warnings: {1}, notes: {2}; fine: {3}, open: {4}. As of {5}.", report.count(Verdict.ERROR),
                report.count(Verdict.WARNING), report.count(Verdict.NOTE), report.count(Verdict.PASSED),
                report.count(Verdict.UNKNOWN), Words.moment(report.at()));
    }
}
