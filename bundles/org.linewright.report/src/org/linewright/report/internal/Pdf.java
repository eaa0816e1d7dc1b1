package org.linewright.report.internal;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.linewright.core.Text;
import org.linewright.report.Cell;
import org.linewright.report.Report;
import org.linewright.report.ReportTable;

/** As PDF on A4 paper; the headings of the table stand on every page. */
public final class Pdf {

    private static final float TITLE = 17;
    private static final float BODY = 9.5f;
    private static final float CHAPTER = 12;
    private static final float PAD = 4;

    private final Report report;
    private final Locale locale;
    private final Sheets sheets;

    private Pdf(Report report, Locale locale, Sheets sheets) {
        this.report = report;
        this.locale = locale;
        this.sheets = sheets;
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
        for (ReportTable table : report.tables()) {
            if (table.title().isPresent()) {
                paragraph(table.title().get(), CHAPTER, true, PAD);
            }
            new PdfTable(table, locale, sheets).draw();
            sheets.down(BODY);
        }
        for (Text note : report.notes()) {
            paragraph(note, BODY, false, 4);
        }
    }

    private void paragraph(Text text, float size, boolean bold, float gap) throws IOException {
        for (String line : new Wrapped(sheets.font(), size, Sheets.WIDTH).lines(OneLine.of(text, locale))) {
            if (!sheets.fits(size * Sheets.LEADING)) {
                sheets.begin();
            }
            sheets.down(size * Sheets.LEADING);
            sheets.write(line, 0, 0, size, bold, Cell.Tone.PLAIN);
        }
        sheets.down(gap);
    }
}
