package org.linewright.report;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiFunction;
import org.linewright.report.internal.Html;
import org.linewright.report.internal.Markdown;
import org.linewright.report.internal.Pdf;

/** How a report is written. */
public enum ReportForm {
    MARKDOWN(".md", (report, locale) -> text(Markdown.of(report, locale))),
    HTML(".html", (report, locale) -> text(Html.of(report, locale))),
    PDF(".pdf", Pdf::of);

    private final String ending;
    private final BiFunction<Report, Locale, byte[]> writing;

    ReportForm(String ending, BiFunction<Report, Locale, byte[]> writing) {
        this.ending = ending;
        this.writing = writing;
    }

    /** The ending of its files, with the dot. */
    public String ending() {
        return ending;
    }

    /** By the ending of a file's name. */
    public static Optional<ReportForm> named(String file) {
        String lower = file.toLowerCase(Locale.ROOT);
        return Arrays.stream(values()).filter(form -> lower.endsWith(form.ending)).findFirst();
    }

    /** The bytes of the file, for a reader of this language. */
    public byte[] written(Report report, Locale locale) {
        return writing.apply(report, locale);
    }

    private static byte[] text(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
