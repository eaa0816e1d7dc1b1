package org.linewright.ui.drivers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.linewright.core.line.GroupId;
import org.linewright.core.line.Line;
import org.linewright.core.line.SecretReference;
import org.linewright.operations.Roster;
import org.linewright.ui.Swap;
import org.linewright.ui.Walk;
import org.linewright.ui.bot.Bot;
import org.linewright.ui.bot.Picture;
import org.linewright.ui.bot.PictureOfFailure;
import org.linewright.ui.editor.Administration;
import org.linewright.ui.pages.FileChooser;
import org.linewright.ui.pages.MainWindow;
import org.linewright.ui.pages.NavigatorTree;
import org.linewright.ui.wizard.WizardPages;
import org.linewright.workbench.kit.Desk;
import org.linewright.workbench.kit.Ids;
import org.linewright.workbench.kit.Words;
import org.osgi.framework.Bundle;

/** Drivers are brought in, changed and taken out in the window, from real files. */
@ExtendWith(PictureOfFailure.class)
class DriversTest {

    private static final String WORKS = Words.of("arbeitet", "works");
    private static final String MISSING = Words.of("fehlt", "missing");
    private static final String UNSIGNED = Words.of("nicht signiert", "unsigned");
    private static final String GROUP = "example-drivers";
    private static final String CUSTOMER = "Muster AG";
    private static final String SCREEN = "org.linewright.workbench.drivers";

    private final Bot bot = Bot.here();
    private final MainWindow window = new MainWindow(bot);
    private final Administration administration = new Administration(bot);
    private final Shelf shelf = Shelf.here(bot);
    @TempDir
    private Path folder;
    private DriverFile file;
    private DriversPage page;

    @BeforeEach
    void open() {
        file = new DriverFile(folder);
        page = DriversPage.opened(bot);
    }

    @AfterEach
    void clear() throws Exception {
        bot.run(() -> bot.all().filter(Shell.class::isInstance).map(Shell.class::cast)
                .filter(shell -> Ids.of(shell).matches("note|dialog\\..*|wizard\\..*")).toList()
                .forEach(Shell::dispose));
        window.closeEditors();
        Desk desk = PlatformUI.getWorkbench().getService(Desk.class);
        desk.now().configuration().groups().keySet().forEach(id -> administration.remove(id.value()));
        shelf.clear();
        window.closeView("org.linewright.workbench.slot:drivers");
    }

    @Test
    void aDriverFromAFileServesGroupsWhichWaitForItWhileItIsAway() throws Exception {
        page.press("drivers.install");
        new FileChooser(bot).choose(file.version("1.0.0"));
        assertTrue(voucher().contains(Words.of("Niemand", "Nobody")), "nobody vouches for it");
        new Picture(bot.ask(Display::getCurrent)).save("drivers-unsigned");
        page.agree().choose(DriverFile.LABEL, "1.0.0", WORKS, UNSIGNED);
        assertFalse(bot.ask(() -> shown("note")), "what a person does here is no news to them");
        Roster roster = PlatformUI.getWorkbench().getService(Roster.class);
        administration.put(roster.ask(DriverFile.ID, driver -> driver.profile().draft(new GroupId(GROUP), CUSTOMER,
                "example.invalid", List.of(new Line("200", SecretReference.secret(GROUP + "/<USER>"))
                        .withEnabled(false))))
                .result().orElseThrow());
        bot.until("the page says who uses it", () -> page.prose().contains(": " + CUSTOMER));
        page.press("drivers.remove");
        bot.until("the plan says who uses it", () -> bot.found(Label.class, "driver.groups")
                .filter(one -> one.getText().contains(": " + CUSTOMER)).isPresent());
        page.agree().choose(DriverFile.ID, MISSING);
        TreeItem group = new NavigatorTree(bot).node(CUSTOMER);
        bot.until("the group says so too", () -> group.getText().contains(MISSING));
        new Picture(bot.ask(Display::getCurrent)).save("drivers-missing");
        page.press("drivers.install");
        new FileChooser(bot).choose(folder.resolve("example-1.0.0.jar"));
        page.agree().until(DriverFile.LABEL, WORKS).gone(MISSING);
        bot.until("nothing is missing to the group", () -> !group.getText().contains(MISSING));
    }

    @Test
    void theOpenWizardOffersADriverFromTheDropInFolderAndAGroupIsMadeWithIt() throws Exception {
        WizardPages wizard = WizardPages.opened(bot);
        assertFalse(bot.ask(() -> wizard.offers(DriverFile.LABEL)));
        shelf.dropped(file.version("1.0.0"));
        page.choose("example-1.0.0.jar");
        assertTrue(bot.ask(page::prose).contains("LW-DRIVERS-111"), "it says why it waits");
        bot.until("a note says so", () -> bot.found(Label.class, "note.title")
                .filter(title -> title.getText().contains("example-1.0.0.jar")).isPresent());
        new Picture(bot.ask(Display::getCurrent)).save("drivers-waiting");
        assertFalse(bot.ask(() -> wizard.offers(DriverFile.LABEL)), "nobody sees what only waits");
        page.press("drivers.take").agree().until(DriverFile.LABEL, WORKS).gone("example-1.0.0.jar");
        bot.until("the wizard offers it", () -> wizard.offers(DriverFile.LABEL));
        wizard.choose(DriverFile.LABEL);
        wizard.next();
        wizard.type("registrar.host", "example.invalid");
        wizard.next();
        wizard.type("lines.names", "150");
        wizard.type("lines.password", "a password nobody needs");
        wizard.next();
        bot.widget(Table.class, "media.pbx.list");
        wizard.next();
        wizard.type("name", CUSTOMER);
        wizard.next();
        wizard.finish();
        bot.until("the wizard is closed", () -> !wizard.open());
        page.choose(DriverFile.LABEL, WORKS);
        bot.until("the group uses it", () -> page.prose().contains(": " + CUSTOMER));
    }

    @Test
    void whoeverSignedIsComparedTrustedOnceAndThenComesInByHimself() throws Exception {
        Path first = file.signed("1.0.0", "Muster Telefonie");
        shelf.dropped(first);
        page.choose("example-1.0.0.jar").press("drivers.take");
        assertTrue(voucher().contains("Muster Telefonie"));
        assertEquals(2, bot.ask(() -> bot.found(Text.class, "fingerprint").orElseThrow().getText().lines().count()));
        new Picture(bot.ask(Display::getCurrent)).save("drivers-stranger");
        Button trust = bot.widget(Button.class, "driver.trust");
        bot.run(() -> trust.setSelection(true));
        bot.click(trust);
        page.agree().until(DriverFile.LABEL, "1.0.0", WORKS, "Muster Telefonie");
        closeNote();
        shelf.dropped(file.signed("1.1.0", "Muster Telefonie"));
        page.choose(DriverFile.LABEL, "1.1.0", WORKS);
        bot.until("a note says what came by itself", () -> bot.found(Label.class, "note.title")
                .filter(title -> title.getText().contains("1.1.0")).isPresent());
        new Picture(bot.ask(Display::getCurrent)).save("drivers-came");
        page.press("drivers.back").agree().until("1.0.0", WORKS);
        page.press("drivers.off").agree().until("1.0.0", Words.of("ausgeschaltet", "switched off"));
        assertFalse(bot.ask(() -> shown("drivers.off")));
        page.press("drivers.on").agree().until(DriverFile.LABEL, WORKS);
        page.press("drivers.publishers");
        Table publishers = bot.widget(Table.class, "publishers.table");
        bot.until("he is listed", () -> publishers.getItemCount() == 1);
        new Picture(bot.ask(Display::getCurrent)).save("drivers-publishers");
        bot.run(() -> publishers.select(0));
        bot.click(publishers);
        page.press("publishers.remove").press("distrust.ok");
        bot.until("he is trusted no more", () -> publishers.getItemCount() == 0);
        page.press("publishers.cancel");
    }

    @Test
    void anUpdateTakesGroupsToItsSettingsByAPlanAndGoingBackTakesThemBack() throws Exception {
        shelf.brought(file.version("1.0.0"));
        page.until(DriverFile.LABEL, "1.0.0", WORKS);
        Roster roster = PlatformUI.getWorkbench().getService(Roster.class);
        administration.put(roster.ask(DriverFile.ID, driver -> driver.profile().draft(new GroupId(GROUP), CUSTOMER,
                "example.invalid", List.of(new Line("200", SecretReference.secret(GROUP + "/<USER>"))
                        .withEnabled(false))))
                .result().orElseThrow());
        assertEquals(300, reregister());
        page.press("drivers.install");
        new FileChooser(bot).choose(file.renewed("2.0.0"));
        bot.until("the plan says what is new", () -> bot.found(Label.class, "driver.settings")
                .filter(one -> one.getText().contains(CUSTOMER)).isPresent());
        new Picture(bot.ask(Display::getCurrent)).save("drivers-settings");
        page.agree().until(DriverFile.LABEL, "2.0.0", WORKS).press("plan.ok");
        bot.until("the group is of the new version", () -> reregister() == 120);
        page.choose(DriverFile.LABEL, "2.0.0").press("drivers.back");
        bot.until("the plan says what goes back", () -> bot.found(Label.class, "driver.settings").isPresent());
        page.agree().until(DriverFile.LABEL, "1.0.0", WORKS).press("plan.ok");
        bot.until("the group is what it was", () -> reregister() == 300);
    }

    private long reregister() {
        return administration.now(GROUP).registrar().reregister().toSeconds();
    }

    @Test
    void whoIsTrustedByHisCertificateComesInWithoutAQuestion() throws Exception {
        page.press("drivers.publishers").press("publishers.add");
        new FileChooser(bot).choose(file.certificate("Muster Telefonie"));
        bot.widget(Text.class, "fingerprint");
        new Picture(bot.ask(Display::getCurrent)).save("drivers-compare");
        page.press("compare.ok");
        Table publishers = bot.widget(Table.class, "publishers.table");
        bot.until("he is listed", () -> publishers.getItemCount() == 1
                && publishers.getItem(0).getText(0).contains("Muster Telefonie"));
        page.press("publishers.cancel");
        shelf.dropped(file.signed("1.0.0", "Muster Telefonie"));
        page.until(DriverFile.LABEL, WORKS, "Muster Telefonie");
    }

    @Test
    void whatIsNoDriverIsRefusedInWordsAndCancellingLeavesNothing() throws Exception {
        Path wrong = Files.writeString(folder.resolve("example-0.1.jar"), "no archive at all");
        page.press("drivers.install");
        new FileChooser(bot).choose(wrong);
        bot.widget(Shell.class, "dialog.troubles");
        assertTrue(bot.ask(() -> bot.all().anyMatch(one -> one instanceof Label label
                && label.getText().contains("example-0.1.jar"))), "it says which file");
        new Picture(bot.ask(Display::getCurrent)).save("drivers-refused");
        page.press("troubles.cancel");
        bot.until("the dialog is gone", () -> !shown("dialog.troubles"));
        page.press("drivers.install");
        new FileChooser(bot).choose(file.version("1.0.0"));
        page.press("driver.cancel");
        bot.until("the plan is gone", () -> !shown("dialog.driver"));
        assertEquals(List.of(), shelf.drivers().now().drivers());
        assertTrue(bot.ask(() -> shown("empty.sentence")), "it says what to do first");
        assertEquals(List.of(), bot.ask(() -> Walk.faults(bot)));
    }

    @Test
    void aWaitingFileThatNobodyWantsIsDeleted() throws Exception {
        Path dropped = shelf.dropped(file.version("1.0.0"));
        page.choose("example-1.0.0.jar").press("drivers.discard");
        Shell question = bot.widget(Shell.class, "dialog.question");
        Button delete = bot.ask(() -> Bot.within(question).filter(Button.class::isInstance).map(Button.class::cast)
                .filter(one -> one.getText().replace("&", "").equals(Words.of("Löschen", "Delete"))).findFirst()
                .orElseThrow());
        bot.begin(() -> delete.notifyListeners(SWT.Selection, new Event()));
        page.gone("example-1.0.0.jar");
        assertFalse(Files.exists(dropped));
    }

    @Test
    void thePageComesBackWithItsBundle() throws Exception {
        shelf.brought(file.version("1.0.0"));
        page.until(DriverFile.LABEL, WORKS);
        Bundle screen = Swap.bundle(SCREEN);
        byte[] jar = Swap.jar(screen);
        Swap.uninstall(screen);
        bot.until("the page says what is missing", () -> !shown("drivers.table") && shown("empty.sentence"));
        Swap.installed(SCREEN, jar);
        page.until(DriverFile.LABEL, WORKS);
    }

    /** Who vouches for what comes, as the plan says it. */
    private String voucher() {
        bot.until("the plan is shown", () -> shown("driver.voucher"));
        return bot.ask(() -> bot.found(Label.class, "driver.voucher").orElseThrow().getText());
    }

    private boolean shown(String id) {
        return bot.all().anyMatch(one -> Ids.of(one).equals(id));
    }

    private void closeNote() {
        bot.run(() -> bot.found(Shell.class, "note").ifPresent(Shell::dispose));
    }
}
