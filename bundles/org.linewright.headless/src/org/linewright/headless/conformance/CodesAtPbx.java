package org.linewright.headless.conformance;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.linewright.core.Text;
import org.linewright.core.line.Feature;
import org.linewright.operations.verify.TestLines;
import org.linewright.operations.verify.VerificationRun;
import org.linewright.operations.verify.VerifiedCode;
import org.linewright.pbx.CodeOffer;
import org.linewright.pbx.Keys;
import org.linewright.pbx.OfferedCode;
import org.linewright.pbx.PbxProfile;

/**
 * Every code of a driver, dialled from an account, proved by calls between the accounts, and taken back.
 *
 * @param spared codes that are not dialled, because what they change cannot be put back
 */
public record CodesAtPbx(PbxProfile profile, LivePbx pbx, Set<Feature> spared) {

    private static final Text TITLE = new Text("Kurzwahlcodes an der Telefonanlage", "Feature codes at the PBX");
    private static final Text WORKED = new Text("danach gingen Anrufe den Weg, den der Code verlangt",
            "afterwards calls went the way that the code asks for");

    public CodesAtPbx {
        spared = Set.copyOf(spared);
    }

    /** Tries all of them: some seconds each. */
    public Chapter chapter(TestLines lines) {
        List<OfferedCode> codes = VerificationRun.codes(CodeOffer.all(profile, pbx.group()));
        if (codes.isEmpty()) {
            return Chapter.examining(TITLE, List.of(new Promise(
                    new Text("Der Treiber kennt keine Kurzwahlcodes.", "The driver knows no feature codes."),
                    new Text("hier ist nichts zu prüfen", "there is nothing to try here"), Kept.NOTED)));
        }
        VerificationRun run = new VerificationRun(codes, lines, spared);
        List<Promise> promises = new ArrayList<>();
        run.run(row -> promises.add(promise(row)));
        promises.add(takenBack(run.remains()));
        return Chapter.examining(TITLE, promises);
    }

    private static Promise promise(VerifiedCode row) {
        Text promised = Text.of("{0}: {1}", "{0}: {1}", row.code(), row.label());
        return switch (row.verdict()) {
            case VERIFIED -> new Promise(promised, WORKED, Kept.YES);
            case NOT_TRIED -> new Promise(promised, row.reason().orElse(row.verdict().label()), Kept.NOTED);
            case NOT_VERIFIED -> new Promise(promised, mend(row), Kept.NO);
        };
    }

    private static Text mend(VerifiedCode row) {
        return Text.of(
                "{0}. Berichtigen Sie den Code «{1}» des Treibers nach dem Handbuch der Telefonanlage, oder nehmen "
                        + "Sie ihn heraus, wenn sie das nicht kann.",
                "{0}. Correct the code “{1}” of the driver by the manual of the PBX, or take it out when the PBX cannot "
                        + "do this.",
                row.reason().orElse(row.verdict().label()), Keys.code(row.feature()));
    }

    private static Promise takenBack(List<Text> remains) {
        return new Promise(new Text("Danach ist nichts mehr geschaltet.", "Nothing is switched afterwards."),
                remains.isEmpty()
                        ? new Text("alles wurde zurückgenommen", "all was taken back")
                        : Text.of("noch geschaltet: {0}. Nehmen Sie es an der Telefonanlage zurück.",
                                "still switched: {0}. Take it back at the PBX.", Text.list(remains)),
                Kept.when(remains.isEmpty()));
    }
}
