package org.linewright.ui.alarms;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.linewright.core.Secret;
import org.linewright.core.line.Line;
import org.linewright.core.line.LineGroup;
import org.linewright.core.line.SecretReference;
import org.linewright.operations.Wish;
import org.linewright.ui.bot.Bot;
import org.linewright.ui.bot.Picture;
import org.linewright.ui.bot.PictureOfFailure;
import org.linewright.ui.editor.Administration;
import org.linewright.ui.pages.MainWindow;
import org.linewright.ui.pbx.PracticeLines;
import org.linewright.workbench.kit.Words;

/** Alarms are set up in the window, and follow the lines of the embedded PBX. */
@ExtendWith(PictureOfFailure.class)
class AlarmsTest {

    /** Well again is what stayed well for a minute. */
    private static final Duration SETTLED = Duration.ofSeconds(150);
    /** A note closes by itself after a quarter of a minute. */
    private static final Duration BEFORE_IT_GOES = Duration.ofSeconds(5);
    private static final String TOKEN = "a token nobody sees";

    private final Bot bot = Bot.here();
    private final MainWindow window = new MainWindow(bot);
    private final PracticeLines practice = new PracticeLines(bot);
    private final Administration administration = new Administration(bot);
    private final TakingHook hook = new TakingHook();

    @BeforeEach
    void begin() throws IOException {
        hook.open();
    }

    @AfterEach
    void clear() throws IOException {
        bot.run(() -> bot.found(Shell.class, "note").ifPresent(Shell::dispose)); // it would take the keys of other tests
        window.closeEditors();
        hook.close();
        Files.deleteIfExists(file());
    }

    @Test
    void aTestArrivesWithItsSecretAndIsAnsweredInWords() throws IOException {
        AlarmsPage alarms = AlarmsPage.opened(bot).channel("WEBHOOK").type("url", hook.address())
                .type("token.secret", TOKEN);
        alarms.test();
        bot.until("the test arrived", () -> hook.taken().size() == 1);
        assertTrue(hook.taken().getFirst().contains("Bearer " + TOKEN), "with its secret");
        assertTrue(alarms.answer().contains(Words.of("Die Probe ging hinaus", "The test went out")), alarms.answer());
        new Picture(bot.ask(Display::getCurrent)).save("alarms-channel");
        alarms.save();
        assertEquals("", alarms.typed("token.secret"), "the secret is not shown again");
        assertFalse(Files.readString(file()).contains(TOKEN), "and does not stand in the file");
        hook.close();
        alarms.test();
        assertTrue(alarms.answer().contains(Words.of("Die Probe ging nicht", "The test did not go")), alarms.answer());
    }

    @Test
    void aWrongPasswordIsToldOnceAndTheEndOfItToo() {
        practice.apply("530-531");
        AlarmsPage alarms = AlarmsPage.opened(bot).type("gather", "0 s").channel("WEBHOOK").type("url", hook.address())
                .channel("DESKTOP").rule().type("after", "1 s").tickAll();
        new Picture(bot.ask(Display::getCurrent)).save("alarms-rule");
        alarms.save();
        LineGroup right = administration.now("practice");
        List<Line> lines = new ArrayList<>(right.lines());
        lines.set(0, new Line("530", SecretReference.secret("practice/530")));
        administration.apply(Wish.put(right.withLines(lines)).keeping("practice/530", new Secret("an old password")));
        bot.until("it is told", SETTLED, () -> hook.taken().stream().anyMatch(message -> message.contains("530")));
        bot.until("a note is shown", () -> bot.found(Label.class, "note.title").isPresent());
        Shell note = bot.widget(Shell.class, "note");
        new Picture(bot.ask(Display::getCurrent)).save("alarms-note");
        assertFalse(bot.ask(() -> bot.front().filter(note::equals).isPresent()),
                "the note leaves the focus where it is");
        administration.apply(Wish.put(right));
        bot.until("the end is told too", SETTLED, () -> hook.taken().stream()
                .anyMatch(message -> message.contains(Words.of("Wieder in Ordnung", "Well again"))));
        assertEquals(1, hook.taken().stream().filter(message -> message.contains("LW-") && message.contains("530"))
                .count(), "once: " + hook.taken());
        practice.remove();
    }

    @Test
    void aNoteLeadsToTheFindingsAndEscapeClosesIt() {
        AlarmsPage alarms = AlarmsPage.opened(bot).channel("DESKTOP").test();
        bot.click(bot.widget(Button.class, "note.more"));
        bot.until("the findings are there", () -> window.shows("findings.page"));
        alarms.test();
        bot.widget(Shell.class, "note");
        Table table = bot.widget(Table.class, "alarms.table");
        bot.run(() -> { // a key that is posted would go to the newest window, whoever has the focus
            Event escape = new Event();
            escape.keyCode = SWT.ESC;
            table.notifyListeners(SWT.KeyDown, escape);
        });
        bot.until("the note is gone", BEFORE_IT_GOES, () -> bot.found(Shell.class, "note").isEmpty());
        window.turnTo(0);
    }

    @Test
    void whatIsTypedCanBeTakenBackAndWhatIsWrongStandsAtItsField() {
        AlarmsPage alarms = AlarmsPage.opened(bot).rule().type("after", "soon");
        bot.until("the row says so", () -> alarms.rows().stream()
                .anyMatch(row -> row.contains(Words.of("(Fehler)", "(Error)"))));
        assertTrue(bot.ask(() -> bot.all().filter(Label.class::isInstance).map(label -> ((Label) label).getText())
                .anyMatch(words -> words.contains("soon"))), "and the field");
        new Picture(bot.ask(Display::getCurrent)).save("alarms-wrong");
        window.command("org.eclipse.ui.edit.undo");
        assertEquals("2 min", alarms.typed("after"));
        window.command("org.eclipse.ui.edit.undo");
        bot.until("the rule is gone", () -> alarms.rows().size() == 1);
        bot.until("nothing is left to save", () -> !window.dirty());
    }

    @Test
    void allQuietTimesOfARuleCanBeEditedAndTakenBackAndAreThereAgainWhenItOpensAgain() throws IOException {
        AlarmsPage alarms = AlarmsPage.opened(bot).channel("DESKTOP").rule().tickAll().quietTime().quietTime();
        alarms.type("from", "12:00").type("to", "13:30");
        assertEquals(List.of("22:00–06:00", "12:00–13:30"), bot.ask(alarms::quietTimes));
        alarms.chooseQuiet(0).type("from", "late");
        bot.until("the row says so", () -> bot.found(Table.class, "alarm.quiet").orElseThrow().getItem(0).getText(0)
                .contains(Words.of("(Fehler)", "(Error)")));
        new Picture(alarms.inSight("zone").bot().ask(Display::getCurrent)).save("alarms-quiet");
        window.command("org.eclipse.ui.edit.undo");
        alarms.quietTime().type("zone", "UTC").chooseQuiet(2).removeQuiet();
        assertEquals(List.of("22:00–06:00", "12:00–13:30"), bot.ask(alarms::quietTimes));
        window.command("org.eclipse.ui.edit.undo");
        assertEquals(3, bot.ask(alarms::quietTimes).size(), "it is there again");
        window.command("org.eclipse.ui.edit.redo");
        alarms.save();
        assertTrue(Files.readString(file()).contains("13:30"), Files.readString(file()));
        window.closeEditors();
        AlarmsPage again = AlarmsPage.opened(bot).choose(2);
        assertEquals(List.of("22:00–06:00", "12:00–13:30"), bot.ask(again::quietTimes));
        again.chooseQuiet(1);
        assertEquals("12:00", again.typed("from"));
        again.removeQuiet().removeQuiet();
        assertEquals(List.of(), bot.ask(again::quietTimes));
        window.command("org.eclipse.ui.edit.undo");
        window.command("org.eclipse.ui.edit.undo");
        bot.until("nothing is left to save", () -> !window.dirty());
    }

    private Path file() {
        return administration.file("any").getParent().resolveSibling("alarms.yaml");
    }
}
