package org.linewright.workbench.location.editor;

import java.util.List;
import java.util.Optional;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.linewright.core.Text;
import org.linewright.core.location.Prefixes;
import org.linewright.numbers.NumberPlan;
import org.linewright.workbench.kit.Mnemonics;
import org.linewright.workbench.kit.Words;
import org.linewright.workbench.location.editor.field.Field;
import org.linewright.workbench.location.editor.field.Fields;
import org.linewright.workbench.location.editor.words.Codes;
import org.linewright.workbench.location.editor.words.LocationEdit;
import org.linewright.workbench.location.preview.PreviewPane;
import org.linewright.workbench.page.EditorPage;
import org.linewright.workbench.page.PageInfo;
import org.linewright.workbench.page.ScrolledPage;

/** What the location is called and where it is; beside it five real numbers and what becomes of them. */
final class GeneralPage implements EditorPage<Shown> {

    private static final PageInfo INFO = new PageInfo("general", new Text("Allgemein", "General"),
            new Text(
                    "Wie der Standort heißt und wo er ist. Daneben oder darunter sehen Sie an fünf echten Nummern, was"
                            + " gewählt wird.",
                    "What the location is called and where it is. Beside or below you see on five real numbers what is"
                            + " dialled."),
            "name", "region", "areaCode", "prefixes", "stock.siteCode");
    private static final Field NAME = new Field("name", Text.same("Name"),
            new Text("So heißt der Standort überall. Der Name kommt nur einmal vor.",
                    "What the location is called everywhere. No other location has this name."));
    private static final Field REGION = new Field("region", new Text("Land", "Country"),
            new Text("Das Land bestimmt Ländervorwahl, Verkehrsausscheidungsziffern und Notrufnummern.",
                    "The country decides country code, prefixes and emergency numbers."));
    private static final Field AREA = new Field("areaCode", new Text("Ortsvorwahl", "Area code"),
            new Text("Zum Beispiel 030 für Berlin. Die führende 0 wird weggelassen, außer in Ländern, die sie auch "
                    + "hinter der Ländervorwahl behalten, wie Italien.",
                    "For example 030 for Berlin. The leading 0 is removed, except in countries that keep it behind the "
                            + "country code, such as Italy."));
    private static final Field SITE = new Field("stock.siteCode", new Text("Standortkennzahl", "Site code"),
            new Text(
                    "Was andere Standorte vor einer Durchwahl dieses Standorts wählen. Leer, wenn sie ihn nicht intern "
                            + "erreichen.",
                    "What other sites dial before an extension of this one. Empty when they do not reach it "
                            + "internally."));
    private static final Field INTERNATIONAL = new Field("prefixes.international",
            new Text("Vorwahl ins Ausland", "International prefix"),
            new Text("Nur ausfüllen, wenn sie vom Üblichen des Landes abweicht, zum Beispiel 00.",
                    "Fill in only where it differs from the country's own, for example 00."));
    private static final Field NATIONAL = new Field("prefixes.national",
            new Text("Vorwahl im Inland", "National prefix"),
            new Text("Nur ausfüllen, wenn sie vom Üblichen des Landes abweicht, zum Beispiel 0.",
                    "Fill in only where it differs from the country's own, for example 0."));

    private final Forms forms;
    private final Workplace at;
    private Optional<NumberPlan> plan = Optional.empty();
    private Optional<Drawn> drawn = Optional.empty();

    private record Drawn(Fields<LocationEdit> fields, CountryChoice country, Label zero,
            List<org.eclipse.swt.widgets.Text> prefixes, PreviewPane preview) {
    }

    GeneralPage(Forms forms, Workplace at) {
        this.forms = forms;
        this.at = at;
    }

    @Override
    public PageInfo info() {
        return INFO;
    }

    @Override
    public Control draw(Composite parent, Mnemonics mnemonics) {
        ScrolledPage page = Forms.page(parent);
        List<Composite> parts = BesideOrBelow.in(page);
        Fields<LocationEdit> fields = forms.in(parts.getFirst(), mnemonics, page::fit);
        fields.text(NAME, edit -> edit.location().name(), (edit, name) -> edit.with(old -> old.withName(name)));
        CountryChoice country = new CountryChoice(
                fields.explained(REGION, fields.form().choice(REGION.id(), REGION.label(), List.of())),
                region -> forms.changes().step(REGION.id(), edit -> edit.with(old -> old.withRegion(region))));
        fields.text(AREA, 12, edit -> edit.location().areaCode(),
                (edit, typed) -> edit.with(old -> old.withAreaCode(area(typed))));
        Label zero = fields.form().hint(zero());
        fields.text(SITE, 12, edit -> edit.stock().siteCode(),
                (edit, typed) -> edit.withSiteCode(Codes.code(typed)));
        List<org.eclipse.swt.widgets.Text> prefixes = List.of(
                fields.text(INTERNATIONAL, 12, edit -> edit.location().prefixes().international(),
                        (edit, typed) -> edit.with(old -> old.withPrefixes(
                                new Prefixes(Codes.digits(typed), old.prefixes().national())))),
                fields.text(NATIONAL, 12, edit -> edit.location().prefixes().national(),
                        (edit, typed) -> edit.with(old -> old.withPrefixes(
                                new Prefixes(old.prefixes().international(), Codes.digits(typed))))));
        drawn = Optional.of(new Drawn(fields, country, zero, prefixes, Previews.in(parts.getLast(), at)));
        return page.control();
    }

    @Override
    public void show(Shown shown) {
        boolean other = !plan.equals(shown.learnt().plan());
        plan = shown.learnt().plan();
        drawn.ifPresent(now -> {
            now.fields().show(Optional.of(shown.edit()), shown.readOnly());
            now.fields().say(shown.about(INFO));
            now.country().show(shown.location().region(), shown.learnt().countries(), shown.readOnly());
            now.preview().show(shown.location(), shown.now().configuration());
            if (other) {
                now.zero().setText(Words.plain(Words.of(zero())));
                now.prefixes().get(0).setMessage(plan.map(NumberPlan::internationalPrefix).orElse(""));
                now.prefixes().get(1).setMessage(plan.map(NumberPlan::nationalPrefix).orElse(""));
            }
        });
    }

    private String area(String typed) {
        return plan.map(one -> one.areaCode(typed)).orElseGet(() -> Codes.digits(typed));
    }

    private Text zero() {
        return plan.filter(NumberPlan::keepsZero).isPresent()
                ? new Text("In diesem Land bleibt die führende 0.", "In this country the leading 0 stays.")
                : new Text("Die führende 0 entfällt beim Speichern.", "The leading 0 is removed when saving.");
    }
}
