package org.linewright.workbench.location.wizard;

import java.util.List;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Combo;
import org.linewright.core.Text;
import org.linewright.workbench.kit.Form;
import org.linewright.workbench.location.place.Country;

/** What the location is called, and where it is. */
final class PlacePage extends EntryPage {

    private org.eclipse.swt.widgets.Text name;
    private Combo country;
    private org.eclipse.swt.widgets.Text area;
    private Around filled = Around.NOTHING;

    PlacePage(Work work) {
        super(work, "place", new Text("Name und Ort", "Name and place"),
                new Text("Wie heißt der Standort, und wo ist er?", "What is the location called, and where is it?"),
                List.of(Typed.NAME, Typed.REGION, Typed.AREA));
    }

    @Override
    void draw(Form form) {
        name = form.text(Typed.NAME, new Text("Name", "Name"));
        form.hint(new Text("Eindeutig, zum Beispiel Berlin.", "Unique, for example Berlin."));
        country = form.choice(Typed.REGION, new Text("Land", "Country"), List.of());
        area = form.text(Typed.AREA, new Text("Ortsvorwahl", "Area code"), 10);
        form.hint(new Text("Zum Beispiel 030. Die führende 0 entfällt, außer wo ein Land sie behält.",
                "For example 030. The leading 0 is removed, except where a country keeps it."));
        name.addModifyListener(event -> typed(Typed.NAME, name.getText()));
        area.addModifyListener(event -> typed(Typed.AREA, area.getText()));
        country.addSelectionListener(SelectionListener.widgetSelectedAdapter(
                event -> typed(Typed.REGION, filled.countries().get(country.getSelectionIndex()).region())));
    }

    @Override
    void write(Typed typed) {
        name.setText(typed.value(Typed.NAME));
        area.setText(typed.value(Typed.AREA));
        select(typed);
        name.setFocus();
    }

    @Override
    void found(Judged judged) {
        if (!filled.equals(work().around())) {
            filled = work().around();
            country.setItems(filled.countries().stream().map(Country::name).toArray(String[]::new));
            select(work().typed());
        }
        super.found(judged);
    }

    private void select(Typed typed) {
        country.select(filled.countries().stream().map(Country::region).toList()
                .indexOf(typed.value(Typed.REGION)));
    }
}
