package org.linewright.store;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.linewright.core.Secret;
import org.linewright.core.line.Line;

/**
 * What a list of lines said.
 *
 * @param lines the lines in the order of the rows
 * @param secrets the passwords it held, by the ID under which the lines look for them; for {@link Change#putSecret}
 */
public record LinesImport(List<Line> lines, Map<String, Secret> secrets) {

    public LinesImport {
        lines = List.copyOf(lines);
        secrets = Collections.unmodifiableMap(new TreeMap<>(secrets));
    }
}
