package org.linewright.ui.location.trace;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.ref.WeakReference;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.linewright.core.location.Location;
import org.linewright.core.location.NumberRule;
import org.linewright.core.location.RuleKind;
import org.linewright.core.location.RuleList;
import org.linewright.operations.Wish;
import org.linewright.ui.Swap;
import org.linewright.ui.bot.Bot;
import org.linewright.ui.bot.PictureOfFailure;
import org.linewright.ui.bot.Watchdog;
import org.linewright.ui.editor.Administration;
import org.linewright.ui.location.editor.Berlin;
import org.linewright.ui.pages.MainWindow;
import org.linewright.ui.pages.TracePage;
import org.linewright.ui.pages.TracePage.Tab;
import org.linewright.workbench.kit.Desk;
import org.linewright.workbench.kit.Words;
import org.osgi.framework.Bundle;

/** Many numbers at once, what leads to a number, and what the view remembers. */
@ExtendWith(PictureOfFailure.class)
class ManyNumbersTest {

    private static final String[] NUMBERS = { "030 9876543", "0800 123456", "112", "+44 20 79460000" };

    /** Milliseconds of a processor that the window may take at a time; whatever else the machine does. */
    private static final long BUSY = 800;

    @RegisterExtension
    final Berlin berlin = new Berlin(Bot.here());

    private final Bot bot = berlin.bot();

    @TempDir
    private Path folder;

    @AfterEach
    void tidy() {
        TracePage.opened(bot, Tab.MANY, "Berlin").numbers("");
        only(false);
        TracePage.opened(bot, Tab.ONE, "Berlin");
        new MainWindow(bot).show("lines");
    }

    @Test
    void whatTheNextSaveDoesIsSeenNumberByNumber() {
        TracePage page = list().until("trace.count", "4 ");
        page.widgets().press("trace.keep");
        page.until("trace.count", Words.of("Keine von 4", "None of 4"));
        put(berlin().withRules(RuleKind.FINAL, RuleList.first(NumberRule.pattern("^0(800.*)", "77\\1"))));
        page.until("trace.count", Words.of("1 von 4 Nummern unterscheidet sich", "1 of 4 numbers differs"));
        String row = page.widgets().rows("trace.list").lines().toList().get(1);
        assertTrue(row.contains("77800123456") && row.contains("90800123456"), row);
        assertTrue(row.endsWith(Words.of("anders", "different")), row);
        only(true);
        page.until("trace.list", 1);
        page.open("trace.list", 0);
        bot.until("it is followed", () -> bot.found(Label.class, "trace.result")
                .filter(result -> result.getText().equals("77800123456")).isPresent());
        assertEquals("0800 123456", page.text("trace.number"));
    }

    @Test
    void twoLocationsAreComparedOverExamplesWhenTheListIsEmpty() {
        TracePage page = list().numbers("");
        page.widgets().choose("trace.against", 1);
        page.until("trace.count", Words.of("Beispielnummern", "example numbers"));
        only(true);
        Table table = bot.widget(Table.class, "trace.list");
        bot.until("differences are there", () -> table.getItemCount() > 0);
        assertTrue(page.widgets().rows("trace.list").lines()
                .allMatch(row -> row.endsWith(Words.of("anders", "different"))));
    }

    @Test
    void aListComesFromAFileAndLeavesAsATable() throws Exception {
        Path numbers = Files.writeString(folder.resolve("n.csv"), "Nummer;Name\n'+44 20 79460000;UK\n112;x\n");
        TracePage page = TracePage.opened(bot, Tab.MANY, "Berlin");
        page.widgets().pressingForFile("trace.open", numbers);
        page.until("trace.list", 2);
        page.widgets().press("trace.copyList");
        String copied = bot.ask(() -> {
            Clipboard clipboard = new Clipboard(Display.getCurrent());
            Object words = clipboard.getContents(TextTransfer.getInstance());
            clipboard.dispose();
            return String.valueOf(words);
        });
        assertTrue(copied.contains("0101300442079460000;") && copied.lines().count() == 3, copied);
        Path out = folder.resolve("out.csv");
        page.widgets().pressingForFile("trace.export", out);
        bot.until("it is written", () -> Files.exists(out));
        assertEquals("\uFEFF" + copied, Files.readString(out, StandardCharsets.UTF_8));
    }

    @Test
    void tenThousandNumbersAreFollowedWhileTheWindowAnswers() throws InterruptedException {
        TracePage page = TracePage.opened(bot, Tab.MANY, "Berlin");
        try (Watchdog dog = new Watchdog(bot).started()) {
            page.numbers(IntStream.range(0, 10_000).mapToObj(last -> "030 98" + last).toArray(String[]::new));
            page.until("trace.count", Words.of("10.000 Nummern.", "10,000 numbers.")).until("trace.list", 10_000);
            assertTrue(dog.waits().stream().allMatch(wait -> wait.busy() < BUSY), dog.figures("10,000 numbers"));
        }
        page.numbers(NUMBERS).until("trace.list", 4);
    }

    @Test
    void whatReachesANumberIsFoundAndARuleThatNeverFiresIsOneKeyAway() {
        put(berlin().withRules(RuleKind.FINAL, RuleList.first(NumberRule.pattern("^0(.*)", "0\\1"),
                NumberRule.pattern("^0800(.*)", "9\\1"))));
        TracePage page = TracePage.opened(bot, Tab.REACH, "Berlin");
        page.widgets().type("trace.target", "+49 30 9876543");
        Table found = bot.widget(Table.class, "trace.reaches");
        bot.until("something reaches it", () -> found.getItemCount() > 2);
        assertTrue(page.widgets().rows("trace.reaches").contains("0309876543"));
        page.until("trace.idle", 1).open("trace.idle", 0);
        Combo list = bot.widget(Combo.class, "rules.list");
        Table rules = bot.widget(Table.class, "rule.table");
        bot.until("the rule is selected", () -> list.getSelectionIndex() == RuleKind.FINAL.ordinal()
                && rules.getSelectionIndex() == 1);
        page.open("trace.reaches", 0);
        bot.until("it is followed", () -> bot.found(Label.class, "trace.result")
                .filter(result -> result.getText().equals("21")).isPresent());
    }

    @Test
    void whatWasChosenIsThereAgainAfterTheViewAndAfterTheBundle() throws Exception {
        TracePage page = TracePage.opened(bot, Tab.MANY, "München").numbers(NUMBERS);
        page.widgets().choose("trace.way", 1).choose("trace.against", 1);
        only(true);
        new MainWindow(bot).closeView(TracePage.VIEW);
        bot.until("it is closed", () -> bot.found(Combo.class, "trace.location").isEmpty());
        new MainWindow(bot).show("tracer");
        remembered();
        Bundle bundle = Swap.bundle("org.linewright.workbench.location");
        byte[] jar = Swap.jar(bundle);
        List<WeakReference<ClassLoader>> before = List.of(Swap.loader(bundle));
        Swap.uninstall(bundle);
        bot.until("it is gone", () -> bot.found(Combo.class, "trace.location").isEmpty());
        Swap.installed("org.linewright.workbench.location", jar);
        remembered();
        page.widgets().choose("trace.way", 0);
        bot.until("no old class is left", () -> Swap.left(before) == 0);
    }

    private void remembered() {
        Combo location = bot.widget(Combo.class, "trace.location");
        bot.until("the location is there", () -> location.getText().equals("München"));
        assertEquals(1, bot.ask(bot.widget(Combo.class, "trace.way")::getSelectionIndex));
        assertTrue(bot.ask(bot.widget(Button.class, "trace.many")::getSelection));
        assertTrue(bot.ask(bot.widget(Button.class, "trace.differences")::getSelection));
        assertFalse(bot.ask(bot.widget(Button.class, "trace.one")::getSelection));
    }

    private TracePage list() {
        return TracePage.opened(bot, Tab.MANY, "Berlin").numbers(NUMBERS);
    }

    private void only(boolean wanted) {
        Button only = bot.widget(Button.class, "trace.differences");
        bot.run(() -> {
            only.setSelection(wanted);
            only.notifyListeners(SWT.Selection, new Event());
        });
    }

    private Location berlin() {
        return desk().now().configuration().location(Berlin.ID).orElseThrow();
    }

    private void put(Location location) {
        new Administration(bot).apply(Wish.put(location));
    }

    private Desk desk() {
        return bot.ask(() -> PlatformUI.getWorkbench().getService(Desk.class));
    }
}
