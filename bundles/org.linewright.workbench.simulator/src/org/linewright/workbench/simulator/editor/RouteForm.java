package org.linewright.workbench.simulator.editor;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.linewright.core.Text;
import org.linewright.core.Trouble;
import org.linewright.simulator.setup.GroupDraft;
import org.linewright.simulator.setup.RouteDraft;
import org.linewright.workbench.kit.Form;
import org.linewright.workbench.kit.Ids;
import org.linewright.workbench.kit.Mnemonics;
import org.linewright.workbench.kit.Words;

/** The fields of one route. It shows a draft and says what is typed; it knows no PBX. */
final class RouteForm {

    private final Form form;
    private final org.eclipse.swt.widgets.Text number;
    private final org.eclipse.swt.widgets.Text label;
    private final org.eclipse.swt.widgets.Text sender;
    private final Combo target;
    private final Combo account;
    private final GroupRows groups;
    private final Button add;
    private final BiConsumer<RouteDraft, String> changed;
    private List<String> accounts = List.of();
    private RouteDraft shown = RouteDraft.FRESH;
    private boolean showing;

    /** @param changed told what stands there now, and the field that was typed into; empty when it was no typing */
    RouteForm(Composite page, Mnemonics mnemonics, BiConsumer<RouteDraft, String> changed) {
        this.changed = changed;
        this.form = Form.in(page, mnemonics);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(form.control());
        this.number = form.text("number", new Text("Nummer/Alias", "Number/alias"));
        number.setMessage(Words.of("leer: nicht über eine Nummer erreichbar", "empty: not reachable by a number"));
        this.label = form.text("label", new Text("Bezeichnung", "Label"));
        this.sender = form.text("sender", new Text("Absendernummer", "Sender number"));
        sender.setMessage(Words.of("leer: die eigene; 030 12345 0", "empty: the own one; 030 12345 0"));
        this.target = form.choice("target", new Text("Ziel", "Target"),
                List.of(new Text("Account", "account"), new Text("Klingelgruppen", "ring groups")));
        this.account = form.own("account", new Text("Account", "Account"), parent -> new Combo(parent, SWT.DROP_DOWN));
        this.groups = new GroupRows(page, (drafts, field) -> tell(typed().withGroups(drafts), field));
        GridDataFactory.fillDefaults().grab(true, false).applyTo(groups.control());
        this.add = Ids.named("groups.add", new Button(page, SWT.PUSH));
        add.setText(mnemonics.on(Words.of("Klingelgruppe hinzufügen", "Add ring group")));
        add.addListener(SWT.Selection, event -> add());
        GridDataFactory.swtDefaults().applyTo(add);
        number.addListener(SWT.Modify, event -> tell(typed(), "number"));
        label.addListener(SWT.Modify, event -> tell(typed(), "label"));
        sender.addListener(SWT.Modify, event -> tell(typed(), "sender"));
        account.addListener(SWT.Modify, event -> tell(typed(), "account"));
        target.addListener(SWT.Selection, event -> tell(typed(), ""));
    }

    void focus() {
        number.setFocus();
    }

    /** @param known the names of the accounts that can be chosen */
    void show(RouteDraft draft, List<String> known) {
        showing = true;
        shown = draft;
        if (!accounts.equals(known)) {
            accounts = known;
            account.setItems(known.toArray(String[]::new));
        }
        put(number, draft.number());
        put(label, draft.label());
        put(sender, draft.sender());
        target.select(draft.grouped() ? 1 : 0);
        if (!account.getText().equals(draft.account())) {
            account.setText(draft.account());
        }
        account.setEnabled(!draft.grouped());
        groups.show(draft.grouped() ? draft.groups() : List.of());
        visible(groups.control(), draft.grouped());
        visible(add, draft.grouped());
        showing = false;
    }

    /** Shows what is wrong, by the fields of the route. */
    void show(List<Trouble> troubles) {
        groups.say(troubles);
        form.show(new ArrayList<>(troubles.stream().filter(one -> !one.field().startsWith("groups.")).toList()));
    }

    private RouteDraft typed() {
        return new RouteDraft(number.getText(), label.getText(), sender.getText(), target.getSelectionIndex() == 1,
                account.getText(), shown.groups());
    }

    private void add() {
        List<GroupDraft> more = new ArrayList<>(shown.groups());
        more.add(new GroupDraft("", "20", "", ""));
        tell(typed().withGroups(more), "");
        groups.focusLast();
    }

    private void tell(RouteDraft draft, String field) {
        if (!showing) {
            shown = draft;
            changed.accept(draft, field);
        }
    }

    private static void visible(Control control, boolean so) {
        ((GridData) control.getLayoutData()).exclude = !so;
        control.setVisible(so);
    }

    private static void put(org.eclipse.swt.widgets.Text text, String words) {
        if (!text.getText().equals(words)) {
            text.setText(words);
        }
    }
}
