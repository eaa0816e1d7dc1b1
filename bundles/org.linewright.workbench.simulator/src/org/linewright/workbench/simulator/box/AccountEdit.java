package org.linewright.workbench.simulator.box;

import java.util.ArrayList;
import java.util.List;
import org.linewright.simulator.setup.AccountDraft;
import org.linewright.simulator.setup.AccountField;

/**
 * One account under edit, with what can be taken back. A value.
 *
 * @param fresh whether the account is to be made
 * @param saved how it was before
 * @param steps how it was typed, step by step; the first is how the edit began
 * @param at the step it stands at
 */
public record AccountEdit(boolean fresh, AccountDraft saved, List<AccountDraft> steps, int at) {

    public AccountEdit {
        steps = List.copyOf(steps);
    }

    public static AccountEdit of(boolean fresh, AccountDraft saved) {
        return new AccountEdit(fresh, saved, List.of(saved), 0);
    }

    /** The same edit, going on from what was typed before. */
    public AccountEdit from(AccountDraft typed) {
        return new AccountEdit(fresh, saved, List.of(saved, typed), 1);
    }

    public AccountDraft draft() {
        return steps.get(at);
    }

    public boolean dirty() {
        return !draft().equals(saved);
    }

    /** Another key was typed. Keys in one field make one step. */
    public AccountEdit typed(AccountDraft draft) {
        if (draft.equals(draft())) {
            return this;
        }
        List<AccountDraft> before = new ArrayList<>(steps.subList(0, at + 1));
        boolean sameField = at > 0 && field(before.get(at - 1), before.get(at)) == field(before.get(at), draft);
        if (sameField) {
            before.removeLast();
        }
        before.add(draft);
        return new AccountEdit(fresh, saved, before, before.size() - 1);
    }

    public boolean undoable() {
        return at > 0;
    }

    public AccountEdit undone() {
        return new AccountEdit(fresh, saved, steps, Math.max(0, at - 1));
    }

    public boolean redoable() {
        return at < steps.size() - 1;
    }

    public AccountEdit redone() {
        return new AccountEdit(fresh, saved, steps, Math.min(steps.size() - 1, at + 1));
    }

    /** The first field in which the two differ; the last one when they do not. */
    private static AccountField field(AccountDraft one, AccountDraft other) {
        for (AccountField field : AccountField.values()) {
            if (!one.word(field).equals(other.word(field))) {
                return field;
            }
        }
        return AccountField.EXTRAS;
    }
}
