package org.linewright.headless.verbs;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.linewright.core.Outcome;
import org.linewright.core.line.Configuration;
import org.linewright.core.line.LineGroup;
import org.linewright.core.line.LineId;
import org.linewright.operations.verify.Party;
import picocli.CommandLine.Option;

/** The lines that a verification calls between. */
final class TestParties {

    @Option(names = "--line", paramLabel = "<Leitung>|<line>", description = { "Die Leitung, die die Codes wählt.",
            "The line that dials the codes." })
    private Optional<String> tested = Optional.empty();

    @Option(names = "--second-line", paramLabel = "<Leitung>|<line>", description = {
            "Eine zweite, die sie anruft; ohne sie bleibt fast alles ungeprüft.",
            "A second one that calls it; without it almost nothing is tried." })
    private Optional<String> caller = Optional.empty();

    @Option(names = "--third-line", paramLabel = "<Leitung>|<line>", description = {
            "Eine dritte, Ziel der Weiterleitungen und zum Heranholen.",
            "A third one, target of forwardings and for pickups." })
    private Optional<String> target = Optional.empty();

    boolean named() {
        return tested.isPresent();
    }

    /** Those that were named, all of this group. */
    Outcome<Map<Party, LineId>> of(LineGroup group) {
        Configuration alone = Configuration.EMPTY.with(group);
        Outcome<Map<Party, LineId>> parties = Outcome.done(new EnumMap<>(Party.class));
        Map<Party, Optional<String>> named = Map.of(Party.TESTED, tested, Party.CALLER, caller, Party.TARGET, target);
        for (Map.Entry<Party, Optional<String>> one : named.entrySet()) {
            if (one.getValue().isPresent()) {
                parties = parties.then(all -> NamedLine.of(alone, one.getValue().get()).map(line -> {
                    all.put(one.getKey(), line.id());
                    return all;
                }));
            }
        }
        return parties;
    }
}
