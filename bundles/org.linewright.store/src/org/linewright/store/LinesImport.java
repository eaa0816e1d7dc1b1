package org.linewright.store;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.linewright.core.Secret;
import org.linewright.core.line.Line;

/**
 * What a list of lines said.
 *
 * @param lines the lines in the order of the rows
 * @param secrets the passwords it held, by the ID under which the lines look for them; for {@link Change#putSecret}
 * @param columns the columns it had, by the names {@link LinesCsv} writes; of the others the lines have what is usual
 */
public record LinesImport(List<Line> lines, Map<String, Secret> secrets, Set<String> columns) {

    public LinesImport {
        lines = List.copyOf(lines);
        columns = Set.copyOf(columns);
        secrets = Collections.unmodifiableMap(new TreeMap<>(secrets));
    }
}
