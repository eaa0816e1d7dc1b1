package org.linewright.headless.conformance;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.linewright.core.Text;
import org.linewright.headless.Table;
import org.linewright.report.ReportForm;

class ExaminationTest {

    private static final Text SENT_BY_A_PBX = Text.same("x|y <script>&\"\r\n| z\u0007");

    private static Examination examination(Promise... promises) {
        return new Examination(new Text("Prüfbericht", "Examination"),
                Table.of().row(Text.same("PBX"), SENT_BY_A_PBX),
                List.of(Chapter.telling(new Text("Grenzen", "Limits"), Table.of().row(Text.same("PBX"), SENT_BY_A_PBX)),
                        Chapter.examining(new Text("Anmelden", "Registering"), List.of(promises))));
    }

    private static String page(ReportForm form, Examination examination, Locale reader) {
        return new String(form.written(examination.report(), reader), StandardCharsets.UTF_8);
    }

    @Test
    void whatAPbxSentStaysInItsCell() {
        String markdown = page(ReportForm.MARKDOWN, examination(), Locale.ENGLISH);
        assertTrue(markdown.contains("| PBX | x\\|y \\<script\\>&\" \\| z\uFFFD |\n"), markdown);
        String html = page(ReportForm.HTML, examination(), Locale.ENGLISH);
        assertTrue(html.contains("<td>x|y &lt;script&gt;&amp;&quot; | z\uFFFD</td>"), html);
    }

    @Test
    void itSpeaksTheLanguageOfTheReader() {
        Examination report = examination(
                new Promise(new Text("Meldet sich an.", "Registers."), new Text("ja", "yes"), Kept.YES),
                new Promise(new Text("Bleibt.", "Stays."), new Text("nein", "no"), Kept.NO),
                new Promise(new Text("Heißt.", "Is called."), new Text("so", "so"), Kept.NOTED));
        String german = page(ReportForm.MARKDOWN, report, Locale.GERMAN);
        assertTrue(german.contains("## Anmelden") && german.contains("| Bleibt. | nein | **gebrochen** |"), german);
        assertTrue(german.contains("- 1 von 2 Zusagen gebrochen."), german);
        assertFalse(german.contains("Stays."), german);
        assertTrue(page(ReportForm.HTML, report, Locale.ENGLISH).contains("<li>1 of 2 promises broken.</li>"));
    }
}
