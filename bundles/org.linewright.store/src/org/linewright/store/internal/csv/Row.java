package org.linewright.store.internal.csv;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.linewright.core.Text;

/**
 * One row with the names of its columns.
 *
 * @param number its number in the spreadsheet, from 1
 * @param cells its cells
 * @param columns the index of each column that the table has
 */
record Row(int number, List<String> cells, Map<Column, Integer> columns) {

    /** The text in a column; empty when there is no such column or the cell is blank. Passwords come as they stand. */
    Optional<String> text(Column column) {
        return Optional.ofNullable(columns.get(column)) // framework-driven null
                .filter(index -> index < cells.size())
                .map(cells::get)
                .filter(cell -> !cell.isBlank())
                .map(cell -> column == Column.PASSWORD || column == Column.CLIENT_PASSWORD ? cell : Cell.read(cell));
    }

    Text place(Column column) {
        int index = columns.getOrDefault(column, 0) + 1;
        return Text.of("Zeile {0}, Spalte {1} ({2})", "Row {0}, column {1} ({2})", number, index, column.title());
    }

    Text place() {
        return Text.of("Zeile {0}", "Row {0}", number);
    }

    boolean blank() {
        return cells.stream().allMatch(String::isBlank);
    }

    /** Whether something stands beyond the last column. */
    boolean tooWide(int width) {
        return cells.size() > width && cells.subList(width, cells.size()).stream().anyMatch(cell -> !cell.isBlank());
    }
}
