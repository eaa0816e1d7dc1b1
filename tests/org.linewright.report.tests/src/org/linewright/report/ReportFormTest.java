package org.linewright.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.linewright.core.Text;
import org.linewright.report.Cell.Tone;

class ReportFormTest {

    private static final Text TITLE = new Text("Geprüfte Codes", "Verified codes");
    private static final List<Text> HEADINGS = List.of(new Text("Funktion", "Function"), Text.same("Code"));
    private static final Report REPORT = new Report(TITLE, List.of(new Text("Stand: heute", "As of today")), HEADINGS,
            List.of(List.of(Cell.of(new Text("Rufnummernunterdrückung", "Withhold | number")),
                    new Cell(Text.same("*72*[n]"), Tone.CODE)),
                    List.of(Cell.NONE, new Cell(new Text("<nein> & ja", "<no> & yes"), Tone.BAD))),
            List.of(new Text("Ende – „gut“.", "The end.")));

    @ParameterizedTest
    @CsvSource({ "codes.md,MARKDOWN", "Codes.HTML,HTML", "a.b.pdf,PDF" })
    void theEndingOfAFileTellsItsForm(String file, ReportForm form) {
        assertEquals(Optional.of(form), ReportForm.named(file));
    }

    @Test
    void anyOtherEndingIsNoForm() {
        assertEquals(Optional.empty(), ReportForm.named("codes.docx"));
    }

    @Test
    void markdownIsATableWhoseWordsAreNoMarks() {
        assertEquals("""
                # Verified codes

                - As of today

                | Function | Code |
                | --- | --- |
                | Withhold \\| number | `*72*[n]` |
                | – | **\\<no\\> & yes** |

                The end.
                """, text(ReportForm.MARKDOWN, Locale.ENGLISH));
    }

    @Test
    void htmlIsWholeAndItsWordsAreNoElements() {
        String page = text(ReportForm.HTML, Locale.GERMAN);
        assertTrue(page.startsWith("<!DOCTYPE html>\n<html lang=\"de\">"));
        assertTrue(page.contains("<td class=\"bad\">&lt;nein&gt; &amp; ja</td>"));
        assertTrue(page.contains("<td><code>*72*[n]</code></td>"));
        assertFalse(page.contains("http"), "It needs nothing else");
    }

    @Test
    void thePdfCarriesEveryWord() throws IOException {
        String words = pdf(REPORT);
        assertTrue(words.contains("Geprüfte Codes"));
        assertTrue(words.contains("Rufnummernunterdrückung"));
        assertTrue(words.contains("Ende – „gut“."));
        assertTrue(words.contains("1 / 1"));
    }

    @Test
    void aLongTableGoesOnUnderItsHeadings() throws IOException {
        List<List<Cell>> rows = IntStream.range(0, 120)
                .mapToObj(row -> List.of(Cell.of(Text.same("row " + row)), Cell.of(Text.same("word ".repeat(20)))))
                .toList();
        Report report = new Report(TITLE, List.of(), HEADINGS, rows, List.of());
        String words = pdf(report);
        assertTrue(words.contains("row 119"));
        assertTrue(words.split("Funktion", -1).length > 3, "on every page");
    }

    @Test
    void aWordThatFitsNowhereIsCutAndALetterThatNobodyKnowsIsAsked() throws IOException {
        String words = pdf(new Report(TITLE, List.of(), HEADINGS,
                List.of(List.of(Cell.of(Text.same("x".repeat(300))), Cell.of(Text.same("a\uD83D\uDE00\u0007b")))),
                List.of()));
        assertEquals(300, words.chars().filter(letter -> letter == 'x').count());
        assertTrue(words.contains("a??b"));
    }

    @Test
    void noWordIsCutAsLongAsThereIsRoomForAll() throws IOException {
        Cell sentence = Cell.of(Text.same("a sentence of many short words that wants very much room ".repeat(3)));
        List<Text> headings = List.of(Text.same("Function"), Text.same("Code"), Text.same("Remarks"),
                Text.same("Result"));
        String words = pdf(new Report(TITLE, List.of(), headings, List.of(List.of(sentence,
                new Cell(Text.same("*72*[Rufnummer]"), Tone.CODE), sentence,
                new Cell(Text.same("verifiziert"), Tone.GOOD))), List.of()));
        assertTrue(words.contains("verifiziert"), words);
        assertTrue(words.contains("*72*[Rufnummer]"), words);
    }

    @Test
    void aRowThatDoesNotFitItsHeadingsIsABug() {
        List<List<Cell>> rows = List.of(List.of(Cell.NONE));
        assertThrows(IllegalArgumentException.class, () -> new Report(TITLE, List.of(), HEADINGS, rows, List.of()));
    }

    private static String text(ReportForm form, Locale locale) {
        return new String(form.written(REPORT, locale), StandardCharsets.UTF_8);
    }

    private static String pdf(Report report) throws IOException {
        try (PDDocument document = Loader.loadPDF(ReportForm.PDF.written(report, Locale.GERMAN))) {
            return new PDFTextStripper().getText(document);
        }
    }

    @Test
    void everyTableHasItsHeading() throws IOException {
        Report two = new Report(TITLE, List.of(),
                List.of(table("First", "one"), table("Second", "two")), List.of());
        String markdown = new String(ReportForm.MARKDOWN.written(two, Locale.ENGLISH), StandardCharsets.UTF_8);
        assertTrue(markdown.contains("\n## First\n\n| What |\n| --- |\n| one |\n\n## Second\n"), markdown);
        String html = new String(ReportForm.HTML.written(two, Locale.ENGLISH), StandardCharsets.UTF_8);
        assertTrue(html.contains("<h2>Second</h2>"), html);
        String words = pdf(two);
        assertTrue(words.contains("First") && words.contains("Second") && words.contains("two"), words);
    }

    private static ReportTable table(String title, String cell) {
        return new ReportTable(Optional.of(Text.same(title)), List.of(Text.same("What")),
                List.of(List.of(Cell.of(Text.same(cell)))));
    }
}
