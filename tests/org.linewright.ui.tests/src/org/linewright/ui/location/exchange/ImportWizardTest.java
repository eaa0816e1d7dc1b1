package org.linewright.ui.location.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.linewright.core.location.Location;
import org.linewright.core.location.LocationId;
import org.linewright.operations.Wish;
import org.linewright.ui.Walk;
import org.linewright.ui.bot.Bot;
import org.linewright.ui.bot.PictureOfFailure;
import org.linewright.ui.pages.MainWindow;
import org.linewright.ui.pages.PreferencesDialog;
import org.linewright.ui.wizard.WizardPages;
import org.linewright.workbench.kit.Desk;
import org.linewright.workbench.kit.Ids;
import org.linewright.workbench.kit.Words;
import org.linewright.workbench.screen.Stage;

/** A location is taken from a file. */
@ExtendWith(PictureOfFailure.class)
class ImportWizardTest {

    private static final String WIZARD = "wizard.location.import";
    private static final LocationId BERLIN = new LocationId("berlin");
    private static final String XML = """
            <location version="1" id="berlin">
              <name>Berlin</name>
              <region>DE</region>
              <areaCode>30</areaCode>
              <rules>
                <dial><rules><rule><search>^\\+49891234(.*)</search><replace>80\\1</replace></rule></rules></dial>
              </rules>
            </location>
            """;

    @TempDir
    private Path folder;
    private final Bot bot = Bot.here();
    private final MainWindow window = new MainWindow(bot);
    private final Desk desk = PlatformUI.getWorkbench().getService(Desk.class);
    private final WizardPages wizard = new WizardPages(bot);
    private final List<String> faults = new ArrayList<>();

    @BeforeEach
    void open() {
        bot.until("the configuration is open", () -> desk.now().current().isPresent());
        show();
    }

    @AfterEach
    void tidy() {
        bot.run(() -> bot.all().filter(Shell.class::isInstance).map(Shell.class::cast)
                .filter(shell -> Ids.of(shell).startsWith("wizard.")).toList()
                .forEach(Shell::dispose));
        window.closeEditors();
        for (LocationId id : Set.copyOf(desk.now().configuration().locations().keySet())) {
            bot.begin(() -> desk.plan(Wish.remove(id)).thenAccept(plan -> plan.result().ifPresent(desk::apply)));
            bot.until(id + " is gone", () -> desk.now().configuration().location(id).isEmpty());
        }
    }

    private void show() {
        bot.begin(() -> PlatformUI.getWorkbench().getService(Stage.class).wizard("location.import"));
        bot.widget(Shell.class, WIZARD);
    }

    private void choose(String name, String text) throws IOException {
        wizard.type("file", Files.writeString(folder.resolve(name), text).toString());
    }

    private void finish() {
        bot.until("the plan is there", () -> wizard.enabled(IDialogConstants.FINISH_LABEL));
        wizard.finish();
        bot.until("the wizard is closed", () -> bot.found(Shell.class, WIZARD).isEmpty());
    }

    private void look(String name) {
        wizard.picture("location-import-" + name);
        faults.addAll(bot.ask(() -> Walk.faults(bot).stream().map(fault -> name + ": " + fault).toList()));
    }

    @Test
    void theFaultsOfAFileStandThereWithTheirLinesAndThenThePlan() throws IOException {
        look("empty");
        wizard.type("file", folder.resolve("none.xml").toString());
        bot.until("there is no such file", () -> wizard.says("none.xml"));
        look("none");
        choose("broken.xml", XML.replace("region", "regon").replace("<rule>", "<ruel>").replace("</rule>", "</ruel>"));
        bot.until("the line is named", () -> wizard.says("broken.xml, line 6") || wizard.says("broken.xml, Zeile 6"));
        look("broken");
        assertFalse(bot.ask(() -> wizard.enabled(IDialogConstants.FINISH_LABEL)));
        choose("berlin.xml", XML);
        bot.until("the plan is there", () -> wizard.enabled(IDialogConstants.FINISH_LABEL));
        look("plan");
        finish();
        assertEquals("30", desk.now().configuration().location(BERLIN).map(Location::areaCode).orElseThrow());
        assertEquals(List.of(), faults);
    }

    @Test
    void oneThatIsThereStaysBesideOrIsReplaced() throws IOException {
        choose("berlin.xml", XML);
        finish();
        show();
        choose("berlin.xml", XML.replace("30<", "89<"));
        bot.until("it would stand beside", () -> wizard.says("Berlin (2)"));
        Combo target = bot.widget(Combo.class, "target");
        bot.run(() -> target.select(1));
        bot.use(target, SWT.Selection);
        bot.until("it would be replaced", () -> wizard.says("30 → 89"));
        look("replacing");
        finish();
        assertEquals("89", desk.now().configuration().location(BERLIN).map(Location::areaCode).orElseThrow());
        assertEquals(1, desk.now().configuration().locations().size());
        assertEquals(List.of(), faults);
    }

    @Test
    void whatACheckAdvisesAgainstComesOnlyWhenThePersonInsists() throws IOException {
        choose("berlin.xml", XML.replace("<search>^\\+49891234(.*)</search>", "<search>^(</search>"));
        bot.until("the fault is said", () -> wizard.says("LW-NUM-101") || wizard.says(Words.of("Regel", "rule")));
        assertFalse(bot.ask(() -> wizard.enabled(IDialogConstants.FINISH_LABEL)));
        Button insist = bot.widget(Button.class, "insist");
        bot.run(() -> insist.setSelection(true));
        bot.use(insist, SWT.Selection);
        bot.until("the plan is there", () -> wizard.enabled(IDialogConstants.FINISH_LABEL));
        look("insisting");
        finish();
        assertTrue(desk.now().configuration().location(BERLIN).isPresent());
        assertEquals(List.of(), faults);
    }

    @Test
    void everythingIsThereInTheDark() throws IOException {
        wizard.cancel();
        bot.until("the wizard is closed", () -> bot.found(Shell.class, WIZARD).isEmpty());
        PreferencesDialog.opened(bot).appearance(2).apply();
        show();
        choose("many.csv", "part;name;value\n" + "nonsense;1;2\n".repeat(300));
        bot.until("a hundred are named", () -> wizard.says("200"));
        look("many-dark");
        choose("berlin.xml", XML);
        bot.until("the plan is there", () -> wizard.enabled(IDialogConstants.FINISH_LABEL));
        look("plan-dark");
        wizard.cancel();
        bot.until("the wizard is closed", () -> bot.found(Shell.class, WIZARD).isEmpty());
        PreferencesDialog.opened(bot).appearance(1).apply();
        assertEquals(List.of(), faults);
    }
}
