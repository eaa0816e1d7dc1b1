package org.linewright.workbench.simulator.editor;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.eclipse.jface.dialogs.MessageDialog;
import org.linewright.core.Outcome;
import org.linewright.core.Text;
import org.linewright.simulator.AccountId;
import org.linewright.simulator.setup.AccountDraft;
import org.linewright.workbench.kit.Words;
import org.linewright.workbench.screen.EditorSlot;
import org.linewright.workbench.simulator.box.AccountEdit;
import org.linewright.workbench.simulator.box.Box;
import org.linewright.workbench.simulator.box.BoxState;
import org.linewright.workbench.simulator.box.Owned;

/** The account under edit: what is typed, what can be taken back, and what becomes of its password. */
final class AccountEditing {

    private static final String FRESH = "fresh";
    private static final AccountEdit NOTHING = AccountEdit.of(false, AccountDraft.fresh(""));
    private static final Text STORED = new Text("unverändert", "unchanged");
    private static final Text GENERATED = new Text("wird beim Speichern erzeugt", "will be generated when saved");

    private final Box box;
    private final EditorSlot slot;
    private final AccountPane pane;
    private final Consumer<AccountId> saved;
    private AccountEdit edit = NOTHING;
    private boolean generate;
    private boolean typed;

    /** @param saved told which account was saved */
    AccountEditing(AccountPane pane, Box box, EditorSlot slot, Consumer<AccountId> saved) {
        this.pane = pane;
        this.box = box;
        this.slot = slot;
        this.saved = saved;
    }

    AccountEdit edit() {
        return edit;
    }

    boolean dirty() {
        return edit.dirty() || generate && !edit.fresh() || typed;
    }

    Map<String, String> unsaved() {
        Map<String, String> words = new HashMap<>(edit.draft().byKey());
        words.put(FRESH, String.valueOf(edit.fresh()));
        return words;
    }

    /** Goes on with what was not saved. */
    void resume(Map<String, String> words) {
        AccountDraft draft = AccountDraft.of(words);
        Optional<AccountDraft> known = remembered(draft.id());
        generate = known.isEmpty();
        turn(AccountEdit.of(known.isEmpty(), known.orElse(AccountDraft.fresh(draft.id().domain()))).from(draft));
    }

    void take(BoxState now) {
        remembered(edit.saved().id()).filter(other -> !edit.fresh() && !other.equals(edit.saved()) && !dirty())
                .ifPresent(other -> turn(AccountEdit.of(false, other)));
        facts(now);
        pane.enable(now.running(), edit != NOTHING, edit.fresh(), dirty());
    }

    /** What the PBX knows of the account besides its fields. */
    private void facts(BoxState now) {
        AccountId shown = edit.saved().id();
        pane.bindings(
                box.running().map(pbx -> pbx.bindings(shown.domain(), shown.name())).orElse(List.of()));
        pane.routes(new Owned(now.settings().numbering(shown.domain())).routes(shown.name()));
        pane.features(box.running()
                .map(pbx -> pbx.features(shown.domain(), shown.name()).words())
                .orElse(List.of()));
    }

    /** Shows another step of the same edit. */
    void turn(AccountEdit other) {
        edit = other;
        show();
    }

    /** A new account. */
    void begin() {
        generate = true;
        turn(AccountEdit.of(true, AccountDraft.fresh(Box.DOMAIN)));
        pane.form().focus();
    }

    void open(AccountDraft account) {
        generate = false;
        turn(AccountEdit.of(false, account));
    }

    /** No account is edited any more. */
    void end() {
        generate = false;
        turn(NOTHING);
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

    void cancel() {
        generate = false;
        turn(edit.fresh() ? NOTHING : AccountEdit.of(false, edit.saved()));
    }

    boolean save() {
        Outcome<AccountId> done = new AccountSaving(box, slot.stage()).save(edit, pane.form().typed(), generate);
        done.result().ifPresent(id -> {
            remembered(id).ifPresentOrElse(this::open, this::end);
            saved.accept(id);
        });
        pane.form().show(done.troubles());
        pane.fit();
        return done.isDone();
    }

    /** Whether the account that is shown can be left: nothing typed, or saved, or given up. */
    boolean left() {
        if (!dirty()) {
            return true;
        }
        int answer = new MessageDialog(slot.stage().shell(), Words.of("Account", "Account"), null, // framework-driven null
                Words.of("Der Account wurde geändert. Änderungen speichern?", "The account was changed. Save changes?"),
                MessageDialog.QUESTION, 0, Words.of("&Speichern", "&Save"), Words.of("&Verwerfen", "&Discard"),
                Words.of("&Weiter bearbeiten", "&Keep editing")).open();
        return answer == 0 ? save() : answer == 1;
    }

    private Optional<AccountDraft> remembered(AccountId id) {
        return box.now().accounts().stream().filter(account -> account.id().equals(id)).findFirst();
    }

    private void show() {
        pane.form().show(List.of());
        pane.form().show(edit.draft(), edit.fresh());
        if (pane.form().typed().isEmpty() || !edit.dirty()) {
            pane.form().password(generate ? GENERATED : STORED);
        }
        pane.title(edit != NOTHING, edit.fresh(), edit.saved().id());
        facts(box.now());
        changed();
    }

    private void changed() {
        typed = pane.form().typed().isPresent();
        pane.enable(box.running().isPresent(), edit != NOTHING, edit.fresh(), dirty());
        slot.changed();
    }
}
