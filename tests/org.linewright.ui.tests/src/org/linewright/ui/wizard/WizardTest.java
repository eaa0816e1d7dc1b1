package org.linewright.ui.wizard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.linewright.core.Text;
import org.linewright.core.line.GroupId;
import org.linewright.ui.bot.Bot;
import org.linewright.ui.bot.PictureOfFailure;
import org.linewright.ui.pages.MainWindow;
import org.linewright.ui.pages.PreferencesDialog;
import org.linewright.workbench.kit.Desk;
import org.linewright.workbench.kit.Words;

/** A group is set up with the wizard, against a PBX that really answers. */
@ExtendWith(PictureOfFailure.class)
class WizardTest {

    private static final GroupId GROUP = new GroupId("hfo-wizard.example");
    private final Office office = Office.opened();
    private final Bot bot = office.bot();
    private final MainWindow window = office.window();
    private final Desk desk = office.desk();
    private final Crown crown = office.crown();

    @AfterEach
    void tidy() {
        office.close();
    }

    @Test
    void aGroupOfTheCrownGoesGreen() {
        WizardPages wizard = WizardPages.opened(bot);
        wizard.choose("Crown");
        wizard.picture("1-type");
        wizard.next();
        office.registrar(wizard);
        wizard.picture("2-registrar");
        wizard.next();
        office.accounts(wizard, Crown.PASSWORD.reveal());
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
    void severalBlocksAndPastedPasswordsComeToOneGroup() {
        WizardPages wizard = office.atAccounts();
        wizard.type("lines.names", "150;177;200-210");
        wizard.type("lines.password", Crown.PASSWORD.reveal());
        office.another(wizard);
        wizard.type("lines.names", "211-220");
        office.paste(wizard, IntStream.rangeClosed(211, 220).mapToObj(user -> user + ";" + Crown.PASSWORD.reveal())
                .collect(Collectors.joining("\n")));
        office.toPlan(wizard);
        assertTrue(bot.ask(() -> wizard.says(Crown.USERS)), "one group with the lines of both blocks");
        office.finish(wizard);
        bot.until("all lines are green", () -> desk.now().registered() == 23);
        assertEquals(23, crown.bound());
    }

    @Test
    void anAccountInTwoBlocksIsSaidWithTheBlock() {
        WizardPages wizard = office.atAccounts();
        wizard.type("lines.names", "150-155");
        wizard.type("lines.password", Crown.PASSWORD.reveal());
        office.another(wizard);
        wizard.type("lines.names", "155-160");
        bot.until("it says in which block it is too",
                () -> wizard.says(Office.words("155 steht auch im 1. Block", "155 is in block 1 too")));
        assertFalse(bot.ask(() -> wizard.enabled(IDialogConstants.NEXT_LABEL)));
        wizard.press("blocks.remove");
        bot.until("the first block is alone", () -> !window.shows("blocks"));
        assertEquals("150-155", wizard.value("lines.names"));
        office.give(wizard, Office.DISCARD);
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
        WizardPages wizard = office.atAccounts();
        office.accounts(wizard, "not-this-one-9");
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
        office.accounts(wizard, Crown.PASSWORD.reveal());
        wizard.press("lines.test");
        wizard.press("trial.start");
        String works = Words.of(new Text("Es klappt", "It works"));
        bot.until("the test is granted",
                () -> bot.found(Label.class, "trial.sentence").filter(one -> one.getText().startsWith(works))
                        .isPresent());
        wizard.picture("trial-granted");
        bot.until("nothing is left", () -> crown.bound() == 0);
        wizard.press("trial.close");
        office.give(wizard, Office.DISCARD);
    }

    @Test
    void longIntervalsWarnAndTooLongOnesBlock() {
        WizardPages wizard = office.atRegistrar();
        office.registrar(wizard);
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
        office.give(wizard, Office.DISCARD);
    }

    /** Walks through all pages with everything open that opens. */
    private List<String> faults(String look) {
        List<String> faults = new ArrayList<>();
        WizardPages wizard = WizardPages.opened(bot);
        wizard.choose("Crown");
        for (String page : List.of("type", "registrar", "credentials", "media", "name", "plan")) {
            if (page.equals("registrar")) {
                office.registrar(wizard);
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
        office.give(wizard, Office.DISCARD);
        return faults;
    }

    /** Two blocks, the second with a table of passwords. */
    private void several(WizardPages wizard) {
        wizard.type("lines.names", "150;177;200-210");
        wizard.type("lines.password", Crown.PASSWORD.reveal());
        office.another(wizard);
        wizard.type("lines.names", "211;212");
        office.paste(wizard, "211\tfirst-Secret-1\n212\tsecond-Secret-2\n");
        assertFalse(bot.ask(() -> bot.all().anyMatch(
                widget -> widget instanceof Table table && Stream.of(table.getItems())
                        .anyMatch(item -> item.getText(1).contains("Secret")))));
    }
}
