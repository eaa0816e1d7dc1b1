package org.linewright.report.internal;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.linewright.core.Text;
import org.linewright.report.Cell;
import org.linewright.report.Report;
import org.linewright.report.ReportTable;

/** As Markdown with a table (GitHub's dialect). */
public final class Markdown {

    private final Locale locale;

    private Markdown(Locale locale) {
        this.locale = locale;
    }

    public static String of(Report report, Locale locale) {
        return new Markdown(locale).page(report);
    }

    private String page(Report report) {
        StringBuilder page = new StringBuilder("# " + plain(report.title()) + "\n");
        report.facts().forEach(fact -> page.append("\n- ").append(plain(fact)));
        page.append(report.facts().isEmpty() ? "" : "\n");
        report.tables().forEach(table -> page.append(table(table)));
        report.notes().forEach(note -> page.append("\n").append(plain(note)).append("\n"));
        return page.toString();
    }

    private String table(ReportTable table) {
        StringBuilder out = new StringBuilder(table.title().map(title -> "\n## " + plain(title) + "\n").orElse(""));
        out.append('\n').append(row(table.headings().stream().map(this::plain).toList()));
        out.append(row(table.headings().stream().map(any -> "---").toList()));
        table.rows().forEach(cells -> out.append(row(cells.stream().map(this::cell).toList())));
        return out.toString();
    }

    private static String row(List<String> cells) {
        return cells.stream().collect(Collectors.joining(" | ", "| ", " |\n"));
    }

    private String cell(Cell cell) {
        return switch (cell.tone()) {
            case CODE -> "`" + OneLine.of(cell.text(), locale).replace("`", "'").replace("|", "\\|") + "`";
            case GOOD, BAD -> "**" + plain(cell.text()) + "**";
            case PLAIN, FAINT -> plain(cell.text());
        };
    }

    /** Nothing in it is a mark of Markdown. */
    private String plain(Text text) {
        return OneLine.of(text, locale).replaceAll("\\s+", " ").replaceAll("([\\\\`*_<>\\[\\]|#])", "\\\\$1");
    }
}
