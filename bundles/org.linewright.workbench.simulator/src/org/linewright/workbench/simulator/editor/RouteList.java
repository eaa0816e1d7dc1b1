package org.linewright.workbench.simulator.editor;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.RowData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.linewright.core.Text;
import org.linewright.simulator.setup.NumberingDraft;
import org.linewright.workbench.kit.AccessibleName;
import org.linewright.workbench.kit.Ids;
import org.linewright.workbench.kit.Look;
import org.linewright.workbench.kit.Mnemonics;
import org.linewright.workbench.kit.Words;

/** The routes of a domain with what can be done about them, or a sentence while there are none. */
final class RouteList {

    private static final Text NEW = new Text("Neue Route", "New route");
    private static final Text NONE = new Text(
            "Noch hat niemand eine Rufnummer; nur Accounts sind mit ihrem Namen erreichbar. "
                    + "Legen Sie für jede Durchwahl eine Route an.",
            "Nobody has a number yet; accounts are reached by their names only. Add a route for each extension.");

    private final RouteVerbs verbs;
    private final Combo domain;
    private final TablePlace place;
    private final RouteTable table;
    private final Button delete;
    private final Button up;
    private final Button down;

    /**
     * @param turned told the domain that the person wants to see
     * @param selected told the route that the person selected
     */
    RouteList(Composite parent, Mnemonics mnemonics, RouteVerbs verbs, Consumer<String> turned, IntConsumer selected) {
        this.verbs = verbs;
        Composite area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().margins(Look.GAP, Look.GAP).spacing(0, Look.GAP).applyTo(area);
        Buttons above = new Buttons(area, mnemonics);
        Text words = new Text("Domäne", "Domain");
        new Label(above.control(), SWT.NONE).setText(mnemonics.on(Words.of(words)) + ":");
        this.domain = AccessibleName.on(
                Ids.named("routes.domain", new Combo(above.control(), SWT.DROP_DOWN | SWT.READ_ONLY)), words);
        domain.setLayoutData(new RowData(Look.characters(domain, 26), SWT.DEFAULT));
        domain.addListener(SWT.Selection, event -> turned.accept(domain.getText()));
        Buttons buttons = new Buttons(area, mnemonics);
        buttons.add("route.new", NEW, verbs::begin);
        this.up = buttons.add("route.up", new Text("Nach oben", "Up"), () -> verbs.move(-1));
        this.down = buttons.add("route.down", new Text("Nach unten", "Down"), () -> verbs.move(1));
        this.delete = buttons.add("route.delete", new Text("Löschen", "Delete"), verbs::delete);
        this.place = new TablePlace(area);
        this.table = new RouteTable(place.area());
        table.control().addListener(SWT.Selection, event -> selected.accept(table.control().getSelectionIndex()));
        table.control().addListener(SWT.KeyDown, this::key);
    }

    void focus() {
        place.focus();
    }

    void domains(List<String> all, String shown) {
        if (!List.of(domain.getItems()).equals(all)) {
            domain.setItems(all.toArray(String[]::new));
        }
        domain.select(all.indexOf(shown));
    }

    void show(NumberingDraft draft, int route) {
        table.show(draft, route);
        if (draft.routes().isEmpty()) {
            place.say(table.control(), NONE, NEW, verbs::begin);
        } else {
            place.show(table.control());
        }
        delete.setEnabled(route >= 0);
        up.setEnabled(route > 0);
        down.setEnabled(route >= 0 && route < draft.routes().size() - 1);
    }

    private void key(Event event) {
        boolean moving = (event.stateMask & SWT.MOD1) != 0;
        if (event.keyCode == SWT.DEL && delete.isEnabled()) {
            verbs.delete();
        } else if (event.keyCode == SWT.INSERT) {
            verbs.begin();
        } else if (moving && event.keyCode == SWT.ARROW_UP && up.isEnabled()) {
            event.doit = false;
            verbs.move(-1);
        } else if (moving && event.keyCode == SWT.ARROW_DOWN && down.isEnabled()) {
            event.doit = false;
            verbs.move(1);
        }
    }
}
