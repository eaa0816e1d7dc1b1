package org.linewright.ui.wizard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.swt.widgets.Label;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.linewright.ui.Swap;
import org.linewright.ui.bot.Bot;
import org.linewright.ui.bot.PictureOfFailure;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleException;

/** What is typed into the wizard is never lost, whoever goes and comes. */
@ExtendWith(PictureOfFailure.class)
class DraftTest {

    private static final String LINES = "org.linewright.workbench.line";

    private final Office office = Office.opened();
    private final Bot bot = office.bot();

    @AfterEach
    void tidy() {
        office.close();
    }

    @Test
    void cancelAsksAndADraftComesBackWithoutPasswords() {
        WizardPages wizard = office.atAccounts();
        office.accounts(wizard, Crown.PASSWORD.reveal());
        wizard.cancel();
        wizard.picture("cancel");
        wizard.pressLabelled(Office.GO_ON);
        assertEquals(Crown.USERS, wizard.value("lines.names"));
        office.give(wizard, Office.KEEP);
        WizardPages again = WizardPages.opened(bot);
        bot.until("it says that it goes on", () -> office.window().shows("banner"));
        again.picture("resumed-type");
        again.next();
        assertEquals(office.crown().host(), again.value("registrar.host"));
        again.next();
        assertEquals(Crown.USERS, again.value("lines.names"));
        assertEquals("", again.value("lines.password"));
        bot.until("it says which passwords are missing",
                () -> again.says(Office.words("fehlt das Passwort", "password of")));
        assertFalse(bot.ask(() -> again.enabled(IDialogConstants.NEXT_LABEL)));
        again.picture("resumed");
        office.give(again, Office.DISCARD);
        WizardPages fresh = WizardPages.opened(bot);
        assertFalse(bot.ask(() -> office.window().shows("banner")));
        fresh.cancel();
        bot.until("it is closed", () -> !fresh.open());
    }

    @Test
    void aDraftCanBeDiscardedToStartAfresh() {
        office.give(filled(), Office.KEEP);
        WizardPages wizard = WizardPages.opened(bot);
        wizard.press("banner.button");
        bot.until("the banner is gone", () -> !office.window().shows("banner"));
        bot.until("no type is chosen", () -> !wizard.enabled(IDialogConstants.NEXT_LABEL));
        wizard.picture("afresh");
        wizard.choose("Crown");
        wizard.next();
        assertEquals("", wizard.value("registrar.host"));
        wizard.cancel();
        bot.until("nothing is entered, nothing is asked", () -> !wizard.open());
    }

    @Test
    void backAndAnotherTypeKeepWhatIsTyped() {
        WizardPages wizard = filled();
        wizard.back();
        wizard.back();
        wizard.choose("RFC 3261");
        wizard.next();
        assertEquals(office.crown().host(), wizard.value("registrar.host"));
        wizard.back();
        wizard.choose("Crown");
        wizard.next();
        assertEquals(office.crown().host(), wizard.value("registrar.host"));
        wizard.next();
        assertEquals(Crown.USERS, wizard.value("lines.names"));
        assertEquals(Crown.PASSWORD.reveal(), wizard.value("lines.password"));
        office.give(wizard, Office.DISCARD);
    }

    @Test
    void theWizardsOwnBundleLeavesAndReturns() throws Exception {
        filled();
        Bundle bundle = Swap.bundle(LINES);
        byte[] jar = Swap.jar(bundle);
        Swap.uninstall(bundle);
        WizardPages wizard = new WizardPages(bot);
        bot.until("it says what is missing and what is kept", () -> wizard
                .says(Office.words("Was Sie eingegeben haben, ist aufgehoben", "What you typed is kept")));
        wizard.picture("part-left");
        Swap.installed(LINES, jar);
        wizard.pressLabelled(IDialogConstants.OK_LABEL);
        bot.until("the wizard can be opened again", () -> !wizard.open());
        WizardPages again = WizardPages.opened(bot);
        bot.until("it says that it goes on", () -> office.window().shows("banner"));
        again.next();
        assertEquals(office.crown().host(), again.value("registrar.host"));
        again.next();
        assertEquals(Crown.USERS, again.value("lines.names"));
        office.give(again, Office.DISCARD);
    }

    @Test
    void aDriverLeavesAndArrivesWhileThePageIsOpen() throws BundleException {
        WizardPages wizard = WizardPages.opened(bot);
        wizard.choose("Crown");
        bot.until("it can go on", () -> wizard.enabled(IDialogConstants.NEXT_LABEL));
        Bundle driver = Swap.bundle("org.linewright.pbx.hfo");
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
    void aDriverThatLeavesLaterIsSaidOnThePlan() throws BundleException {
        WizardPages wizard = office.atPlan();
        Bundle driver = Swap.bundle("org.linewright.pbx.hfo");
        driver.stop();
        bot.until("it cannot be finished", () -> !wizard.enabled(IDialogConstants.FINISH_LABEL));
        bot.until("it says why", () -> says("plan.state", Office.words("noch nicht", "cannot be done")));
        wizard.picture("driver-left-plan");
        driver.start();
        bot.until("it can be finished", () -> wizard.enabled(IDialogConstants.FINISH_LABEL));
        office.finish(wizard);
        bot.until("all lines are green", () -> office.desk().now().registered() == 23);
        assertEquals(List.of("hfo-wizard.example"),
                office.group().stream().map(Object::toString).toList());
    }

    @Test
    void whatIsKeptHoldsNoPassword() {
        WizardPages wizard = filled();
        bot.until("it is kept", () -> Kept.texts(office.desk()).anyMatch(text -> text.contains(Crown.USERS)));
        assertTrue(Kept.texts(office.desk()).noneMatch(text -> text.contains(Crown.PASSWORD.reveal())));
        office.give(wizard, Office.DISCARD);
        bot.until("nothing is kept any more", () -> Kept.texts(office.desk()).findAny().isEmpty());
    }

    private WizardPages filled() {
        WizardPages wizard = office.atAccounts();
        office.accounts(wizard, Crown.PASSWORD.reveal());
        return wizard;
    }

    private boolean says(String label, String part) {
        return bot.found(Label.class, label).filter(one -> one.getText().contains(part)).isPresent();
    }
}
