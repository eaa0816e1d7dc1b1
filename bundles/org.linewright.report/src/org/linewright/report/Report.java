package org.linewright.report;

import java.util.List;
import java.util.Optional;
import org.linewright.core.Text;

/**
 * A page.
 *
 * @param title its heading
 * @param facts what a reader has to know first, one line each
 * @param tables one after the other
 * @param notes sentences at the end
 */
public record Report(Text title, List<Text> facts, List<ReportTable> tables, List<Text> notes) {

    public Report {
        facts = List.copyOf(facts);
        tables = List.copyOf(tables);
        notes = List.copyOf(notes);
    }

    /** One with a single table. */
    public Report(Text title, List<Text> facts, List<Text> headings, List<List<Cell>> rows, List<Text> notes) {
        this(title, facts, List.of(new ReportTable(Optional.empty(), headings, rows)), notes);
    }
}
