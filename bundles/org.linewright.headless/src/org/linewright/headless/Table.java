package org.linewright.headless;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.linewright.core.Text;

/**
 * Rows under headings, aligned by what a person sees. A value: {@link #row} answers with a longer table.
 *
 * @param headings one per column; none for a table without a heading line
 * @param rows the cells, as many in every row
 */
public record Table(List<Text> headings, List<List<Text>> rows) {

    private static final String GAP = "  ";

    public Table {
        headings = List.copyOf(headings);
        rows = List.copyOf(rows);
    }

    public static Table of(Text... headings) {
        return new Table(List.of(headings), List.of());
    }

    public Table row(Text... cells) {
        List<List<Text>> more = new ArrayList<>(rows);
        more.add(List.of(cells));
        return new Table(headings, more);
    }

    /** The printed lines, without spaces at their ends. */
    public List<String> lines(Locale locale) {
        List<List<String>> printed = Stream.concat(Stream.of(headings), rows.stream())
                .filter(row -> !row.isEmpty())
                .map(row -> row.stream().map(cell -> cell.in(locale)).toList())
                .toList();
        int columns = printed.stream().mapToInt(List::size).max().orElse(0);
        List<Integer> widths = IntStream.range(0, columns)
                .mapToObj(column -> widest(printed, column))
                .toList();
        return printed.stream().map(row -> line(row, widths)).toList();
    }

    private static int widest(List<List<String>> printed, int column) {
        return printed.stream()
                .filter(row -> column < row.size())
                .mapToInt(row -> Columns.of(row.get(column)))
                .max()
                .orElse(0);
    }

    private static String line(List<String> row, List<Integer> widths) {
        StringBuilder line = new StringBuilder();
        for (int column = 0; column < row.size(); column++) {
            String cell = row.get(column);
            line.append(cell).append(" ".repeat(widths.get(column) - Columns.of(cell))).append(GAP);
        }
        return line.toString().stripTrailing();
    }
}
