package org.linewright.store.internal.csv;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Stream;
import org.linewright.core.line.Line;

/** Writes lines as CSV. */
public final class CsvText {

    private static final List<Column> COLUMNS = List.of(Column.USER, Column.AUTH_USER, Column.REFERENCE,
            Column.ENABLED);

    private CsvText() {
    }

    public static String of(List<Line> lines) {
        StringWriter out = new StringWriter();
        out.append('\uFEFF');
        try (CsvWriter csv = CsvWriter.builder().fieldSeparator(';').lineDelimiter(LineDelimiter.CRLF).build(out)) {
            csv.writeRecord(COLUMNS.stream().map(Column::title).toList());
            lines.forEach(line -> csv.writeRecord(cells(line)));
        } catch (IOException exception) {
            throw new UncheckedIOException("a text in memory cannot fail", exception);
        }
        return out.toString();
    }

    private static List<String> cells(Line line) {
        String enabled = Boolean.toString(line.enabled());
        return Stream.of(line.user(), line.authUser().orElse(""), line.password().toString(), enabled)
                .map(Cell::written)
                .toList();
    }
}
