package org.linewright.workbench.line.editor;

import java.util.List;
import java.util.Optional;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.events.FocusListener;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.linewright.core.Text;
import org.linewright.core.Trouble;
import org.linewright.operations.DriverListing;
import org.linewright.pbx.Ability;
import org.linewright.pbx.PbxProfile;
import org.linewright.workbench.kit.Form;
import org.linewright.workbench.kit.Look;
import org.linewright.workbench.kit.Mnemonics;
import org.linewright.workbench.kit.Quiet;
import org.linewright.workbench.kit.Words;
import org.linewright.workbench.line.field.LocationChoice;
import org.linewright.workbench.page.EditorPage;
import org.linewright.workbench.page.PageInfo;
import org.linewright.workbench.page.ScrolledPage;

/** What the group is called, where it belongs, and what its driver knows about the PBX. */
final class GeneralPage implements EditorPage<Shown> {

    static final Text MISSING = new Text("Der Treiber dieser Leitungsgruppe ist gerade nicht installiert. Alle Angaben "
            + "bleiben, wie sie sind; die Felder erscheinen, sobald er wieder da ist.",
            "The driver of this line group is not installed now. All its data stays as it is; the fields appear as "
                    + "soon as the driver is back.");

    private static final Text FACTS = new Text("Was zu dieser Telefonanlage zu wissen ist",
            "What to know about this PBX");
    private static final PageInfo INFO = new PageInfo("general", new Text("Allgemein", "General"),
            new Text("Wie die Leitungsgruppe heißt, zu welchem Standort sie gehört und was der Treiber über die "
                    + "Telefonanlage weiß.",
                    "What the line group is called, which location it belongs to and what the driver knows about the "
                            + "PBX."),
            "name", "location", "driver");

    private final Changes changes;
    private final PageSection test;
    private Optional<Drawn> drawn = Optional.empty();
    private Optional<PbxProfile> told = Optional.empty();
    private List<Trouble> said = List.of();

    private record Drawn(ScrolledPage page, Form form, org.eclipse.swt.widgets.Text name,
            LocationChoice location, org.eclipse.swt.widgets.Text driver, FactList facts, Quiet naming) {
    }

    GeneralPage(Changes changes, PageSection test) {
        this.changes = changes;
        this.test = test;
    }

    @Override
    public PageInfo info() {
        return INFO;
    }

    @Override
    public Control draw(Composite parent, Mnemonics mnemonics) {
        ScrolledPage page = new ScrolledPage(parent);
        GridLayoutFactory.fillDefaults().spacing(0, Look.MARGIN).extendedMargins(Look.MARGIN, Look.GAP, 0, 0)
                .applyTo(page.content());
        Form form = Form.in(page.content(), mnemonics);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(form.control());
        Quiet naming = new Quiet(value -> changes.change("name", edit -> edit.named(value)));
        org.eclipse.swt.widgets.Text name = form.text("name", new Text("Name", "Name"));
        name.addModifyListener(event -> naming.tell(name.getText()));
        LocationChoice location = new LocationChoice(
                form.choice("location", new Text("Standort", "Location"), List.of()),
                wanted -> changes.change("location", edit -> edit.located(wanted)));
        form.hint(new Text("Seine Amtskennziffer, Vorwahl und Wahlregeln gelten für diese Leitungen.",
                "Its outside-line code, area code and dial rules hold for these lines."));
        org.eclipse.swt.widgets.Text driver = form.text("driver", new Text("Treiber", "Driver"));
        driver.setEditable(false);
        name.addFocusListener(FocusListener.focusLostAdapter(event -> changes.pause()));
        GridDataFactory.fillDefaults().grab(true, false).applyTo(test.draw(page.content(), mnemonics, page::fit));
        FactList facts = new FactList(page.content(), "facts", FACTS);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(facts.control());
        drawn = Optional.of(new Drawn(page, form, name, location, driver, facts, naming));
        return page.control();
    }

    @Override
    public void show(Shown shown) {
        drawn.ifPresent(now -> {
            now.naming().during(() -> set(now.name(), shown.group().name()));
            now.location().show(shown.now().configuration(), shown.group().location());
            set(now.driver(), Words.of(driver(shown)));
            List<Trouble> wrong = shown.troubles().stream().filter(trouble -> INFO.has(trouble.field())).toList();
            boolean other = !wrong.equals(said) || !told.equals(shown.profile());
            if (!wrong.equals(said)) {
                said = wrong;
                now.form().show(wrong);
            }
            if (!told.equals(shown.profile())) {
                told = shown.profile();
                facts(now);
            }
            test.show(shown);
            now.name().setEditable(!shown.readOnly());
            now.location().enable(!shown.readOnly());
            if (other) {
                now.page().fit();
            }
        });
    }

    private static Text driver(Shown shown) {
        String id = shown.group().driver();
        return shown.now()
                .drivers()
                .stream()
                .filter(listing -> listing.id().equals(id) && !listing.shadowed())
                .findFirst()
                .map(GeneralPage::words)
                .orElse(Text.of("{0} – nicht installiert", "{0} – not installed", id));
    }

    private static Text words(DriverListing listing) {
        return Text.of("{0} – Version {1} ({2})", "{0} – version {1} ({2})", listing.label(), listing.version(),
                listing.id());
    }

    private void facts(Drawn now) {
        now.facts().show(told.map(PbxProfile::facts).orElse(List.of()),
                told.map(PbxProfile::abilities).orElse(List.of()).stream()
                        .filter(ability -> ability.support() == Ability.Support.NO).toList());
    }

    private static void set(org.eclipse.swt.widgets.Text text, String words) {
        if (!text.getText().equals(words)) {
            text.setText(words);
        }
    }
}
