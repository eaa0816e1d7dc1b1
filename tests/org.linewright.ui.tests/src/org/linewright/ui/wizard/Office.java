package org.linewright.ui.wizard;

import java.util.List;
import java.util.Optional;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.PlatformUI;
import org.linewright.core.line.GroupId;
import org.linewright.operations.Wish;
import org.linewright.ui.bot.Bot;
import org.linewright.ui.pages.MainWindow;
import org.linewright.workbench.kit.Desk;
import org.linewright.workbench.kit.Ids;
import org.linewright.workbench.kit.Words;

/** What every test of the wizard starts from: a window, an empty configuration, a Crown that really answers. */
record Office(Bot bot, MainWindow window, Desk desk, Crown crown) implements AutoCloseable {

    static final String DISCARD = words("Verwerfen", "Discard");
    static final String GO_ON = words("Weiter bearbeiten", "Go on editing");
    static final String KEEP = words("Als Entwurf behalten", "Keep as a draft");

    static Office opened() {
        Bot bot = Bot.here();
        Office office = new Office(bot, new MainWindow(bot), PlatformUI.getWorkbench().getService(Desk.class),
                Crown.started());
        bot.until("the configuration is open", () -> office.desk.now().current().isPresent());
        office.remove();
        return office;
    }

    static String words(String german, String english) {
        return Words.of(new org.linewright.core.Text(german, english));
    }

    /** Opens the wizard and goes to the page of the registrar. */
    WizardPages atRegistrar() {
        WizardPages wizard = WizardPages.opened(bot);
        wizard.choose("Crown");
        wizard.next();
        return wizard;
    }

    /** Fills the page of the registrar in and goes to that of the accounts. */
    WizardPages atAccounts() {
        WizardPages wizard = atRegistrar();
        registrar(wizard);
        wizard.next();
        return wizard;
    }

    /** Fills everything in and goes to the plan. */
    WizardPages atPlan() {
        WizardPages wizard = atAccounts();
        accounts(wizard, Crown.PASSWORD.reveal());
        toPlan(wizard);
        return wizard;
    }

    /** From the accounts to the plan, as everything is proposed. */
    void toPlan(WizardPages wizard) {
        wizard.next();
        bot.widget(Table.class, "media.pbx.list");
        wizard.next();
        bot.widget(Text.class, "name");
        wizard.next();
        bot.until("the plan is there", () -> wizard.enabled(IDialogConstants.FINISH_LABEL));
    }

    void registrar(WizardPages wizard) {
        wizard.type("registrar.host", crown.host());
        wizard.type("registrar.port", crown.port());
        wizard.toggle("advanced");
        wizard.type("registrar.domain", Crown.DOMAIN);
    }

    void accounts(WizardPages wizard, String password) {
        wizard.type("lines.names", Crown.USERS);
        wizard.type("lines.password", password);
        bot.until("23 lines are counted", () -> wizard.says("23 "));
    }

    /** Adds a block and waits until it is open. */
    void another(WizardPages wizard) {
        wizard.press("blocks.add");
        bot.until("another block is open", () -> window.shows("blocks")
                && bot.found(Text.class, "lines.names").filter(one -> one.getText().isEmpty()).isPresent());
    }

    /** Pastes passwords, a row for each line. */
    void paste(WizardPages wizard, String table) {
        wizard.toggle("lines.passwords.each");
        bot.run(() -> {
            Clipboard clipboard = new Clipboard(Display.getCurrent());
            clipboard.setContents(new Object[]{ table }, new Transfer[]{ TextTransfer.getInstance() });
            clipboard.dispose();
        });
        wizard.press("lines.passwords.paste");
        bot.until("the rows are there", () -> bot.found(Table.class, "lines.passwords.table")
                .filter(found -> found.getItemCount() == table.lines().count())
                .isPresent());
    }

    /** Cancels and answers. */
    void give(WizardPages wizard, String answer) {
        wizard.cancel();
        wizard.pressLabelled(answer);
        bot.until("the wizard is closed", () -> !wizard.open());
    }

    void finish(WizardPages wizard) {
        wizard.finish();
        bot.until("the wizard is closed", () -> !wizard.open());
    }

    void remove() {
        bot.begin(() -> desk
                .plan(Wish.remove(desk.now().configuration().groups().keySet().toArray(GroupId[]::new)))
                .thenAccept(plan -> plan.result().ifPresent(desk::apply)));
        bot.until("no group is left", () -> desk.now().configuration().groups().isEmpty());
    }

    Optional<GroupId> group() {
        return desk.now().configuration().groups().keySet().stream().findFirst();
    }

    @Override
    public void close() {
        window.closeEditors();
        List<Shell> left = bot.ask(() -> bot.all()
                .filter(Shell.class::isInstance)
                .map(Shell.class::cast)
                .filter(shell -> Ids.of(shell).startsWith("wizard."))
                .toList());
        bot.run(() -> left.forEach(Shell::dispose));
        if (!left.isEmpty()) {
            forget();
        }
        remove();
        crown.close();
    }

    /** Gives up what a test that failed left in the wizard. */
    private void forget() {
        WizardPages wizard = WizardPages.opened(bot);
        if (bot.ask(() -> window.shows("banner"))) {
            wizard.press("banner.button");
            bot.until("the banner is gone", () -> !window.shows("banner"));
        }
        wizard.cancel();
        bot.until("it is closed", () -> !wizard.open());
    }
}
