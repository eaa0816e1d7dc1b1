package org.linewright.report.internal;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.linewright.core.Text;
import org.linewright.report.Cell;
import org.linewright.report.ReportTable;

/** Divides the width of a sheet: no column is narrower than its longest word as long as there is room for all of them. */
record ColumnWidths(PDFont font, float size, float pad) {

    /** No column wants more than this share, so that one long sentence does not starve the others. */
    private static final double MOST = 0.4;
    /** Bold letters are a little wider. */
    private static final double BOLD = 1.05;

    List<Float> of(ReportTable table, Locale locale, float width) {
        double[] least = widths(table, locale, width, this::longestWord);
        double[] wanted = widths(table, locale, width, new Wrapped(font, size, Float.MAX_VALUE)::width);
        double all = Arrays.stream(wanted).sum();
        double words = Arrays.stream(least).sum();
        double share = all > width && words < width ? (width - words) / (all - words) : 1;
        double[] widths = IntStream.range(0, least.length)
                .mapToDouble(column -> least[column] + (wanted[column] - least[column]) * share)
                .toArray();
        double used = Arrays.stream(widths).sum();
        return Arrays.stream(widths).mapToObj(one -> (float) (one * width / used)).toList();
    }

    private double[] widths(ReportTable table, Locale locale, float width, ToDoubleFunction<String> measure) {
        return IntStream.range(0, table.headings().size())
                .mapToDouble(column -> column(table, column)
                        .mapToDouble(text -> measure.applyAsDouble(text.in(locale)) * BOLD + 2 * pad)
                        .max()
                        .orElse(0))
                .map(wanted -> Math.min(wanted, width * MOST))
                .toArray();
    }

    private double longestWord(String text) {
        Wrapped words = new Wrapped(font, size, Float.MAX_VALUE);
        return Stream.of(text.split("\\s+")).mapToDouble(words::width).max().orElse(0);
    }

    private static Stream<Text> column(ReportTable table, int column) {
        return Stream.concat(Stream.of(table.headings().get(column)),
                table.rows().stream().map(row -> row.get(column)).map(Cell::text));
    }
}
