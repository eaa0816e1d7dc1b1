package org.linewright.store.internal.exchange;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.linewright.core.Trouble;
import org.linewright.store.ExchangeTrouble;
import org.linewright.yaml.Place;
import org.linewright.yaml.Scalar;

/**
 * One row of a table.
 *
 * @param name what the file is called
 * @param number its number in the spreadsheet, from 1
 * @param cells its cells
 * @param columns the index of each column that the table has
 * @param width how many columns the first row has
 */
record SheetRow(String name, int number, List<String> cells, Map<SheetColumn, Integer> columns, int width) {

    boolean has(SheetColumn column) {
        return columns.containsKey(column);
    }

    /** What stands in a column, as it was before it was written; empty when there is no such column or cell. */
    String text(SheetColumn column) {
        return Optional.ofNullable(columns.get(column)) // framework-driven null
                .filter(index -> index < cells.size())
                .map(index -> SheetCell.read(cells.get(index)))
                .orElse("");
    }

    /** The same without blanks around it. */
    String word(SheetColumn column) {
        return text(column).strip();
    }

    /** The same as a value with its place. */
    Scalar scalar(SheetColumn column) {
        return new Scalar(text(column), false, place(column));
    }

    Place place(SheetColumn column) {
        return new Place(number, columns.getOrDefault(column, 0) + 1);
    }

    boolean blank() {
        return cells.stream().allMatch(String::isBlank);
    }

    /** What is wrong with its length. */
    Optional<Trouble> ragged(SheetPart part) {
        Optional<Trouble> wide = IntStream.range(width, cells.size())
                .filter(i -> !cells.get(i).isBlank())
                .mapToObj(i -> ExchangeTrouble.CSV_WIDE.about(new Place(number, i + 1).in(name)))
                .findFirst();
        SheetColumn needed = part.needed();
        return wide.or(() -> cells.size() <= columns.getOrDefault(needed, 0)
                ? Optional.of(ExchangeTrouble.CSV_SHORT.about(new Place(number, cells.size()).in(name),
                        needed.title()))
                : Optional.empty());
    }

    /** A trouble for each cell that means nothing in a row of this kind. */
    List<Trouble> unused(SheetPart part) {
        return columns.keySet()
                .stream()
                .filter(column -> column != SheetColumn.PART && !part.columns().containsValue(column))
                .filter(column -> !text(column).isBlank())
                .map(column -> ExchangeTrouble.CSV_UNUSED.about(place(column).in(name), part.word()))
                .toList();
    }
}
