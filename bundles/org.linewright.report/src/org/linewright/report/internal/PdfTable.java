package org.linewright.report.internal;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.linewright.core.Text;
import org.linewright.report.Cell;
import org.linewright.report.ReportTable;

/** A table on sheets; its headings stand on every one. */
final class PdfTable {

    private static final float BODY = 9.5f;
    private static final float PAD = 4;

    private final ReportTable table;
    private final Locale locale;
    private final Sheets sheets;
    private final List<Float> widths;

    PdfTable(ReportTable table, Locale locale, Sheets sheets) {
        this.table = table;
        this.locale = locale;
        this.sheets = sheets;
        this.widths = new ColumnWidths(sheets.font(), BODY, PAD).of(table, locale, Sheets.WIDTH);
    }

    void draw() throws IOException {
        headings();
        for (List<Cell> row : table.rows()) {
            List<List<String>> cells = wrapped(row.stream().map(Cell::text).toList());
            if (!sheets.fits(height(cells))) {
                sheets.begin();
                headings();
            }
            draw(cells, row.stream().map(Cell::tone).toList(), false, 0.4f);
        }
    }

    private void headings() throws IOException {
        List<List<String>> cells = wrapped(table.headings());
        if (!sheets.fits(2 * height(cells))) {
            sheets.begin();
        }
        draw(cells, table.headings().stream().map(any -> Cell.Tone.PLAIN).toList(), true, 1.2f);
    }

    private List<List<String>> wrapped(List<Text> texts) {
        return IntStream.range(0, texts.size())
                .mapToObj(column -> new Wrapped(sheets.font(), BODY, widths.get(column) - 2 * PAD)
                        .lines(OneLine.of(texts.get(column), locale)))
                .toList();
    }

    private static float height(List<List<String>> cells) {
        int lines = cells.stream().mapToInt(List::size).max().orElse(0);
        return lines * BODY * Sheets.LEADING + 2 * PAD;
    }

    private void draw(List<List<String>> cells, List<Cell.Tone> tones, boolean bold, float line) throws IOException {
        float left = 0;
        for (int column = 0; column < cells.size(); column++) {
            float down = PAD;
            for (String words : cells.get(column)) {
                down += BODY * Sheets.LEADING;
                sheets.write(words, left + PAD, down, BODY, bold || strong(tones.get(column)), tones.get(column));
            }
            left += widths.get(column);
        }
        sheets.down(height(cells));
        sheets.line(line);
    }

    private static boolean strong(Cell.Tone tone) {
        return tone == Cell.Tone.GOOD || tone == Cell.Tone.BAD;
    }
}
