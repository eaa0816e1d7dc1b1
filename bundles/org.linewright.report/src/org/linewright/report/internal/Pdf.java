package org.linewright.report.internal;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.linewright.core.Text;
import org.linewright.report.Cell;
import org.linewright.report.Report;

/** As PDF on A4 paper; the headings of the table stand on every page. */
public final class Pdf {

    private static final float TITLE = 17;
    private static final float BODY = 9.5f;
    private static final float PAD = 4;

    private final Report report;
    private final Locale locale;
    private final Sheets sheets;
    private final List<Float> widths;

    private Pdf(Report report, Locale locale, Sheets sheets) {
        this.report = report;
        this.locale = locale;
        this.sheets = sheets;
        this.widths = new ColumnWidths(sheets.font(), BODY, PAD).of(report, locale, Sheets.WIDTH);
    }

    public static byte[] of(Report report, Locale locale) {
        try (PDDocument document = new PDDocument(); ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            document.getDocumentInformation().setTitle(report.title().in(locale));
            document.getDocumentCatalog().setLanguage(new Text("de", "en").in(locale));
            Sheets sheets = new Sheets(document);
            new Pdf(report, locale, sheets).draw();
            sheets.finish();
            document.save(out);
            return out.toByteArray();
        } catch (IOException exception) {
            throw new UncheckedIOException("a document in memory cannot fail", exception);
        }
    }

    private void draw() throws IOException {
        sheets.begin();
        paragraph(report.title(), TITLE, true, TITLE / 2);
        for (Text fact : report.facts()) {
            paragraph(fact, BODY, false, 2);
        }
        sheets.down(BODY);
        headings();
        for (List<Cell> row : report.rows()) {
            List<List<String>> cells = wrapped(row.stream().map(Cell::text).toList());
            if (!sheets.fits(height(cells))) {
                sheets.begin();
                headings();
            }
            draw(cells, row.stream().map(Cell::tone).toList(), false, 0.4f);
        }
        sheets.down(BODY);
        for (Text note : report.notes()) {
            paragraph(note, BODY, false, 4);
        }
    }

    private void headings() throws IOException {
        draw(wrapped(report.headings()), report.headings().stream().map(any -> Cell.Tone.PLAIN).toList(), true, 1.2f);
    }

    private void paragraph(Text text, float size, boolean bold, float gap) throws IOException {
        for (String line : new Wrapped(sheets.font(), size, Sheets.WIDTH).lines(text.in(locale))) {
            if (!sheets.fits(size * Sheets.LEADING)) {
                sheets.begin();
            }
            sheets.down(size * Sheets.LEADING);
            sheets.write(line, 0, 0, size, bold, Cell.Tone.PLAIN);
        }
        sheets.down(gap);
    }

    private List<List<String>> wrapped(List<Text> texts) {
        return IntStream.range(0, texts.size())
                .mapToObj(column -> new Wrapped(sheets.font(), BODY, widths.get(column) - 2 * PAD)
                        .lines(texts.get(column).in(locale)))
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
