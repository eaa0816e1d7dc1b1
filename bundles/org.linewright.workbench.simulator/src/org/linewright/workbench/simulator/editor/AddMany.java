package org.linewright.workbench.simulator.editor;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.linewright.core.Outcome;
import org.linewright.core.line.UserNames;
import org.linewright.simulator.Account;
import org.linewright.simulator.AccountId;
import org.linewright.workbench.kit.Form;
import org.linewright.workbench.kit.Ids;
import org.linewright.workbench.kit.Look;
import org.linewright.workbench.kit.Mnemonics;
import org.linewright.workbench.kit.Words;

/** Asks for many accounts at once, by an expression of their names. */
final class AddMany extends TitleAreaDialog {

    /** The three fields. */
    private record Fields(Form form, Text names, Text domain, Text person, Label count) {
    }

    private final String domain;
    private final Set<AccountId> there;
    private Optional<Fields> fields = Optional.empty();
    private List<Account> wanted = List.of();

    /** @param there the accounts that exist; they stay as they are */
    AddMany(Shell parent, String domain, Set<AccountId> there) {
        super(parent);
        this.domain = domain;
        this.there = there;
        setShellStyle(getShellStyle() | SWT.RESIZE);
    }

    /** The accounts to make; none when the person thinks better of it. */
    List<Account> ask() {
        return open() == OK ? wanted : List.of();
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(Ids.named("accounts.many.dialog", shell));
        shell.setText(Words.of("Mehrere Accounts anlegen", "Add several accounts"));
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        setTitle(Words.of("Mehrere Accounts anlegen", "Add several accounts"));
        setMessage(Words.of("Jeder bekommt ein eigenes, starkes Passwort.",
                "Each gets a strong password of its own."));
        Composite area = (Composite) super.createDialogArea(parent);
        Composite page = new Composite(area, SWT.NONE);
        GridLayoutFactory.swtDefaults().margins(Look.MARGIN, Look.MARGIN).applyTo(page);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(page);
        Form form = Form.in(page, new Mnemonics());
        GridDataFactory.fillDefaults().grab(true, false).hint(Look.characters(page, 80), SWT.DEFAULT)
                .applyTo(form.control());
        Text names = form.text("names", new org.linewright.core.Text("Accounts *", "Accounts *"));
        names.setMessage("150;177;200-220");
        Label count = Ids.named("names.count",
                form.hint(new org.linewright.core.Text("Noch keiner.", "None yet.")));
        Text place = form.text("domain", new org.linewright.core.Text("Domäne", "Domain"));
        place.setText(domain);
        Text person = form.text("person", new org.linewright.core.Text("Person *", "Person *"));
        person.setText("Demo");
        fields = Optional.of(new Fields(form, names, place, person, count));
        names.addListener(SWT.Modify, event -> look(false));
        place.addListener(SWT.Modify, event -> look(false));
        person.addListener(SWT.Modify, event -> look(false));
        return area;
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        Ids.named("many.ok", createButton(parent, IDialogConstants.OK_ID, Words.of("&Anlegen", "A&dd"), true))
                .setEnabled(false);
        createButton(parent, IDialogConstants.CANCEL_ID, Words.of("A&bbrechen", "&Cancel"), false);
    }

    @Override
    protected void okPressed() {
        look(true);
        if (!wanted.isEmpty()) {
            super.okPressed();
        }
    }

    private void look(boolean loud) {
        fields.ifPresent(typed -> {
            Outcome<UserNames> names = UserNames.parse(typed.names().getText());
            List<Account> named = names.result().map(found -> accounts(typed, found)).orElse(List.of());
            wanted = named.stream().filter(account -> !there.contains(account.id())).toList();
            int known = named.size() - wanted.size();
            typed.count().setText(known == 0
                    ? Words.of("{0} Accounts.", "{0} accounts.", wanted.size())
                    : Words.of("{0} neue Accounts; {1} gibt es schon, sie bleiben, wie sie sind.",
                            "{0} new accounts; {1} exist already and stay as they are.", wanted.size(), known));
            boolean quiet = typed.names().getText().isBlank() && !loud;
            typed.form().show(quiet ? List.of() : names.troubles().stream().map(one -> one.at("names")).toList());
            getButton(IDialogConstants.OK_ID)
                    .setEnabled(!wanted.isEmpty() && !typed.person().getText().isBlank());
            typed.form().control().requestLayout();
        });
    }

    private static List<Account> accounts(Fields typed, UserNames names) {
        return names.names()
                .stream()
                .map(name -> Account.draft(typed.domain().getText().strip(), name,
                        typed.person().getText().strip() + " " + name)
                        .withExtras(Map.of("supportsToUriChange", "true")))
                .toList();
    }
}
