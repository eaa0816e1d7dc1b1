package org.linewright.headless.verbs;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.linewright.core.Outcome;
import org.linewright.core.Text;
import org.linewright.core.line.Feature;
import org.linewright.core.line.LineGroup;
import org.linewright.core.line.LineId;
import org.linewright.headless.Terminal;
import org.linewright.lines.LinesOptions;
import org.linewright.operations.OpenConfiguration;
import org.linewright.operations.Roster;
import org.linewright.operations.verify.Party;
import org.linewright.operations.verify.TestLines;
import org.linewright.operations.verify.Verification;
import org.linewright.operations.verify.VerificationRun;
import org.linewright.operations.verify.VerifiedCode;
import org.linewright.pbx.OfferedCode;

/**
 * Runs a verification with lines that register for it, and says each row as soon as it is known.
 *
 * @param spared codes that are not dialled
 * @param pbx what the PBX is called, when that is known
 * @param product what verifies
 */
record CodeTrial(Terminal terminal, Roster roster, LineGroup group, Map<Party, LineId> parties, Set<Feature> spared,
        Optional<Text> pbx, String product) {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    Outcome<Verification> run(OpenConfiguration now, LinesOptions options) {
        return codes(now).then(codes -> ShortRun.of(Set.copyOf(parties.values()), now, options, PATIENCE, terminal,
                lines -> now.testLines(parties).map(test -> verified(test, codes))));
    }

    private Outcome<List<OfferedCode>> codes(OpenConfiguration now) {
        return now.codes()
                .offers(group)
                .map(offers -> offers.stream()
                        .flatMap(offer -> offer.codes().stream())
                        .distinct()
                        .sorted(Comparator.comparing(OfferedCode::feature))
                        .toList());
    }

    private Verification verified(TestLines test, List<OfferedCode> codes) {
        VerificationRun run = new VerificationRun(codes, test, spared);
        List<VerifiedCode> rows = run.run(row -> terminal.err()
                .accept(terminal.in(Text.of("{0} {1}: {2}", "{0} {1}: {2}", row.template(), row.label(),
                        row.reason()
                                .map(why -> Text.of("{0}, {1}", "{0}, {1}", row.verdict().label(), why))
                                .orElse(row.verdict().label())))
                        + "\n"));
        return new Verification(Instant.now(), pbx, group.registrar().host(), driver(), product, rows, run.remains());
    }

    private String driver() {
        return roster.drivers()
                .stream()
                .filter(listing -> listing.id().equals(group.driver()) && !listing.shadowed())
                .findFirst()
                .map(listing -> listing.label() + " " + listing.version())
                .orElse(group.driver());
    }
}
