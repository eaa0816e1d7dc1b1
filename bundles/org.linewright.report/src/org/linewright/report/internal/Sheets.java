package org.linewright.report.internal;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.linewright.report.Cell;

/** The sheets of a document, and how far down the last one is written. Lengths are points. */
final class Sheets {

    static final float LEADING = 1.35f;

    private static final float MARGIN = 50;
    /** The room between the margins. */
    static final float WIDTH = PDRectangle.A4.getWidth() - 2 * MARGIN;

    private static final String FONT = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";
    private static final float FOOT = 8;

    private final PDDocument document;
    private final PDFont font;
    private final List<PDPageContentStream> pages = new ArrayList<>();
    private float top;

    Sheets(PDDocument document) throws IOException {
        this.document = document;
        try (InputStream letters = Objects.requireNonNull(PDDocument.class.getResourceAsStream(FONT))) {
            this.font = PDType0Font.load(document, letters, true);
        }
    }

    PDFont font() {
        return font;
    }

    void begin() throws IOException {
        PDPage page = new PDPage(PDRectangle.A4);
        document.addPage(page);
        pages.add(new PDPageContentStream(document, page));
        top = PDRectangle.A4.getHeight() - MARGIN;
    }

    boolean fits(float height) {
        return top - height >= MARGIN + 2 * FOOT;
    }

    void down(float height) {
        top -= height;
    }

    /** Writes one line, its foot that far below where the sheet is written to. */
    void write(String words, float left, float down, float size, boolean bold, Cell.Tone tone) throws IOException {
        float[] ink = ink(tone);
        PDPageContentStream page = pages.getLast();
        page.beginText();
        page.setFont(font, size);
        page.setNonStrokingColor(ink[0], ink[1], ink[2]);
        page.setStrokingColor(ink[0], ink[1], ink[2]);
        page.setLineWidth(size / 36);
        page.setRenderingMode(bold ? RenderingMode.FILL_STROKE : RenderingMode.FILL);
        page.newLineAtOffset(MARGIN + left, top - down);
        page.showText(Wrapped.writable(font, words));
        page.endText();
    }

    void line(float width) throws IOException {
        PDPageContentStream page = pages.getLast();
        page.setStrokingColor(0.45f, 0.48f, 0.52f);
        page.setLineWidth(width);
        page.moveTo(MARGIN, top);
        page.lineTo(MARGIN + WIDTH, top);
        page.stroke();
    }

    /** Writes the page numbers; nothing can be written afterwards. */
    void finish() throws IOException {
        for (int number = 1; number <= pages.size(); number++) {
            PDPageContentStream page = pages.get(number - 1);
            String words = number + " / " + pages.size();
            page.beginText();
            page.setFont(font, FOOT);
            page.setNonStrokingColor(0.34f, 0.38f, 0.42f);
            page.setRenderingMode(RenderingMode.FILL);
            page.newLineAtOffset(MARGIN + WIDTH - font.getStringWidth(words) / 1000 * FOOT, MARGIN - FOOT);
            page.showText(words);
            page.endText();
            page.close();
        }
    }

    private static float[] ink(Cell.Tone tone) {
        return switch (tone) {
            case PLAIN, CODE -> new float[]{ 0.1f, 0.12f, 0.14f };
            case GOOD -> new float[]{ 0.07f, 0.39f, 0.16f };
            case BAD -> new float[]{ 0.64f, 0.05f, 0.15f };
            case FAINT -> new float[]{ 0.34f, 0.38f, 0.42f };
        };
    }
}
