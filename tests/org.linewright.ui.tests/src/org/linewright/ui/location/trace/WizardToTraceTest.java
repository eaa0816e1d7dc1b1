package org.linewright.ui.location.trace;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.linewright.core.location.Location;
import org.linewright.core.location.LocationId;
import org.linewright.core.location.NumberRule;
import org.linewright.core.location.RuleKind;
import org.linewright.core.location.RuleList;
import org.linewright.operations.Wish;
import org.linewright.ui.Walk;
import org.linewright.ui.bot.Bot;
import org.linewright.ui.bot.PictureOfFailure;
import org.linewright.ui.pages.MainWindow;
import org.linewright.ui.pages.PreferencesDialog;
import org.linewright.ui.wizard.WizardPages;
import org.linewright.workbench.kit.Desk;
import org.linewright.workbench.kit.Ids;
import org.linewright.workbench.screen.Stage;

/** A location is set up with the wizard, and a number followed through its rules. */
@ExtendWith(PictureOfFailure.class)
class WizardToTraceTest {

    private static final LocationId BERLIN = new LocationId("berlin");

    private final Bot bot = Bot.here();
    private final MainWindow window = new MainWindow(bot);
    private final Desk desk = PlatformUI.getWorkbench().getService(Desk.class);
    private final WizardPages wizard = new WizardPages(bot);
    private final List<String> faults = new ArrayList<>();

    @BeforeEach
    void open() {
        bot.until("the configuration is open", () -> desk.now().current().isPresent());
    }

    @AfterEach
    void tidy() {
        bot.run(() -> bot.all().filter(Shell.class::isInstance).map(Shell.class::cast)
                .filter(shell -> Ids.of(shell).startsWith("wizard.")).toList()
                .forEach(Shell::dispose));
        window.closeEditors();
        new MainWindow(bot).show("lines");
        bot.begin(() -> desk.plan(Wish.remove(BERLIN)).thenAccept(plan -> plan.result().ifPresent(desk::apply)));
        bot.until("no location is left", () -> desk.now().configuration().locations().isEmpty());
    }

    @Test
    void fromTheWizardToTheReasonWhyARuleMissed() {
        setUp("light");
        Location berlin = desk.now().configuration().location(BERLIN).orElseThrow();
        assertEquals("30", berlin.areaCode());
        bot.begin(() -> desk
                .plan(Wish.put(berlin.withRules(RuleKind.FINAL,
                        RuleList.first(NumberRule.pattern("^0049(.*)", "0\\1"),
                                NumberRule.pattern("^0(3.*)", "90\\1")))))
                .thenAccept(plan -> plan.result().ifPresent(desk::apply)));
        trace("tel:+49-30-9876543");
        Label result = bot.widget(Label.class, "trace.result");
        bot.until("the second rule decides", () -> result.getText().equals("90309876543"));
        Tree steps = bot.widget(Tree.class, "trace.steps");
        assertEquals(14, bot.ask(steps::getItemCount));
        assertTrue(bot.ask(() -> Stream.of(steps.getItem(13).getItems()[0].getText(2)).noneMatch(String::isBlank)),
                "it says why the first rule missed");
        look("trace-light");
        assertEquals(List.of(), faults);
    }

    @Test
    void everythingIsThereInTheDark() {
        PreferencesDialog.opened(bot).appearance(2).apply();
        setUp("dark");
        trace("110");
        Label result = bot.widget(Label.class, "trace.result");
        bot.until("an emergency number stays", () -> result.getText().equals("110"));
        look("trace-dark");
        PreferencesDialog.opened(bot).appearance(1).apply();
        assertEquals(List.of(), faults);
    }

    private void setUp(String look) {
        bot.begin(() -> PlatformUI.getWorkbench().getService(Stage.class).wizard("location.new"));
        bot.widget(Shell.class, "wizard.location.new");
        Combo country = bot.widget(Combo.class, "region");
        bot.until("the countries are there", () -> country.getItemCount() > 100);
        bot.run(() -> country.select(country.indexOf(Locale.of("", "DE")
                .getDisplayCountry())));
        bot.use(country, SWT.Selection);
        wizard.type("name", "Berlin");
        wizard.type("areaCode", "030");
        bot.until("the emergency number is shown", () -> dialled(4).equals("112"));
        look("wizard-place-" + look);
        wizard.next();
        wizard.type("base", "12345");
        wizard.type("extensions", "30-69");
        bot.until("the extension is shown", () -> dialled(0).equals("30"));
        look("wizard-numbers-" + look);
        wizard.next();
        Combo pbx = bot.widget(Combo.class, "driver");
        int crown = bot.ask(() -> (int) Stream.of(pbx.getItems()).takeWhile(one -> !one.contains("Crown")).count());
        bot.run(() -> pbx.select(crown));
        bot.use(pbx, SWT.Selection);
        bot.until("local numbers get their area code", () -> dialled(1).equals("0309876543"));
        look("wizard-outside-" + look);
        wizard.next();
        bot.until("the plan is there", () -> wizard.enabled(IDialogConstants.FINISH_LABEL));
        look("wizard-plan-" + look);
        wizard.finish();
        bot.until("the location is there", () -> desk.now().configuration().location(BERLIN).isPresent());
        bot.until("the wizard is closed", () -> bot.found(Shell.class, "wizard.location.new").isEmpty());
    }

    private String dialled(int row) {
        return bot.found(Table.class, "preview").filter(table -> table.getItemCount() > row)
                .map(table -> table.getItem(row).getText(2)).orElse("");
    }

    private void trace(String number) {
        new MainWindow(bot).show("tracer");
        Text field = bot.widget(Text.class, "trace.number");
        bot.run(() -> field.setText(number));
    }

    private void look(String name) {
        wizard.picture("location-" + name);
        faults.addAll(bot.ask(() -> Walk.faults(bot).stream().map(fault -> name + ": " + fault).toList()));
    }
}
