package org.linewright.operations.verify;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.linewright.core.Text;
import org.linewright.operations.verify.VerifiedCode.Verdict;
import org.linewright.report.Cell;
import org.linewright.report.Report;

/**
 * A verification as the table that integration notes have: what each code does, how it is dialled, what to know, and
 * whether it works here.
 *
 * @param zone whose time the date is told in
 */
public record VerificationReport(Verification verification, ZoneId zone) {

    private static final DateTimeFormatter GERMAN = DateTimeFormatter.ofPattern("dd.MM.yyyy, HH:mm");
    private static final DateTimeFormatter ENGLISH = DateTimeFormatter.ofPattern("d MMMM yyyy, HH:mm", Locale.ENGLISH);
    private static final List<Text> HEADINGS = List.of(new Text("Funktion", "Function"),
            new Text("Kurzwahlcode", "Feature code"), new Text("Bemerkungen", "Remarks"),
            new Text("Ergebnis", "Result"));
    private static final Text MEANING = new Text(
            "Verifiziert heißt: der Code wurde von einer eigenen Leitung gewählt, und Anrufe zwischen eigenen Leitungen "
                    + "gingen danach den Weg, den er verlangt.",
            "Verified means: the code was dialled from an own line, and calls between own lines went afterwards the way "
                    + "that it asks for.");
    private static final Text REMAINS = new Text("Noch geschaltet: {0}.", "Still switched: {0}.");

    public Report report() {
        return new Report(new Text("Verifizierte Kurzwahlcodes", "Verified feature codes"), facts(), HEADINGS,
                verification.codes().stream().map(VerificationReport::row).toList(), notes());
    }

    private List<Text> facts() {
        return List.of(
                Text.of("Telefonanlage: {0}, Registrar {1}", "PBX: {0}, registrar {1}",
                        verification.pbx()
                                .map(Text::same)
                                .orElse(new Text("nennt sich nicht", "does not name itself")),
                        verification.registrar()),
                Text.of("Treiber: {0}", "Driver: {0}", verification.driver()),
                Text.of("Geprüft am {0} mit {1}", "Verified on {0} by {1}",
                        new Text(GERMAN.format(verification.ended().atZone(zone)),
                                ENGLISH.format(verification.ended().atZone(zone))),
                        verification.product()),
                summary(verification));
    }

    /** How many codes are verified, not verified and not tried. */
    public static Text summary(Verification verification) {
        return Text.of("{0} von {1} Codes verifiziert, {2} nicht verifiziert, {3} nicht geprüft",
                "{0} of {1} codes verified, {2} not verified, {3} not tried", verification.count(Verdict.VERIFIED),
                verification.codes().size(), verification.count(Verdict.NOT_VERIFIED),
                verification.count(Verdict.NOT_TRIED));
    }

    private List<Text> notes() {
        List<Text> notes = new ArrayList<>(List.of(MEANING));
        Stream.of(verification.remains())
                .filter(remains -> !remains.isEmpty())
                .forEach(remains -> notes.add(REMAINS.with(Text.list(remains))));
        return notes;
    }

    private static List<Cell> row(VerifiedCode code) {
        return List.of(Cell.of(code.label()), new Cell(code.code(), Cell.Tone.CODE),
                code.remark().map(Cell::of).orElse(Cell.NONE), result(code));
    }

    private static Cell result(VerifiedCode code) {
        Text label = code.verdict().label();
        return new Cell(code.reason().map(why -> Text.of("{0}: {1}", "{0}: {1}", label, why)).orElse(label),
                switch (code.verdict()) {
                    case VERIFIED -> Cell.Tone.GOOD;
                    case NOT_VERIFIED -> Cell.Tone.BAD;
                    case NOT_TRIED -> Cell.Tone.FAINT;
                });
    }
}
