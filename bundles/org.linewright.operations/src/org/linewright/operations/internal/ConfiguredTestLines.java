package org.linewright.operations.internal;

import java.util.EnumMap;
import java.util.Map;
import org.linewright.core.Outcome;
import org.linewright.core.line.Configuration;
import org.linewright.core.line.LineId;
import org.linewright.lines.Lines;
import org.linewright.operations.verify.LineTestCalls;
import org.linewright.operations.verify.Party;
import org.linewright.operations.verify.TestLines;

/** Running lines of a configuration that calls can be tried between. */
record ConfiguredTestLines(Lines lines, Configuration now) {

    /** Refused when a line is not there. */
    Outcome<TestLines> between(Map<Party, LineId> parties) {
        Map<Party, String> numbers = new EnumMap<>(Party.class);
        for (Map.Entry<Party, LineId> party : parties.entrySet()) {
            Outcome<ConfiguredLine> found = ConfiguredLine.of(now, party.getValue());
            if (found.result().isEmpty()) {
                return Outcome.refused(found.troubles());
            }
            numbers.put(party.getKey(), found.result().get().line().internalNumber());
        }
        return Outcome.done(new LineTestCalls(lines, parties, numbers));
    }
}
