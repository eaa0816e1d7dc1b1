package org.linewright.workbench.simulator.editor;

import java.util.List;
import java.util.Map;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.linewright.simulator.Account;
import org.linewright.simulator.AccountId;
import org.linewright.simulator.Binding;
import org.linewright.simulator.EmbeddedPbx;
import org.linewright.simulator.setup.AccountDraft;
import org.linewright.simulator.setup.AccountField;
import org.linewright.workbench.kit.Mnemonics;
import org.linewright.workbench.screen.EditorSlot;
import org.linewright.workbench.simulator.box.Box;
import org.linewright.workbench.simulator.box.BoxState;

/** The accounts: a list, and beside it the one that is selected. */
final class AccountsPage implements Undoing {

    private final Box box;
    private final EditorSlot slot;
    private final SashForm sash;
    private final AccountList list;
    private final AccountEditing editing;
    private final AccountActions actions;
    private List<Account> deleted = List.of();

    AccountsPage(Composite parent, Box box, EditorSlot slot) {
        this.box = box;
        this.slot = slot;
        this.actions = new AccountActions(box, slot.stage());
        Mnemonics mnemonics = new Mnemonics();
        AccountVerbs verbs = new Presses();
        this.sash = new SashForm(parent, SWT.HORIZONTAL | SWT.SMOOTH);
        this.list = new AccountList(sash, mnemonics, verbs, this::select);
        this.editing = new AccountEditing(new AccountPane(sash, mnemonics, verbs), box, slot, this::saved);
        sash.setWeights(45, 55);
        editing.end();
    }

    Control control() {
        return sash;
    }

    void focus() {
        list.focus();
    }

    boolean dirty() {
        return editing.dirty();
    }

    Map<String, String> unsaved() {
        return editing.unsaved();
    }

    /** Goes on with what was not saved, if anything of that was here. */
    void resume(Map<String, String> words) {
        if (words.containsKey(AccountField.ACCOUNT.key())) {
            editing.resume(words);
        }
    }

    boolean save() {
        return editing.save();
    }

    void take(BoxState now) {
        List<Binding> bindings = box.running().map(EmbeddedPbx::bindings).orElse(List.of());
        list.show(now, bindings);
        editing.take(now);
    }

    @Override
    public boolean undoable() {
        return editing.edit().undoable() || !deleted.isEmpty() && box.running().isPresent();
    }

    /** Takes back what was typed, and when nothing is left of that, what was deleted. */
    @Override
    public void undo() {
        if (editing.edit().undoable()) {
            editing.turn(editing.edit().undone());
        } else {
            List<Account> back = deleted;
            deleted = List.of();
            actions.put(back);
            take(box.now());
            list.select(back.stream().map(Account::id).toList());
            list.focus();
            select();
            slot.changed();
        }
    }

    @Override
    public boolean redoable() {
        return editing.edit().redoable();
    }

    @Override
    public void redo() {
        editing.turn(editing.edit().redone());
    }

    private void saved(AccountId id) {
        take(box.now());
        list.select(List.of(id));
    }

    private void select() {
        List<AccountDraft> selected = list.selected();
        boolean same = selected.size() == 1 && selected.getFirst().id().equals(editing.edit().saved().id())
                && !editing.edit().fresh();
        if (same || selected.isEmpty()) {
            return;
        }
        List<AccountId> ids = list.ids();
        if (!editing.left()) {
            list.select(List.of(editing.edit().saved().id()));
        } else if (selected.size() == 1) {
            editing.open(selected.getFirst());
            list.select(ids);
        } else {
            editing.end();
            list.select(ids);
        }
    }

    private final class Presses implements AccountVerbs {

        @Override
        public void begin() {
            if (editing.left()) {
                list.select(List.of());
                editing.begin();
            }
        }

        @Override
        public void addSeveral() {
            actions.addSeveral();
        }

        @Override
        public void delete() {
            List<Account> gone = actions.delete(list.ids());
            if (!gone.isEmpty()) {
                deleted = gone;
                editing.end();
                take(box.now());
                list.focus();
            }
        }

        @Override
        public void copyAccessData() {
            actions.copyAccessData(list.ids());
        }

        @Override
        public void copyPassword() {
            actions.copyPassword(list.ids());
        }

        @Override
        public void generate() {
            editing.generate();
        }

        @Override
        public void typed() {
            editing.typed();
        }

        @Override
        public void save() {
            editing.save();
        }

        @Override
        public void cancel() {
            editing.cancel();
        }

        @Override
        public void start() {
            box.ask(pbx -> pbx.start());
        }
    }
}
