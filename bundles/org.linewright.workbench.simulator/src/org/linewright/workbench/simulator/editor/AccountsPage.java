package org.linewright.workbench.simulator.editor;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.linewright.core.Outcome;
import org.linewright.core.Secret;
import org.linewright.core.Text;
import org.linewright.core.Trouble;
import org.linewright.simulator.Account;
import org.linewright.simulator.AccountId;
import org.linewright.simulator.EmbeddedPbx;
import org.linewright.simulator.SimulatorTrouble;
import org.linewright.workbench.kit.CopyAction;
import org.linewright.workbench.kit.Look;
import org.linewright.workbench.kit.Mnemonics;
import org.linewright.workbench.kit.Waiting;
import org.linewright.workbench.kit.Words;
import org.linewright.workbench.screen.EditorSlot;
import org.linewright.workbench.simulator.box.AccountDraft;
import org.linewright.workbench.simulator.box.AccountEdit;
import org.linewright.workbench.simulator.box.Box;
import org.linewright.workbench.simulator.box.BoxState;

/** The accounts: a table, and beside it the one that is selected. */
final class AccountsPage {

    private static final String FRESH = "fresh";
    private static final AccountEdit NOTHING = AccountEdit.of(false, AccountDraft.fresh(""));
    private static final Text STORED = new Text("unverändert", "unchanged");
    private static final Text GENERATED = new Text("wird beim Speichern erzeugt", "will be generated when saved");

    private final Box box;
    private final EditorSlot slot;
    private final SashForm sash;
    private final Button fresh;
    private final Button several;
    private final AccountTable table;
    private final AccountPane pane;
    private AccountEdit edit = NOTHING;
    private boolean generate;
    private boolean password;

    AccountsPage(Composite parent, Box box, EditorSlot slot) {
        this.box = box;
        this.slot = slot;
        Mnemonics mnemonics = new Mnemonics();
        this.sash = new SashForm(parent, SWT.HORIZONTAL | SWT.SMOOTH);
        Composite left = new Composite(sash, SWT.NONE);
        GridLayoutFactory.fillDefaults().margins(Look.GAP, Look.GAP).spacing(0, Look.GAP).applyTo(left);
        Buttons above = new Buttons(left, mnemonics);
        this.fresh = above.add("account.new", new Text("Neuer Account", "New account"), this::begin);
        this.several = above.add("account.many", new Text("Mehrere anlegen …", "Add several …"), this::many);
        this.table = new AccountTable(left);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(table.control());
        this.pane = new AccountPane(sash, mnemonics, this);
        sash.setWeights(45, 55);
        table.control().addListener(SWT.Selection, event -> select());
        show();
    }

    Control control() {
        return sash;
    }

    AccountEdit edit() {
        return edit;
    }

    boolean dirty() {
        return edit.dirty() || generate && !edit.fresh() || password;
    }

    Map<String, String> unsaved() {
        Map<String, String> words = new HashMap<>(edit.draft().byKey());
        words.put(FRESH, String.valueOf(edit.fresh()));
        return words;
    }

    /** Goes on with what was not saved. */
    void resume(Map<String, String> words) {
        AccountDraft typed = AccountDraft.of(words);
        Optional<AccountDraft> known = box.now()
                .accounts()
                .stream()
                .filter(account -> account.id().equals(typed.id()))
                .findFirst();
        edit = AccountEdit.of(known.isEmpty(), known.orElse(AccountDraft.fresh(typed.id().domain()))).from(typed);
        generate = known.isEmpty();
        show();
    }

    void take(BoxState now) {
        List<org.linewright.simulator.Binding> bindings = box.running().map(EmbeddedPbx::bindings).orElse(List.of());
        table.show(now.accounts(), bindings);
        fresh.setEnabled(now.running());
        several.setEnabled(now.running());
        table.account(edit.saved().id()).filter(saved -> !saved.equals(edit.saved()) && !dirty()).ifPresent(saved -> {
            edit = AccountEdit.of(false, saved);
            show();
        });
        pane.bindings(bindings.stream().filter(one -> one.account().equals(edit.saved().id())).toList());
        pane.enable(now.running(), edit != NOTHING, edit.fresh(), dirty());
    }

    /** Shows another step of the same edit. */
    void turn(AccountEdit other) {
        edit = other;
        show();
    }

    void typed() {
        edit = edit.typed(pane.form().draft());
        generate = generate && pane.form().typed().isEmpty();
        changed();
    }

    void generate() {
        generate = true;
        pane.form().password(GENERATED);
        changed();
    }

    void copy() {
        box.running()
                .flatMap(pbx -> pbx.accounts().account(edit.saved().id()))
                .map(Account::password)
                .ifPresent(password -> new CopyAction(new Text("Passwort kopieren", "Copy password"), password::reveal)
                        .run());
    }

    void cancel() {
        edit = edit.fresh() ? NOTHING : AccountEdit.of(false, edit.saved());
        generate = false;
        show();
    }

    boolean save() {
        Outcome<AccountId> saved = edit.draft().account(password()).then(this::free).then(this::put);
        saved.result().ifPresent(id -> {
            generate = false;
            edit = box.now()
                    .accounts()
                    .stream()
                    .filter(account -> account.id().equals(id))
                    .findFirst()
                    .map(account -> AccountEdit.of(false, account))
                    .orElse(NOTHING);
            show();
            take(box.now());
            table.select(id);
        });
        pane.form().show(saved.troubles());
        pane.fit();
        return saved.isDone();
    }

    void delete() {
        AccountId id = edit.saved().id();
        if (MessageDialog.openConfirm(slot.stage().shell(), Words.of("Account löschen", "Delete account"), Words.of(
                "Den Account {0} löschen? Wer mit ihm angemeldet ist, wird beim nächsten Erneuern abgewiesen.",
                "Delete the account {0}? Whoever is registered with it is refused at the next refresh.", id))) {
            waiting(new Text("Der Account wird gelöscht …", "Deleting the account …"))
                    .forAnswer(box.ask(pbx -> pbx.remove(id)));
            edit = NOTHING;
            generate = false;
            show();
        }
    }

    private void begin() {
        if (left()) {
            table.control().deselectAll();
            edit = AccountEdit.of(true, AccountDraft.fresh(Box.DOMAIN));
            generate = true;
            show();
            pane.form().focus();
        }
    }

    private void many() {
        List<Account> wanted = new AddMany(slot.stage().shell(), Box.DOMAIN).ask();
        if (!wanted.isEmpty()) {
            Outcome<List<Account>> added = waiting(Text.of("{0} Accounts werden angelegt …", "Adding {0} accounts …",
                    wanted.size())).forAnswer(box.ask(pbx -> pbx.put(wanted)));
            if (!added.troubles().isEmpty()) {
                MessageDialog.openWarning(slot.stage().shell(), Words.of("Accounts anlegen", "Add accounts"),
                        added.troubles().stream().map(AccountsPage::sentence).distinct().limit(8)
                                .collect(Collectors.joining("\n")));
            }
        }
    }

    private void select() {
        table.selected().filter(account -> !account.id().equals(edit.saved().id()) || edit.fresh())
                .ifPresent(account -> {
                    if (left()) {
                        edit = AccountEdit.of(false, account);
                        generate = false;
                        table.select(account.id());
                        show();
                    } else {
                        table.select(edit.saved().id());
                    }
                });
    }

    /** Whether the account that is shown can be left: nothing typed, or saved, or given up. */
    private boolean left() {
        if (!dirty()) {
            return true;
        }
        int answer = new MessageDialog(slot.stage().shell(), Words.of("Account", "Account"), null, // framework-driven null
                Words.of("Der Account wurde geändert. Änderungen speichern?", "The account was changed. Save changes?"),
                MessageDialog.QUESTION, 0, Words.of("&Speichern", "&Save"), Words.of("&Verwerfen", "&Discard"),
                Words.of("&Weiter bearbeiten", "&Keep editing")).open();
        return answer == 0 ? save() : answer == 1;
    }

    private Secret password() {
        Optional<Secret> kept = box.running()
                .filter(pbx -> !generate)
                .flatMap(pbx -> pbx.accounts().account(edit.saved().id()))
                .map(Account::password);
        return pane.form().typed().or(() -> kept).orElse(new Secret(""));
    }

    private Outcome<Account> free(Account account) {
        boolean taken = edit.fresh()
                && box.running().flatMap(pbx -> pbx.accounts().account(account.id())).isPresent();
        return taken
                ? Outcome.refused(SimulatorTrouble.NAME_TAKEN.about(account.id()).at("account"))
                : Outcome.done(account);
    }

    private Outcome<AccountId> put(Account account) {
        return waiting(new Text("Der Account wird gespeichert …", "Saving the account …"))
                .forAnswer(box.ask(pbx -> pbx.put(List.of(account))))
                .map(put -> account.id());
    }

    private void show() {
        pane.form().show(List.of());
        pane.form().show(edit.draft(), edit.fresh());
        if (pane.form().typed().isEmpty() || !edit.dirty()) {
            pane.form().password(generate ? GENERATED : STORED);
        }
        pane.title(edit != NOTHING, edit.fresh(), edit.saved().id());
        changed();
    }

    private void changed() {
        password = pane.form().typed().isPresent();
        pane.enable(box.running().isPresent(), edit != NOTHING, edit.fresh(), dirty());
        slot.changed();
    }

    private Waiting waiting(Text work) {
        return new Waiting(slot.stage().shell(), work);
    }

    private static String sentence(Trouble trouble) {
        return Words.of(trouble.sentence()) + " " + Words.of(trouble.remedy());
    }
}
