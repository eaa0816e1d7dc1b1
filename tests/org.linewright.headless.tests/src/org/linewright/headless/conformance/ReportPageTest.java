package org.linewright.headless.conformance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.linewright.core.Text;
import org.linewright.headless.Table;

class ReportPageTest {

    private static final Text SENT_BY_A_PBX = Text.same("x|y <script>&\"\r\n| z\u0007");

    private static Report report(Promise... promises) {
        return new Report(new Text("Prüfbericht", "Examination"), Table.of().row(Text.same("PBX"), SENT_BY_A_PBX),
                List.of(Chapter.examining(new Text("Anmelden", "Registering"), List.of(promises))));
    }

    @Test
    void whatAPbxSentStaysInItsCell() {
        ReportPage page = new ReportPage(report(), Locale.ENGLISH);
        assertTrue(page.markdown().contains("| PBX | x\\|y \\<script>&\" \\| z� |\n"), page.markdown());
        assertTrue(page.html().contains("<td>x|y &lt;script&gt;&amp;&quot; | z�</td>"), page.html());
    }

    @Test
    void theSuffixOfTheFileChoosesTheForm() {
        ReportPage page = new ReportPage(report(), Locale.ENGLISH);
        assertEquals(page.html(), page.fit("report.HTML"));
        assertEquals(page.markdown(), page.fit("report.md"));
        assertEquals(page.markdown(), page.fit("report"));
    }

    @Test
    void itSpeaksTheLanguageOfTheReader() {
        Report report = report(new Promise(new Text("Meldet sich an.", "Registers."), new Text("ja", "yes"), Kept.YES),
                new Promise(new Text("Bleibt.", "Stays."), new Text("nein", "no"), Kept.NO),
                new Promise(new Text("Heißt.", "Is called."), new Text("so", "so"), Kept.NOTED));
        String german = new ReportPage(report, Locale.GERMAN).markdown();
        assertTrue(german.contains("| Bleibt. | nein | gebrochen |"), german);
        assertTrue(german.contains("1 von 2 Zusagen gebrochen."), german);
        assertFalse(german.contains("Stays."), german);
        assertTrue(new ReportPage(report, Locale.ENGLISH).html().contains("<strong>1 of 2 promises broken.</strong>"));
    }
}
