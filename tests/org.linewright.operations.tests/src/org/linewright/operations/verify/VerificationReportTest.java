package org.linewright.operations.verify;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.linewright.core.line.Feature;
import org.linewright.report.ReportForm;

class VerificationReportTest {

    private final FakePbx pbx = new FakePbx();

    @Test
    void isTheDatedTableOfTheNote() {
        String page = page(Locale.GERMAN);
        assertTrue(page.startsWith("""
                # Verifizierte Kurzwahlcodes

                - Telefonanlage: Crown 1.4, Registrar estos.hfo-cloud.de
                - Treiber: HFO 1.0.0
                - Geprüft am 29.11.2026, 17:20 mit Linewright 0.1.0
                - 15 von 15 Codes verifiziert, 0 nicht verifiziert, 0 nicht geprüft

                | Funktion | Kurzwahlcode | Bemerkungen | Ergebnis |
                | --- | --- | --- | --- |
                | Rufnummernunterdrückung ein | `*31` | – | **verifiziert** |
                """), page);
        assertTrue(page.contains("| `*72*[Rufnummer]*[Zeit in s]` |"));
        assertEquals(15, page.lines().filter(line -> line.endsWith("| **verifiziert** |")).count());
    }

    @Test
    void aRedRowSaysWhyAndWhatStayedIsTold() {
        pbx.breaks(Feature.DND_ROUTE_OFF, FakePbx.Fault.UNKNOWN);
        String page = page(Locale.ENGLISH);
        assertTrue(page.contains("| **not verified: the PBX did not take the code: 404** |"), page);
        assertTrue(page.contains("Still switched: “Do not disturb for the route: off” had no effect."), page);
        assertTrue(page.contains("`*72*[number]*[time in s]`"));
    }

    private String page(Locale locale) {
        VerificationRun run = new VerificationRun(Codes.ALL, pbx, Set.of());
        List<VerifiedCode> rows = run.run(row -> {
            // nobody listens
        });
        Verification verification = new Verification(Instant.parse("2026-11-29T16:20:00Z"), Optional.of("Crown 1.4"),
                "estos.hfo-cloud.de", "HFO 1.0.0", "Linewright 0.1.0", rows, run.remains());
        return new String(ReportForm.MARKDOWN.written(
                new VerificationReport(verification, ZoneId.of("Europe/Berlin")).report(), locale),
                StandardCharsets.UTF_8);
    }
}
