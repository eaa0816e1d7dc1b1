package org.linewright.headless.conformance;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.linewright.core.Text;
import org.linewright.headless.Table;

/** A report as a file for a reader of one language. */
public record ReportPage(Report report, Locale reader) {

    private static final String STYLE = "body{font:15px/1.45 sans-serif;max-width:70em;margin:2em auto;padding:0 1em;"
            + "color:#222}table{border-collapse:collapse;margin:.5em 0 1.5em}td,th{border:1px solid #bbb;"
            + "padding:.25em .6em;text-align:left;vertical-align:top}th{background:#eee}";

    /** As the suffix of the file's name asks: HTML for {@code .html}, otherwise Markdown. */
    public String fit(String fileName) {
        String lower = fileName.toLowerCase(Locale.ROOT);
        return lower.endsWith(".html") || lower.endsWith(".htm") ? html() : markdown();
    }

    String markdown() {
        StringBuilder page = new StringBuilder("# ").append(line(report.title())).append("\n\n")
                .append(rows(report.head())).append('\n').append(line(report.sum())).append('\n');
        for (Chapter chapter : report.chapters()) {
            page.append("\n## ").append(line(chapter.title())).append("\n\n").append(rows(chapter.table()));
        }
        return page.toString();
    }

    String html() {
        StringBuilder page = new StringBuilder("<!DOCTYPE html>\n<html lang=\"").append(reader.getLanguage())
                .append("\">\n<head><meta charset=\"utf-8\"><title>").append(escaped(report.title()))
                .append("</title><style>").append(STYLE).append("</style></head>\n<body>\n<h1>")
                .append(escaped(report.title())).append("</h1>\n").append(table(report.head())).append("<p><strong>")
                .append(escaped(report.sum())).append("</strong></p>\n");
        for (Chapter chapter : report.chapters()) {
            page.append("<h2>").append(escaped(chapter.title())).append("</h2>\n").append(table(chapter.table()));
        }
        return page.append("</body>\n</html>\n").toString();
    }

    private String rows(Table table) {
        List<Text> headings = headings(table);
        String head = headings.stream().map(this::cell).collect(Collectors.joining(" | ", "| ", " |\n"));
        String rule = headings.stream().map(heading -> "---").collect(Collectors.joining(" | ", "| ", " |\n"));
        return head + rule + table.rows().stream()
                .map(row -> row.stream().map(this::cell).collect(Collectors.joining(" | ", "| ", " |\n")))
                .collect(Collectors.joining());
    }

    private String table(Table table) {
        String head = table.headings().stream().map(cell -> "<th>" + escaped(cell) + "</th>")
                .collect(Collectors.joining("", "<tr>", "</tr>\n"));
        return "<table>\n" + (table.headings().isEmpty() ? "" : head) + table.rows().stream()
                .map(row -> row.stream().map(cell -> "<td>" + escaped(cell) + "</td>")
                        .collect(Collectors.joining("", "<tr>", "</tr>\n")))
                .collect(Collectors.joining()) + "</table>\n";
    }

    /** A table of Markdown has a heading line, if an empty one. */
    private static List<Text> headings(Table table) {
        return table.headings().isEmpty() && !table.rows().isEmpty()
                ? table.rows().getFirst().stream().map(cell -> Text.same("\u00a0")).toList()
                : table.headings();
    }

    private String cell(Text text) {
        return line(text).replace("\\", "\\\\").replace("|", "\\|").replace("<", "\\<").replace("*", "\\*")
                .replace("_", "\\_").replace("`", "\\`");
    }

    private String escaped(Text text) {
        return line(text).replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;");
    }

    /** On one line, whatever a PBX sent. */
    private String line(Text text) {
        return text.in(reader).replaceAll("\\s*[\\r\\n]+\\s*", " ").replaceAll("[\\p{Cntrl}]", "�");
    }
}
