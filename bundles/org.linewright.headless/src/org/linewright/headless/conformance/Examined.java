package org.linewright.headless.conformance;

import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.linewright.core.Outcome;
import org.linewright.core.Text;
import org.linewright.headless.Table;
import org.linewright.pbx.PbxDriver;
import org.linewright.pbx.PbxProfile;
import org.linewright.pbx.laws.DriverBundle;
import org.linewright.pbx.laws.DriverLaw;
import org.linewright.pbx.laws.Laws;
import org.linewright.pbx.laws.Names;
import org.linewright.pbx.laws.Specimen;
import org.linewright.pbx.laws.Verdict;

/**
 * A driver that is examined.
 *
 * @param names what it is listed under
 * @param from the bundle or the file it comes from
 * @param bundled whether it ships in a bundle of its own
 * @param lent lends it for one question
 */
public record Examined(Names names, String from, boolean bundled, Lent lent) {

    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm xxx", Locale.ROOT);

    /** Lends the driver; what is answered does not lead back to it. */
    public interface Lent {
        <T> Outcome<T> ask(Function<PbxDriver, T> question);
    }

    public Outcome<PbxProfile> profile() {
        return lent.ask(PbxDriver::profile);
    }

    /** Each law, asked on its own, so that one that hangs does not hide the others. */
    public Outcome<LawChapter> laws(String user) {
        List<Verdict> verdicts = new ArrayList<>();
        for (DriverLaw law : Laws.all()) {
            Outcome<Verdict> verdict = lent.ask(driver -> law.examined(specimen(driver, user),
                    DriverLaw.PATIENCE.minusSeconds(1)));
            if (verdict.result().isEmpty()) {
                return Outcome.refused(verdict.troubles());
            }
            verdicts.add(verdict.result().get());
        }
        return Outcome.done(new LawChapter(verdicts));
    }

    private Specimen specimen(PbxDriver driver, String user) {
        Specimen plain = Specimen.of(() -> driver).withUser(user).listedAs(names);
        Optional<DriverBundle> bundle = bundled ? DriverBundle.of(driver.getClass()) : Optional.empty();
        return bundle.map(plain::in).orElse(plain);
    }

    /**
     * What the report begins with.
     *
     * @param contract the version of the contract
     * @param linewright the version of this program
     * @param pbx what the PBX calls itself; empty when none was tried
     */
    public Table head(String contract, String linewright, OffsetDateTime now, Optional<String> pbx) {
        Table table = Table.of()
                .row(new Text("Treiber", "Driver"), Text.same(names.label() + " (" + names.id() + ")"))
                .row(new Text("Hersteller", "Vendor"), Text.same(names.vendor()))
                .row(new Text("Version des Treibers", "Version of the driver"), Text.same(names.version()))
                .row(new Text("Herkunft", "Comes from"), Text.same(from))
                .row(new Text("Vertrag", "Contract"), Text.same("org.linewright.pbx " + contract))
                .row(new Text("Geprüft mit", "Examined with"),
                        Text.same("Linewright " + linewright + ", Java " + Runtime.version()))
                .row(new Text("Datum", "Date"), Text.same(MINUTE.format(now)));
        return pbx.map(name -> table.row(new Text("Telefonanlage", "PBX"), Text.same(name))).orElse(table);
    }
}
