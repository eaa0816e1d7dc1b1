package org.linewright.workbench.simulator.editor;

import java.util.List;
import java.util.Optional;
import org.linewright.core.Outcome;
import org.linewright.core.Secret;
import org.linewright.core.Text;
import org.linewright.simulator.Account;
import org.linewright.simulator.AccountId;
import org.linewright.simulator.SimulatorTrouble;
import org.linewright.workbench.kit.Waiting;
import org.linewright.workbench.screen.Stage;
import org.linewright.workbench.simulator.box.AccountEdit;
import org.linewright.workbench.simulator.box.Box;

/** Saves one account: a new one, or a changed one with the password it had, a typed one or one that is made up. */
record AccountSaving(Box box, Stage stage) {

    /**
     * @param typed the password that was typed, if any
     * @param generate whether the PBX makes one up when none was typed
     */
    Outcome<AccountId> save(AccountEdit edit, Optional<Secret> typed, boolean generate) {
        Optional<Secret> kept = account(edit.saved().id()).filter(any -> !generate).map(Account::password);
        return edit.draft()
                .account(typed.or(() -> kept).orElse(new Secret("")))
                .then(account -> free(edit, account))
                .then(this::put);
    }

    private Outcome<Account> free(AccountEdit edit, Account account) {
        return edit.fresh() && account(account.id()).isPresent()
                ? Outcome.refused(SimulatorTrouble.NAME_TAKEN.about(account.id()).at("account"))
                : Outcome.done(account);
    }

    private Outcome<AccountId> put(Account account) {
        return new Waiting(stage.shell(), new Text("Der Account wird gespeichert …", "Saving the account …"))
                .forAnswer(box.ask(pbx -> pbx.put(List.of(account))))
                .map(put -> account.id());
    }

    private Optional<Account> account(AccountId id) {
        return box.running().flatMap(pbx -> pbx.accounts().account(id));
    }
}
