package org.linewright.report.internal;

import java.util.Locale;
import org.linewright.core.Text;
import org.linewright.report.Cell;
import org.linewright.report.Report;
import org.linewright.report.ReportTable;

/** As one page of HTML that needs nothing else. */
public final class Html {

    private static final String STYLE = """
            body { font: 15px/1.45 system-ui, sans-serif; color: #1b1f24; max-width: 60em; margin: 2.5em auto; padding: 0 1em }
            table { border-collapse: collapse; width: 100% } th, td { text-align: left; vertical-align: top; padding: .45em .7em }
            th { border-bottom: 2px solid #57606a } td { border-bottom: 1px solid #d0d7de }
            .good { color: #116329; font-weight: 600 } .bad { color: #a40e26; font-weight: 600 } .faint { color: #57606a }
            @media print { body { margin: 0; max-width: none } thead { display: table-header-group } tr { break-inside: avoid } }
            """;

    private final Locale locale;

    private Html(Locale locale) {
        this.locale = locale;
    }

    public static String of(Report report, Locale locale) {
        return new Html(locale).page(report);
    }

    private String page(Report report) {
        StringBuilder page = new StringBuilder("<!DOCTYPE html>\n<html lang=\"" + language() + "\">\n<head>\n"
                + "<meta charset=\"utf-8\">\n<meta name=\"viewport\" content=\"width=device-width\">\n<title>"
                + safe(report.title()) + "</title>\n<style>\n" + STYLE + "</style>\n</head>\n<body>\n");
        page.append(element("h1", report.title())).append("<ul>\n");
        report.facts().forEach(fact -> page.append(element("li", fact)));
        page.append("</ul>\n");
        report.tables().forEach(table -> page.append(table(table)));
        report.notes().forEach(note -> page.append(element("p", note)));
        return page.append("</body>\n</html>\n").toString();
    }

    private String table(ReportTable table) {
        StringBuilder out = new StringBuilder(table.title().map(title -> element("h2", title)).orElse(""))
                .append("<table>\n<thead>\n<tr>");
        table.headings().forEach(heading -> out.append("<th scope=\"col\">").append(safe(heading)).append("</th>"));
        out.append("</tr>\n</thead>\n<tbody>\n");
        table.rows().forEach(row -> {
            out.append("<tr>");
            row.forEach(cell -> out.append(cell(cell)));
            out.append("</tr>\n");
        });
        return out.append("</tbody>\n</table>\n").toString();
    }

    private String language() {
        return new Text("de", "en").in(locale);
    }

    private String element(String name, Text text) {
        return "<" + name + ">" + safe(text) + "</" + name + ">\n";
    }

    private String cell(Cell cell) {
        String words = safe(cell.text());
        return switch (cell.tone()) {
            case PLAIN -> "<td>" + words + "</td>";
            case CODE -> "<td><code>" + words + "</code></td>";
            default -> "<td class=\"" + cell.tone().name().toLowerCase(Locale.ROOT) + "\">" + words + "</td>";
        };
    }

    private String safe(Text text) {
        return OneLine.of(text, locale)
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
