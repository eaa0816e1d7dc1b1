package org.linewright.diagnostics.check;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.linewright.core.Text;
import org.linewright.core.Trouble;

/**
 * What a check has to say of one thing it looked at. A value: it can be stored, compared and sent.
 *
 * @param check the id of the check
 * @param code the stable code of what was found, such as {@code LW-CHECK-203}; empty for what is fine or unknown
 * @param verdict how it is doing
 * @param about which line or group
 * @param summary what was found, in one sentence
 * @param explanation what that means, and how it comes about
 * @param remedy what to do
 * @param evidence what was seen, a short line each, technical, without secrets; at most {@link #MOST_EVIDENCE}
 * @param fix a change of the configuration that would help
 */
public record Finding(String check, String code, Verdict verdict, Subject about, Text summary, Text explanation,
        Text remedy, List<String> evidence, Optional<Fix> fix) {

    public static final int MOST_EVIDENCE = 6;

    private static final Text NOTHING_TO_DO = new Text("Zu tun ist nichts.", "There is nothing to do.");

    public Finding {
        evidence = evidence.size() <= MOST_EVIDENCE
                ? List.copyOf(evidence)
                : shortened(evidence);
    }

    /** It is fine. */
    public static Finding passed(Check check, Subject about, Text summary) {
        return new Finding(check.id(), "", Verdict.PASSED, about, summary, check.purpose(), NOTHING_TO_DO, List.of(),
                Optional.empty());
    }

    /** It cannot be judged: {@code why}, and what would help. */
    public static Finding unknown(Check check, Subject about, Text why, Text remedy) {
        return new Finding(check.id(), "", Verdict.UNKNOWN, about, why, check.purpose(), remedy, List.of(),
                Optional.empty());
    }

    /** A trouble that was found. */
    public static Finding of(Check check, Subject about, Trouble trouble, Text explanation, List<String> evidence) {
        return new Finding(check.id(), trouble.code(), Verdict.of(trouble.severity()), about, trouble.sentence(),
                explanation, trouble.remedy(), evidence, Optional.empty());
    }

    public Finding fixedBy(Fix change) {
        return new Finding(check, code, verdict, about, summary, explanation, remedy, evidence, Optional.of(change));
    }

    /** What is wrong, as a trouble; empty for what is fine or unknown. */
    public Optional<Trouble> trouble() {
        return verdict.severity().map(severity -> new Trouble(code, severity, summary, remedy, "", ""));
    }

    private static List<String> shortened(List<String> evidence) {
        int shown = MOST_EVIDENCE - 1;
        return Stream
                .concat(evidence.stream().limit(shown), Stream.of("… +" + (evidence.size() - shown)))
                .toList();
    }
}
