package org.linewright.headless.verbs;

import java.util.List;
import java.util.stream.Collectors;
import org.linewright.core.Text;
import org.linewright.diagnostics.check.Finding;
import org.linewright.diagnostics.check.Gathered;
import org.linewright.diagnostics.check.Verdict;
import org.linewright.headless.Terminal;

/** Findings for a person: what is wrong with evidence and remedy, what could not be judged on one line, the rest as a sum. */
final class FindingWords {

    private static final int NAMED = 5;

    private FindingWords() {
    }

    static void say(Terminal terminal, List<Finding> findings) {
        List<Gathered<Finding>> gathered = Gathered.of(findings, finding -> finding);
        gathered.stream().filter(some -> some.first().verdict().isFault()).forEach(some -> fault(terminal, some));
        gathered.stream().filter(some -> some.first().verdict() == Verdict.UNKNOWN)
                .forEach(some -> open(terminal, some));
        terminal.say(Text.of("Leitungen geprüft: {0} Fehler, {1} Warnungen, {2} Hinweise; {3} in Ordnung, {4} offen.",
                "Lines checked: {0} errors, {1} warnings, {2} notes; {3} fine, {4} open.",
                count(findings, Verdict.ERROR), count(findings, Verdict.WARNING), count(findings, Verdict.NOTE),
                count(findings, Verdict.PASSED), count(findings, Verdict.UNKNOWN)));
    }

    private static void open(Terminal terminal, Gathered<Finding> some) {
        Finding finding = some.first();
        terminal.say(Text.of("Offen: {0} {1} ({2})", "Open: {0} {1} ({2})", finding.summary(), finding.remedy(),
                finding.check()));
        others(terminal, some.others());
    }

    private static void fault(Terminal terminal, Gathered<Finding> some) {
        Finding finding = some.first();
        terminal.telling().tell(finding.trouble().stream().toList());
        terminal.say(Text.of("    {0}", "    {0}", finding.explanation()));
        finding.evidence().forEach(line -> terminal.say(Text.same("    | " + line)));
        others(terminal, some.others());
    }

    /** The names of few of them; the format for programs has each. */
    private static void others(Terminal terminal, List<Finding> others) {
        if (!others.isEmpty()) {
            String names = others.stream().limit(NAMED).map(one -> one.about().name())
                    .collect(Collectors.joining(", "));
            terminal.say(Text.of("    Dasselbe gilt für {0} weitere Leitungen der Gruppe: {1}{2}",
                    "    The same is true of {0} more lines of the group: {1}{2}", others.size(), names,
                    others.size() > NAMED ? " …" : ""));
        }
    }

    private static long count(List<Finding> findings, Verdict verdict) {
        return findings.stream().filter(finding -> finding.verdict() == verdict).count();
    }
}
