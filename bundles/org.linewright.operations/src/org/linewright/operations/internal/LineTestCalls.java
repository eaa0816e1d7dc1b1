package org.linewright.operations.internal;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import org.linewright.core.Outcome;
import org.linewright.core.line.Configuration;
import org.linewright.core.line.Line;
import org.linewright.core.line.LineId;
import org.linewright.lines.Lines;
import org.linewright.operations.verify.CallSeen;
import org.linewright.operations.verify.Party;
import org.linewright.operations.verify.TestCall;
import org.linewright.operations.verify.TestLines;

/**
 * Lines that run here, as a verification uses them.
 *
 * @param ids which line is who
 * @param numbers by which number each is called
 */
record LineTestCalls(Lines lines, Map<Party, LineId> ids, Map<Party, String> numbers) implements TestLines {

    LineTestCalls {
        ids = Collections.unmodifiableMap(new EnumMap<>(ids));
        numbers = Collections.unmodifiableMap(new EnumMap<>(numbers));
    }

    /** Refused when a line is not there. */
    static Outcome<TestLines> of(Lines lines, Configuration now, Map<Party, LineId> parties) {
        Map<Party, String> numbers = new EnumMap<>(Party.class);
        for (Map.Entry<Party, LineId> party : parties.entrySet()) {
            Outcome<Line> line = ConfiguredLine.of(now, party.getValue()).map(ConfiguredLine::line);
            if (line.result().isEmpty()) {
                return Outcome.refused(line.troubles());
            }
            numbers.put(party.getKey(), line.result().get().internalNumber());
        }
        return Outcome.done(new LineTestCalls(lines, parties, numbers));
    }

    @Override
    public Set<Party> parties() {
        return ids.keySet();
    }

    @Override
    public String number(Party party) {
        return numbers.get(party);
    }

    @Override
    public CallSeen call(TestCall wish) {
        return new WatchedCall(lines, ids, wish).seen();
    }
}
