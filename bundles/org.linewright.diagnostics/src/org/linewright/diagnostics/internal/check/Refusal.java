package org.linewright.diagnostics.internal.check;

import java.util.Optional;
import org.linewright.diagnostics.check.Examined;
import org.linewright.lines.LineStatus;

/** Why a registrar turns a line's account away, as far as answer and trace tell it. */
final class Refusal {

    private Refusal() {
    }

    /** Empty when the line is not turned away, or when it cannot be said why. */
    static Optional<Diagnosis> of(LineStatus status, Examined examined) {
        boolean away = !status.registered();
        int answer = away ? code(status.lastAnswer()) : 0;
        Optional<Boolean> proved = proved(status, examined, answer);
        return switch (answer) {
            case 404, 604 -> Optional.of(LineDiagnosis.UNKNOWN_ACCOUNT);
            // without credentials in it, the challenge was one that we do not speak
            case 401, 407 -> proved.orElse(true) ? Optional.of(LineDiagnosis.PASSWORD) : Optional.empty();
            case 403 -> proved.map(with -> with ? LineDiagnosis.FORBIDDEN_AFTER_PASSWORD : LineDiagnosis.FORBIDDEN);
            default -> Optional.empty();
        };
    }

    /** Whether the last REGISTER that got this answer carried credentials; empty when none was seen. */
    private static Optional<Boolean> proved(LineStatus status, Examined examined, int answer) {
        return Asked.of(examined, "REGISTER")
                .filter(one -> one.line().equals(status.addressOfRecord()))
                .filter(one -> one.answer().message().status() == answer)
                .reduce((one, later) -> later)
                .map(one -> one.request().message().has("Authorization")
                        || one.request().message().has("Proxy-Authorization"));
    }

    private static int code(String answer) {
        return answer.matches("[1-6]\\d\\d\\b.*") ? Integer.parseInt(answer.substring(0, 3)) : 0;
    }
}
