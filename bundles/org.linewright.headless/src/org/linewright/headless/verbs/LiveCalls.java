package org.linewright.headless.verbs;

import java.time.Duration;
import java.time.InstantSource;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.linewright.core.Outcome;
import org.linewright.core.line.Feature;
import org.linewright.core.line.LineId;
import org.linewright.core.time.SystemTimers;
import org.linewright.headless.Terminal;
import org.linewright.headless.conformance.CallsAtPbx;
import org.linewright.headless.conformance.Chapter;
import org.linewright.headless.conformance.CodesAtPbx;
import org.linewright.headless.conformance.LivePbx;
import org.linewright.lines.LineEngine;
import org.linewright.lines.Lines;
import org.linewright.lines.LinesOptions;
import org.linewright.operations.verify.LineTestCalls;
import org.linewright.operations.verify.Party;
import org.linewright.operations.verify.TestLines;
import org.linewright.pbx.PbxProfile;

/**
 * The chapters about calls, which need the accounts registered.
 *
 * @param spared codes that are not dialled
 */
record LiveCalls(PbxProfile profile, LivePbx pbx, Set<Feature> spared) {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    /** Waits for all calls: a minute or two where there are codes. */
    List<Chapter> chapters(LineEngine engine, Terminal terminal) {
        Outcome<List<Chapter>> chapters = called(engine, terminal);
        return chapters.result()
                .orElseGet(() -> List.of(CallsAtPbx.impossible(chapters.troubles().getFirst().sentence())));
    }

    private Outcome<List<Chapter>> called(LineEngine engine, Terminal terminal) {
        LinesOptions usual = LinesOptions.defaults();
        LinesOptions options = pbx.from().map(local -> usual.on(local, 0)).orElse(usual);
        try (SystemTimers timers = new SystemTimers("driver check calls")) {
            return engine.start(options, timers, InstantSource.system()).then(started -> {
                try (Lines lines = started) {
                    lines.want(List.of(pbx.group()), pbx::secret);
                    return new ShortRun(terminal, lines).during(pbx.accounts().size(), PATIENCE,
                            registered -> Outcome.done(chapters(registered)));
                }
            });
        }
    }

    private List<Chapter> chapters(Lines lines) {
        return List.of(new CallsAtPbx(pbx, pbx.stranger(profile.names())).chapter(lines),
                new CodesAtPbx(profile, pbx, spared).chapter(test(lines)));
    }

    private TestLines test(Lines lines) {
        Map<Party, LineId> ids = new EnumMap<>(Party.class);
        Map<Party, String> numbers = new EnumMap<>(Party.class);
        for (Party party : Party.values()) {
            pbx.accounts().stream().skip(party.ordinal()).findFirst().ifPresent(line -> {
                ids.put(party, new LineId(pbx.group().id(), line.user()));
                numbers.put(party, line.internalNumber());
            });
        }
        return new LineTestCalls(lines, ids, numbers);
    }
}
