package org.linewright.workbench.simulator.editor;

import java.util.List;
import java.util.function.BiConsumer;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.linewright.core.Text;
import org.linewright.core.Trouble;
import org.linewright.simulator.Numbering.Local;
import org.linewright.simulator.Numbering.Shown;
import org.linewright.simulator.setup.NumberingDraft;
import org.linewright.simulator.setup.RouteDraft;
import org.linewright.workbench.kit.Form;
import org.linewright.workbench.kit.Mnemonics;

/** The numbers that all routes of a domain have in common. */
final class NumberingForm {

    private final Form form;
    private final org.eclipse.swt.widgets.Text country;
    private final org.eclipse.swt.widgets.Text area;
    private final org.eclipse.swt.widgets.Text base;
    private final Combo local;
    private final Combo shown;
    private final org.eclipse.swt.widgets.Text code;
    private final Combo needed;
    private final Combo returned;
    private final BiConsumer<NumberingDraft, String> changed;
    private boolean showing;
    private List<RouteDraft> routes = List.of();

    /** @param changed told what stands there now, and the field that was typed into */
    NumberingForm(Composite page, Mnemonics mnemonics, BiConsumer<NumberingDraft, String> changed) {
        this.changed = changed;
        this.form = Form.in(page, mnemonics);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(form.control());
        this.country = form.text("country", new Text("Landesvorwahl *", "Country code *"), 8);
        this.area = form.text("area", new Text("Ortsvorwahl", "Area code"), 12);
        this.base = form.text("base", new Text("Stammnummer", "Base number"), 16);
        base.setMessage("12345");
        form.hint(new Text(
                "Die Durchwahl dahinter ist die Nummer der Route.",
                "The extension behind it is the number of the route."));
        this.local = form.choice("local", new Text("Ohne Vorwahl gewählt", "Dialled without area code"),
                List.of(new Text("404, die Vorwahl gehört dazu", "404, the area code is needed"),
                        new Text("wird im Ort gesucht", "is looked for in the own area")));
        form.hint(new Text("Vermutung.", "A guess."));
        this.shown = form.choice("shown", new Text("Rufnummern zeigen als", "Show numbers as"),
                List.of(new Text("national: 030 …", "national: 030 …"),
                        new Text("international: +49 30 …", "international: +49 30 …")));
        form.hint(new Text("Das ist von Kunde zu Kunde verschieden (X28).",
                "That differs from customer to customer (X28)."));
        this.code = form.text("trunkCode", new Text("Amtskennziffer", "Trunk code"), 4);
        form.hint(new Text("Leer: es gibt keine, wie in der Cloud üblich.",
                "Empty: there is none, as is usual in the cloud."));
        this.needed = form.choice("trunkCodeNeeded", new Text("Amtskennziffer wählen", "Dial trunk code"),
                List.of(new Text("darf fehlen", "may be left out"),
                        new Text("ist nötig", "is needed")));
        form.hint(new Text("Notrufe und Nummern mit Plus gehen immer auch ohne.",
                "Emergency numbers and numbers with a plus always do without."));
        this.returned = form.choice("trunkCodeShown", new Text("Amtskennziffer zeigen", "Show trunk code"),
                List.of(new Text("nein", "no"),
                        new Text("ja, zum Rückruf", "yes, to call back")));
        country.addListener(SWT.Modify, event -> tell("country"));
        area.addListener(SWT.Modify, event -> tell("area"));
        base.addListener(SWT.Modify, event -> tell("base"));
        local.addListener(SWT.Selection, event -> tell("local"));
        shown.addListener(SWT.Selection, event -> tell("shown"));
        code.addListener(SWT.Modify, event -> tell("trunkCode"));
        needed.addListener(SWT.Selection, event -> tell("trunkCodeNeeded"));
        returned.addListener(SWT.Selection, event -> tell("trunkCodeShown"));
    }

    void focus() {
        base.setFocus();
    }

    void show(NumberingDraft draft) {
        showing = true;
        routes = draft.routes();
        put(country, draft.country());
        put(area, draft.area());
        put(base, draft.base());
        local.select(draft.local().ordinal());
        shown.select(draft.shown().ordinal());
        put(code, draft.code());
        needed.select(draft.needed() ? 1 : 0);
        returned.select(draft.returned() ? 1 : 0);
        showing = false;
    }

    void show(List<Trouble> troubles) {
        form.show(troubles);
    }

    private void tell(String field) {
        if (!showing) {
            changed.accept(new NumberingDraft(country.getText(), area.getText(), base.getText(),
                    Local.values()[local.getSelectionIndex()], Shown.values()[shown.getSelectionIndex()],
                    code.getText(), needed.getSelectionIndex() == 1, returned.getSelectionIndex() == 1, routes),
                    field);
        }
    }

    private static void put(org.eclipse.swt.widgets.Text text, String words) {
        if (!text.getText().equals(words)) {
            text.setText(words);
        }
    }
}
