package org.linewright.headless.verbs;

import java.util.List;
import org.linewright.core.Text;
import org.linewright.diagnostics.check.Finding;
import org.linewright.diagnostics.check.Verdict;
import org.linewright.headless.Terminal;

/** Findings for a person: what is wrong with evidence and remedy, what could not be judged on one line, the rest as a sum. */
final class FindingWords {

    private FindingWords() {
    }

    static void say(Terminal terminal, List<Finding> findings) {
        findings.stream().filter(finding -> finding.verdict().isFault()).forEach(finding -> fault(terminal, finding));
        findings.stream().filter(finding -> finding.verdict() == Verdict.UNKNOWN)
                .forEach(finding -> terminal.say(Text.of("Offen: {0} {1} ({2})", "Open: {0} {1} ({2})",
                        finding.summary(), finding.remedy(), finding.check())));
        terminal.say(Text.of("Leitungen geprüft: {0} Fehler, {1} Warnungen, {2} Hinweise; {3} in Ordnung, {4} offen.",
                "Lines checked: {0} errors, {1} warnings, {2} notes; {3} fine, {4} open.",
                count(findings, Verdict.ERROR), count(findings, Verdict.WARNING), count(findings, Verdict.NOTE),
                count(findings, Verdict.PASSED), count(findings, Verdict.UNKNOWN)));
    }

    private static void fault(Terminal terminal, Finding finding) {
        terminal.telling().tell(finding.trouble().stream().toList());
        terminal.say(Text.of("    {0}", "    {0}", finding.explanation()));
        finding.evidence().forEach(line -> terminal.say(Text.same("    | " + line)));
    }

    private static long count(List<Finding> findings, Verdict verdict) {
        return findings.stream().filter(finding -> finding.verdict() == verdict).count();
    }
}
