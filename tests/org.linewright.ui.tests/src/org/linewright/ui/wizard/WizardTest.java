package org.linewright.ui.wizard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.linewright.core.Text;
import org.linewright.core.line.GroupId;
import org.linewright.operations.Wish;
import org.linewright.ui.bot.Bot;
import org.linewright.ui.bot.PictureOfFailure;
import org.linewright.ui.pages.MainWindow;
import org.linewright.ui.pages.PreferencesDialog;
import org.linewright.workbench.kit.Desk;
import org.linewright.workbench.kit.Ids;
import org.linewright.workbench.kit.Words;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleException;
import org.osgi.framework.FrameworkUtil;

/** A group is set up with the wizard, against a PBX that really answers. */
@ExtendWith(PictureOfFailure.class)
class WizardTest {

    private static final GroupId GROUP = new GroupId("hfo-wizard.example");
    private static final String DISCARD = Words.of(new Text("Verwerfen", "Discard"));
    private static final String GO_ON = Words.of(new Text("Weiter bearbeiten", "Go on editing"));
    private static final String KEEP = Words.of(new Text("Als Entwurf behalten", "Keep as a draft"));

    private final Bot bot = Bot.here();
    private final MainWindow window = new MainWindow(bot);
    private final Desk desk = PlatformUI.getWorkbench().getService(Desk.class);
    private Crown crown;

    @BeforeEach
    void start() {
        crown = Crown.started();
        bot.until("the configuration is open", () -> desk.now().current().isPresent());
        remove();
    }

    @AfterEach
    void tidy() {
        window.closeEditors();
        bot.run(() -> bot.all()
                .filter(Shell.class::isInstance)
                .map(Shell.class::cast)
                .filter(shell -> Ids.of(shell).startsWith("wizard."))
                .toList()
                .forEach(Shell::dispose));
        remove();
        crown.close();
    }

    @Test
    void aGroupOfTheCrownGoesGreen() {
        WizardPages wizard = WizardPages.opened(bot);
        wizard.choose("Crown");
        wizard.picture("1-type");
        wizard.next();
        registrar(wizard);
        wizard.picture("2-registrar");
        wizard.next();
        accounts(wizard, Crown.PASSWORD.reveal());
        wizard.picture("3-credentials");
        wizard.next();
        bot.widget(Table.class, "media.pbx.list");
        wizard.picture("4-media");
        wizard.next();
        assertEquals("HFO-" + Crown.DOMAIN, wizard.value("name"));
        wizard.picture("5-name");
        wizard.next();
        bot.until("the plan is there", () -> wizard.enabled(IDialogConstants.FINISH_LABEL));
        assertTrue(bot.ask(() -> wizard.says(Crown.USERS)));
        wizard.picture("6-plan");
        wizard.finish();
        bot.until("the wizard is closed", () -> !wizard.open());
        bot.until("the editor of the group is open", () -> window.shows("editor.group"));
        bot.until("all lines are green", () -> desk.now().registered() == 23);
        wizard.picture("7-green");
        assertEquals(23, crown.bound());
        assertEquals(GROUP, desk.now().configuration().groups().keySet().iterator().next());
    }

    @Test
    void nothingIsClippedOrNamelessInTheLight() {
        assertEquals(List.of(), faults("light"));
    }

    @Test
    void nothingIsClippedOrNamelessInTheDark() {
        PreferencesDialog.opened(bot).appearance(2).apply();
        List<String> faults = faults("dark");
        PreferencesDialog.opened(bot).appearance(1).apply();
        assertEquals(List.of(), faults);
    }

    @Test
    void aWrongPasswordIsSaidInPlainWordsAndLeavesNothing() {
        WizardPages wizard = WizardPages.opened(bot);
        wizard.choose("Crown");
        wizard.next();
        registrar(wizard);
        wizard.next();
        accounts(wizard, "not-this-one-9");
        wizard.press("lines.test");
        wizard.press("trial.start");
        Label sentence = bot.widget(Label.class, "trial.sentence");
        String refused = Words.of(new Text("Abgelehnt", "Refused"));
        bot.until("the registrar refused", () -> sentence.getText().startsWith(refused));
        wizard.picture("trial-refused");
        Table messages = bot.widget(Table.class, "trial.messages");
        assertTrue(bot.ask(messages::getItemCount) >= 4, "REGISTER, 401, REGISTER, 403");
        assertEquals(0, crown.bound());
        wizard.press("trial.close");
        accounts(wizard, Crown.PASSWORD.reveal());
        wizard.press("lines.test");
        wizard.press("trial.start");
        String works = Words.of(new Text("Es klappt", "It works"));
        bot.until("the test is granted",
                () -> bot.found(Label.class, "trial.sentence").filter(one -> one.getText().startsWith(works))
                        .isPresent());
        wizard.picture("trial-granted");
        bot.until("nothing is left", () -> crown.bound() == 0);
        wizard.press("trial.close");
        give(wizard, DISCARD);
    }

    @Test
    void longIntervalsWarnAndTooLongOnesBlock() {
        WizardPages wizard = WizardPages.opened(bot);
        wizard.choose("Crown");
        wizard.next();
        registrar(wizard);
        wizard.type("registrar.reregister", "60 s");
        bot.until("nothing is said", () -> !wizard.says("long register interval"));
        wizard.type("registrar.reregister", "61 s");
        bot.until("it warns", () -> wizard.says("long register interval"));
        assertTrue(bot.ask(() -> wizard.enabled(IDialogConstants.NEXT_LABEL)));
        wizard.type("registrar.reregister", "3601 s");
        bot.until("it blocks", () -> !wizard.enabled(IDialogConstants.NEXT_LABEL));
        wizard.picture("3601");
        wizard.type("registrar.reregister", "600 s");
        bot.until("it goes on", () -> wizard.enabled(IDialogConstants.NEXT_LABEL));
        give(wizard, DISCARD);
    }

    @Test
    void aDriverLeavesAndArrivesWhileThePageIsOpen() throws BundleException {
        WizardPages wizard = WizardPages.opened(bot);
        wizard.choose("Crown");
        bot.until("it can go on", () -> wizard.enabled(IDialogConstants.NEXT_LABEL));
        Bundle driver = driver();
        driver.stop();
        bot.until("its row is gone", () -> !wizard.offers("Crown"));
        bot.until("it cannot go on", () -> !wizard.enabled(IDialogConstants.NEXT_LABEL));
        wizard.picture("driver-left");
        driver.start();
        bot.until("its row is back", () -> wizard.offers("Crown"));
        bot.until("it can go on again", () -> wizard.enabled(IDialogConstants.NEXT_LABEL));
        wizard.cancel();
        bot.until("nothing was entered, nothing is asked", () -> !wizard.open());
    }

    @Test
    void cancelAsksAndADraftComesBackWithoutPasswords() {
        WizardPages wizard = WizardPages.opened(bot);
        wizard.choose("Crown");
        wizard.next();
        registrar(wizard);
        wizard.next();
        accounts(wizard, Crown.PASSWORD.reveal());
        wizard.cancel();
        wizard.picture("cancel");
        wizard.pressLabelled(GO_ON);
        assertEquals(Crown.USERS, wizard.value("lines.names"));
        give(wizard, KEEP);
        WizardPages again = WizardPages.opened(bot);
        bot.until("it says that it goes on", () -> window.shows("banner"));
        again.next();
        assertEquals(crown.host(), again.value("registrar.host"));
        again.next();
        assertEquals(Crown.USERS, again.value("lines.names"));
        assertEquals("", again.value("lines.password"));
        bot.until("it says which passwords are missing",
                () -> again.says(Words.of(new Text("fehlt das Passwort", "password of"))));
        assertFalse(bot.ask(() -> again.enabled(IDialogConstants.NEXT_LABEL)));
        again.picture("resumed");
        give(again, DISCARD);
        WizardPages fresh = WizardPages.opened(bot);
        assertFalse(bot.ask(() -> window.shows("banner")));
        fresh.cancel();
        bot.until("it is closed", () -> !fresh.open());
    }

    private void remove() {
        bot.begin(() -> desk
                .plan(Wish.remove(desk.now().configuration().groups().keySet().toArray(GroupId[]::new)))
                .thenAccept(plan -> plan.result().ifPresent(desk::apply)));
        bot.until("no group is left", () -> desk.now().configuration().groups().isEmpty());
    }

    /** Walks through all pages with everything open that opens. */
    private List<String> faults(String look) {
        List<String> faults = new ArrayList<>();
        WizardPages wizard = WizardPages.opened(bot);
        wizard.choose("Crown");
        for (String page : List.of("type", "registrar", "credentials", "media", "name", "plan")) {
            if (page.equals("registrar")) {
                registrar(wizard);
            } else if (page.equals("credentials")) {
                several(wizard);
            } else if (page.equals("media")) {
                wizard.toggle("advanced");
            } else if (page.equals("plan")) {
                bot.until("the plan is there", () -> wizard.enabled(IDialogConstants.FINISH_LABEL));
            }
            wizard.picture(look + "-" + page);
            faults.addAll(wizard.faults(page));
            if (!page.equals("plan")) {
                wizard.next();
            }
        }
        give(wizard, DISCARD);
        return faults;
    }

    /** Two blocks, the second with a table of passwords. */
    private void several(WizardPages wizard) {
        wizard.type("lines.names", "150;177;200-210");
        wizard.type("lines.password", Crown.PASSWORD.reveal());
        wizard.press("blocks.add");
        bot.until("a second block is open", () -> window.shows("blocks")
                && bot.found(org.eclipse.swt.widgets.Text.class, "lines.names").filter(one -> one.getText().isEmpty())
                        .isPresent());
        wizard.type("lines.names", "211;212");
        wizard.toggle("lines.passwords.each");
        bot.run(() -> copied("211\tfirst-Secret-1\n212\tsecond-Secret-2\n"));
        wizard.press("lines.passwords.paste");
        bot.until("the rows are there", () -> bot.found(Table.class, "lines.passwords.table")
                .filter(table -> table.getItemCount() == 2)
                .isPresent());
        assertFalse(bot.ask(() -> bot.all().anyMatch(
                widget -> widget instanceof Table table && Stream.of(table.getItems())
                        .anyMatch(item -> item.getText(1).contains("Secret")))));
    }

    private static void copied(String words) {
        Clipboard clipboard = new Clipboard(Display.getCurrent());
        clipboard.setContents(new Object[]{ words }, new Transfer[]{ TextTransfer.getInstance() });
        clipboard.dispose();
    }

    private void registrar(WizardPages wizard) {
        wizard.type("registrar.host", crown.host());
        wizard.type("registrar.port", crown.port());
        wizard.toggle("advanced");
        wizard.type("registrar.domain", Crown.DOMAIN);
    }

    private void accounts(WizardPages wizard, String password) {
        wizard.type("lines.names", Crown.USERS);
        wizard.type("lines.password", password);
        bot.until("23 lines are counted", () -> wizard.says("23 "));
    }

    private void give(WizardPages wizard, String answer) {
        wizard.cancel();
        wizard.pressLabelled(answer);
        bot.until("the wizard is closed", () -> !wizard.open());
    }

    private static Bundle driver() {
        for (Bundle bundle : FrameworkUtil.getBundle(WizardTest.class).getBundleContext().getBundles()) {
            if (bundle.getSymbolicName().equals("org.linewright.pbx.hfo")) {
                return bundle;
            }
        }
        throw new AssertionError("There is no driver of the Crown");
    }
}
