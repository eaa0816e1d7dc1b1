package org.linewright.workbench.simulator.editor;

import java.util.List;
import java.util.stream.Collectors;
import org.eclipse.jface.dialogs.MessageDialog;
import org.linewright.core.Outcome;
import org.linewright.core.Text;
import org.linewright.core.Trouble;
import org.linewright.simulator.Account;
import org.linewright.simulator.AccountId;
import org.linewright.workbench.kit.CopyAction;
import org.linewright.workbench.kit.Waiting;
import org.linewright.workbench.kit.Words;
import org.linewright.workbench.screen.Stage;
import org.linewright.workbench.simulator.box.AccessData;
import org.linewright.workbench.simulator.box.Box;

/** What can be done with whole accounts; the person is asked, told and kept waiting where need be. */
record AccountActions(Box box, Stage stage) {

    private static final Text ADDING = new Text("Accounts anlegen", "Add accounts");
    private static final Text DELETING = new Text("Accounts löschen", "Delete accounts");

    /** Asks for new accounts and makes them. */
    void addSeveral() {
        List<Account> wanted = new AddMany(stage.shell(), Box.DOMAIN, box.now().ids()).ask();
        if (!wanted.isEmpty()) {
            put(wanted);
        }
    }

    /** Makes these accounts, with the passwords they have. */
    void put(List<Account> accounts) {
        Outcome<List<Account>> put = waiting(Text.of("{0} Accounts werden angelegt …", "Adding {0} accounts …",
                accounts.size())).forAnswer(box.ask(pbx -> pbx.put(accounts)));
        tell(ADDING, put.troubles());
    }

    /** @return the accounts as they were; none when the person thinks better of it */
    List<Account> delete(List<AccountId> ids) {
        Text question = ids.size() == 1
                ? Text.of("Den Account {0} mit seinem Passwort löschen?", "Delete the account {0} and its password?",
                        ids.getFirst())
                : Text.of("{0} Accounts mit ihren Passwörtern löschen?", "Delete {0} accounts and their passwords?",
                        ids.size());
        Text message = Text.of("{0} Wer damit angemeldet ist, wird beim nächsten Erneuern abgewiesen. "
                + "«Rückgängig» bringt sie zurück, solange dieser Editor offen ist.",
                "{0} Whoever is registered with it is refused at the next refresh. "
                        + "“Undo” brings them back while this editor is open.",
                question);
        if (ids.isEmpty() || !MessageDialog.openConfirm(stage.shell(), Words.of(DELETING),
                Words.plain(Words.of(message)))) {
            return List.of();
        }
        Outcome<List<Account>> deleted = waiting(new Text("Wird gelöscht …", "Deleting …"))
                .forAnswer(box.ask(pbx -> pbx.remove(ids)));
        tell(DELETING, deleted.troubles());
        return deleted.result().orElse(List.of());
    }

    void copyPassword(List<AccountId> ids) {
        copy(new Text("Passwort kopieren", "Copy password"),
                accounts(ids).stream().map(account -> account.password().reveal()).collect(Collectors.joining("\n")));
    }

    /** Copies what a phone has to be told to register with these accounts. */
    void copyAccessData(List<AccountId> ids) {
        box.now().address().ifPresent(address -> copy(new Text("Zugangsdaten kopieren", "Copy access data"),
                accounts(ids).stream()
                        .map(account -> new AccessData(account, address).words().in(Words.locale()))
                        .collect(Collectors.joining("\n\n"))));
    }

    private List<Account> accounts(List<AccountId> ids) {
        return ids.stream()
                .flatMap(id -> box.running().flatMap(pbx -> pbx.accounts().account(id)).stream())
                .toList();
    }

    private static void copy(Text label, String words) {
        if (!words.isEmpty()) {
            new CopyAction(label, () -> words).run();
        }
    }

    private void tell(Text title, List<Trouble> troubles) {
        if (!troubles.isEmpty()) {
            MessageDialog.openWarning(stage.shell(), Words.of(title),
                    troubles.stream()
                            .map(trouble -> Words.of(trouble.sentence()) + " " + Words.of(trouble.remedy()))
                            .distinct()
                            .limit(8)
                            .collect(Collectors.joining("\n")));
        }
    }

    private Waiting waiting(Text work) {
        return new Waiting(stage.shell(), work);
    }
}
