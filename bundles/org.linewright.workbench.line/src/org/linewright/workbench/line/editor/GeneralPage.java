package org.linewright.workbench.line.editor;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
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
            org.eclipse.swt.widgets.Text location, org.eclipse.swt.widgets.Text driver, FactList facts,
            Quiet naming, Quiet locating) {
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
        Quiet locating = new Quiet(value -> changes.change("location", edit -> edit.located(value)));
        org.eclipse.swt.widgets.Text name = form.text("name", new Text("Name", "Name"));
        name.addModifyListener(event -> naming.tell(name.getText()));
        org.eclipse.swt.widgets.Text location = form.text("location", new Text("Standort", "Location"));
        location.addModifyListener(event -> locating.tell(location.getText()));
        form.hint(new Text("Die Kennung des Standorts, dessen Amtskennziffer, Vorwahl und Wahlregeln für diese "
                + "Leitungen gelten; leer für keinen.",
                "The id of the location whose outside-line code, area code and dial rules hold for these lines; empty "
                        + "for none."));
        org.eclipse.swt.widgets.Text driver = form.text("driver", new Text("Treiber", "Driver"));
        driver.setEditable(false);
        Stream.of(name, location)
                .forEach(text -> text.addFocusListener(FocusListener.focusLostAdapter(event -> changes.pause())));
        GridDataFactory.fillDefaults().grab(true, false).applyTo(test.draw(page.content(), mnemonics, page::fit));
        FactList facts = new FactList(page.content(), "facts", FACTS);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(facts.control());
        drawn = Optional.of(new Drawn(page, form, name, location, driver, facts, naming, locating));
        return page.control();
    }

    @Override
    public void show(Shown shown) {
        drawn.ifPresent(now -> {
            now.naming().during(() -> set(now.name(), shown.group().name()));
            now.locating().during(() -> set(now.location(), shown.group().location().orElse("")));
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
            now.location().setEditable(!shown.readOnly());
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
