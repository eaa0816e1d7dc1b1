package org.linewright.report;

import java.util.List;
import org.linewright.core.Text;

/**
 * A page.
 *
 * @param title its heading
 * @param facts what a reader has to know first, one line each
 * @param headings one for each column
 * @param rows as many cells in each as there are headings
 * @param notes sentences below the table
 */
public record Report(Text title, List<Text> facts, List<Text> headings, List<List<Cell>> rows, List<Text> notes) {

    public Report {
        facts = List.copyOf(facts);
        headings = List.copyOf(headings);
        rows = rows.stream().map(List::copyOf).toList();
        notes = List.copyOf(notes);
        int columns = headings.size();
        if (rows.stream().anyMatch(row -> row.size() != columns)) {
            throw new IllegalArgumentException("Every row needs " + columns + " cells");
        }
    }
}
