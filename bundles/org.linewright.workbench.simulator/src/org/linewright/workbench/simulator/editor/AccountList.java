package org.linewright.workbench.simulator.editor;

import java.util.List;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.linewright.core.Text;
import org.linewright.simulator.AccountId;
import org.linewright.simulator.Binding;
import org.linewright.simulator.setup.AccountDraft;
import org.linewright.workbench.kit.Look;
import org.linewright.workbench.kit.Mnemonics;
import org.linewright.workbench.simulator.box.BoxState;

/** All accounts with what can be done about them, or a sentence while there are none. */
final class AccountList {

    private static final Text MANY = new Text("Mehrere anlegen …", "Add several …");
    private static final Text NONE = new Text(
            "Noch gibt es keinen Account. Legen Sie welche an, und melden Sie Telefone oder Leitungen damit an.",
            "There is no account yet. Add some, and register phones or lines with them.");
    private static final Text STOPPED = new Text(
            "Noch gibt es keinen Account, und die Telefonanlage ist gestoppt. Starten Sie sie, um welche anzulegen.",
            "There is no account yet, and the PBX is stopped. Start it to add some.");

    private final AccountVerbs verbs;
    private final TablePlace place;
    private final AccountTable table;
    private final Button fresh;
    private final Button several;
    private final Button copy;
    private final Button delete;
    private boolean running;

    /** @param selected told that the person selected others */
    AccountList(Composite parent, Mnemonics mnemonics, AccountVerbs verbs, Runnable selected) {
        this.verbs = verbs;
        Composite area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().margins(Look.GAP, Look.GAP).spacing(0, Look.GAP).applyTo(area);
        Buttons above = new Buttons(area, mnemonics);
        this.fresh = above.add("account.new", new Text("Neuer Account", "New account"), verbs::begin);
        this.several = above.add("account.many", MANY, verbs::addSeveral);
        this.copy = above.add("account.data", new Text("Zugangsdaten kopieren", "Copy access data"),
                verbs::copyAccessData);
        this.delete = above.add("account.delete.selected", new Text("Löschen …", "Delete …"), verbs::delete);
        this.place = new TablePlace(area);
        this.table = new AccountTable(place.area());
        table.control().addListener(SWT.Selection, event -> {
            enable();
            selected.run();
        });
        table.control().addListener(SWT.KeyDown, this::key);
    }

    void focus() {
        place.focus();
    }

    void show(BoxState now, List<Binding> bindings) {
        running = now.running();
        table.show(now.accounts(), bindings);
        if (!now.accounts().isEmpty()) {
            place.show(table.control());
        } else if (running) {
            place.say(table.control(), NONE, MANY, verbs::addSeveral);
        } else {
            place.say(table.control(), STOPPED, new Text("Telefonanlage starten", "Start PBX"), verbs::start);
        }
        enable();
    }

    void select(List<AccountId> ids) {
        table.select(ids);
        enable();
    }

    List<AccountDraft> selected() {
        return table.selected();
    }

    List<AccountId> ids() {
        return table.selected().stream().map(AccountDraft::id).toList();
    }

    private void enable() {
        fresh.setEnabled(running);
        several.setEnabled(running);
        copy.setEnabled(running && !table.selected().isEmpty());
        delete.setEnabled(copy.isEnabled());
    }

    private void key(Event event) {
        if (running && event.keyCode == SWT.DEL) {
            verbs.delete();
        } else if (running && event.keyCode == SWT.INSERT) {
            verbs.begin();
        } else if (running && (event.stateMask & SWT.MOD1) != 0 && event.keyCode == 'c') {
            verbs.copyAccessData();
        } else if ((event.stateMask & SWT.MOD1) != 0 && event.keyCode == 'a') {
            table.control().selectAll();
            table.control().notifyListeners(SWT.Selection, new Event());
        }
    }
}
