package org.linewright.report.internal;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.linewright.core.Text;
import org.linewright.report.Cell;
import org.linewright.report.Report;

/** Divides the width of a sheet: each column gets what its words want, and all shrink alike when that is too much. */
record ColumnWidths(PDFont font, float size, float pad) {

    /** No column wants more than this share, so that one long sentence does not starve the others. */
    private static final float MOST = 0.4f;

    List<Float> of(Report report, Locale locale, float width) {
        List<Float> wanted = IntStream.range(0, report.headings().size())
                .mapToObj(column -> Math.min(widest(column(report, column), locale), width * MOST))
                .toList();
        float all = wanted.stream().reduce(0f, Float::sum);
        return wanted.stream().map(one -> one * width / all).toList();
    }

    private float widest(Stream<Text> texts, Locale locale) {
        Wrapped words = new Wrapped(font, size, Float.MAX_VALUE);
        return texts.map(text -> words.width(text.in(locale)) * 1.05f + 2 * pad).reduce(2 * pad, Math::max);
    }

    private static Stream<Text> column(Report report, int column) {
        return Stream.concat(Stream.of(report.headings().get(column)),
                report.rows().stream().map(row -> row.get(column)).map(Cell::text));
    }
}
