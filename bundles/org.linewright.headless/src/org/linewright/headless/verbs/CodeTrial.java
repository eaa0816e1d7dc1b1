package org.linewright.headless.verbs;

import java.time.Duration;
import java.util.Set;
import org.linewright.core.Outcome;
import org.linewright.core.Text;
import org.linewright.headless.Terminal;
import org.linewright.lines.LinesOptions;
import org.linewright.operations.OpenConfiguration;
import org.linewright.operations.verify.Verification;
import org.linewright.operations.verify.VerificationWish;
import org.linewright.operations.verify.VerifiedCode;

/** Runs a verification with lines that register for it, and says each row as soon as it is known. */
record CodeTrial(Terminal terminal, VerificationWish wish) {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    Outcome<Verification> run(OpenConfiguration now, LinesOptions options) {
        return ShortRun.of(Set.copyOf(wish.parties().values()), now, options, PATIENCE, terminal,
                lines -> now.codes().verify(wish, this::told, () -> true));
    }

    private void told(VerifiedCode row) {
        Text verdict = row.reason()
                .map(why -> Text.of("{0}, {1}", "{0}, {1}", row.verdict().label(), why))
                .orElse(row.verdict().label());
        terminal.err()
                .accept(terminal.in(Text.of("{0} {1}: {2}", "{0} {1}: {2}", row.template(), row.label(), verdict))
                        + "\n");
    }
}
