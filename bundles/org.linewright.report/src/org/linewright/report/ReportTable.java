package org.linewright.report;

import java.util.List;
import java.util.Optional;
import org.linewright.core.Text;

/**
 * A table of a report.
 *
 * @param title what stands above it; a report with a single table may do without
 * @param headings one for each column
 * @param rows as many cells in each as there are headings
 */
public record ReportTable(Optional<Text> title, List<Text> headings, List<List<Cell>> rows) {

    public ReportTable {
        headings = List.copyOf(headings);
        rows = rows.stream().map(List::copyOf).toList();
        int columns = headings.size();
        if (columns == 0 || rows.stream().anyMatch(row -> row.size() != columns)) {
            throw new IllegalArgumentException("Every row needs " + columns + " cells, at least one");
        }
    }
}
