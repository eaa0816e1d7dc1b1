package org.linewright.store;

import java.util.List;
import org.linewright.core.Outcome;
import org.linewright.core.line.GroupId;
import org.linewright.core.line.Line;
import org.linewright.store.internal.csv.CsvRows;
import org.linewright.store.internal.csv.CsvText;
import org.linewright.store.internal.csv.ImportedRows;

/**
 * Lines as a table for Excel: what is exported can be imported. Columns are {@code user}, {@code auth user},
 * {@code password reference} and {@code enabled}, then, when a line needs them, {@code label}, {@code number},
 * {@code trunk}, {@code journal}, {@code private}, {@code away} and {@code forward to}, and {@code client}, which says
 * where the password is kept with which clients attach; an import may also have {@code password} and
 * {@code client password}, and says {@code true} for a client whose password is kept in the usual place.
 */
public final class LinesCsv {

    private LinesCsv() {
    }

    /**
     * The lines as a German Excel opens them on a double click: byte order mark, semicolons, CR LF. A cell that Excel
     * would take for a formula begins with an apostrophe, which {@link #read} takes away again. Never holds a password.
     */
    public static String written(List<Line> lines) {
        return CsvText.of(lines);
    }

    /**
     * Reads a table, separated by {@code ;}, {@code ,} or tabs, in UTF-8 or Windows-1252. Refused, with row and column
     * of everything that is wrong, when anything is: a table is imported whole or not at all.
     *
     * @param file the bytes of the file
     * @param group the group the lines go to; a password without a reference is kept as {@code secret:GROUP/USER}, that of
     *     clients as {@code secret:GROUP/USER/client}
     */
    public static Outcome<LinesImport> read(byte[] file, GroupId group) {
        return CsvRows.of(file).then(rows -> new ImportedRows(group).read(rows));
    }
}
