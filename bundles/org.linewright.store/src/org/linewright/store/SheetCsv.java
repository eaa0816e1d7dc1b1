package org.linewright.store;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import org.linewright.core.Outcome;
import org.linewright.store.internal.csv.Cell;
import org.linewright.store.internal.csv.CsvRows;

/** Rows and cells as a table for a spreadsheet; what is written is read as the same cells. */
public final class SheetCsv {

    private SheetCsv() {
    }

    /**
     * As a German Excel opens it on a double click: byte order mark, semicolons, CR LF. A cell that Excel would take for
     * a formula begins with an apostrophe, which {@link #read} takes away again.
     */
    public static String written(List<List<String>> rows) {
        StringWriter out = new StringWriter();
        out.append('\uFEFF');
        try (CsvWriter csv = CsvWriter.builder().fieldSeparator(';').lineDelimiter(LineDelimiter.CRLF).build(out)) {
            rows.forEach(row -> csv.writeRecord(row.stream().map(Cell::written).toList()));
        } catch (IOException exception) {
            throw new UncheckedIOException("a text in memory cannot fail", exception);
        }
        return out.toString();
    }

    /** Separated by {@code ;}, {@code ,} or tabs, in UTF-8 or Windows-1252; empty lines are rows too. */
    public static Outcome<List<List<String>>> read(byte[] file) {
        return CsvRows.of(file).map(rows -> rows.stream().map(row -> row.stream().map(Cell::read).toList()).toList());
    }
}
