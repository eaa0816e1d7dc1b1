package org.linewright.operations.verify;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import org.linewright.core.line.LineId;
import org.linewright.lines.Lines;

/**
 * Running lines as a verification uses them: it calls between them, and takes every call that comes in meanwhile.
 *
 * @param ids which line is who; the tested one among them
 * @param numbers by which number each is called
 */
public record LineTestCalls(Lines lines, Map<Party, LineId> ids, Map<Party, String> numbers) implements TestLines {

    public LineTestCalls {
        ids = Collections.unmodifiableMap(new EnumMap<>(ids));
        numbers = Collections.unmodifiableMap(new EnumMap<>(numbers));
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
