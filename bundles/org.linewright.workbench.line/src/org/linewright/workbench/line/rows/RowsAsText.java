package org.linewright.workbench.line.rows;

import java.util.List;
import java.util.stream.Collectors;

/**
 * Rows for the clipboard: one line each, cells between tabs, as spreadsheets take them.
 *
 * @param columns in the order in which they are shown
 */
public record RowsAsText(List<LineColumn> columns, Reader reader) {

    public RowsAsText {
        columns = List.copyOf(columns);
    }

    public String of(List<LineRow> rows) {
        return rows.stream().map(this::line).collect(Collectors.joining("\n"));
    }

    private String line(LineRow row) {
        return columns.stream()
                .map(column -> column.cell(row, reader).replaceAll("[\\t\\r\\n]+", " "))
                .collect(Collectors.joining("\t"));
    }
}
