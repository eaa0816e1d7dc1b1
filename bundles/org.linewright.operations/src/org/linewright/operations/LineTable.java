package org.linewright.operations;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.linewright.core.Outcome;
import org.linewright.core.line.Line;
import org.linewright.core.line.LineGroup;
import org.linewright.core.line.LineTraits;
import org.linewright.store.LinesCsv;
import org.linewright.store.LinesImport;

/** The lines of a group as a table (CSV): what is written can be read. */
public final class LineTable {

    private LineTable() {
    }

    /** The lines of the group, without passwords. */
    public static String written(LineGroup group) {
        return LinesCsv.written(group.lines());
    }

    /**
     * The wish to have the lines of this table in the group: rows of known user names replace their lines, others are
     * added behind. Refused whole when a row is wrong, with row and column.
     */
    public static Outcome<Wish> wish(byte[] table, LineGroup group) {
        return LinesCsv.read(table, group.id()).map(read -> wish(read, group));
    }

    /** What the table says nothing about stays. */
    private static LineTraits traits(LineTraits old, LineTraits fresh, Set<String> columns) {
        return new LineTraits(columns.contains("label") ? fresh.label() : old.label(),
                columns.contains("number") ? fresh.number() : old.number(),
                columns.contains("trunk") ? fresh.trunk() : old.trunk(),
                columns.contains("journal") ? fresh.journal() : old.journal(),
                columns.contains("private") ? fresh.personal() : old.personal(),
                columns.contains("away") ? fresh.away() : old.away(),
                columns.contains("forward to") ? fresh.forwardTo() : old.forwardTo(),
                columns.contains("client") ? fresh.client() : fresh.client().or(old::client));
    }

    private static Wish wish(LinesImport read, LineGroup group) {
        Map<String, Line> byUser = new LinkedHashMap<>();
        group.lines().forEach(line -> byUser.put(line.user(), line));
        read.lines().forEach(line -> byUser.merge(line.user(), line,
                (old, fresh) -> fresh.withTraits(traits(old.traits(), fresh.traits(), read.columns()))));
        LineGroup changed = group.withLines(List.copyOf(byUser.values()));
        return new Wish(Map.of(group.id(), changed), Set.of(), read.secrets());
    }
}
