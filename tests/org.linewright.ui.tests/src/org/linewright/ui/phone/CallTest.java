package org.linewright.ui.phone;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.core.runtime.Platform;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.linewright.lines.CallReport.Stage;
import org.linewright.operations.Wish;
import org.linewright.ui.bot.Bot;
import org.linewright.ui.bot.Keyboard;
import org.linewright.ui.bot.Picture;
import org.linewright.ui.bot.PictureOfFailure;
import org.linewright.ui.editor.Administration;
import org.linewright.ui.location.editor.Berlin;
import org.linewright.ui.pages.MainWindow;
import org.linewright.ui.pbx.PracticeLines;
import org.linewright.workbench.kit.Desk;
import org.linewright.workbench.kit.Words;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleException;

/** Calls between lines at the embedded PBX, from the first key to the journal. */
@ExtendWith(PictureOfFailure.class)
class CallTest {

    private static final String TALKING = Words.of(Stage.TALKING.label());
    private static final String RINGING = Words.of(Stage.RINGING.label());
    private static final String HELD = Words.of("gehalten", "on hold");
    private static final int PARTNER = 3;

    private final Bot bot = Bot.here();
    private final MainWindow window = new MainWindow(bot);
    private final PracticeLines practice = new PracticeLines(bot);
    private SoftphonePage phone = new SoftphonePage(bot);

    @BeforeEach
    void open() {
        practice.apply("510-512");
        phone = SoftphonePage.opened(bot).line("512").line("511").line("510").number("");
    }

    @AfterEach
    void end() {
        phone.endAll();
        practice.remove();
        window.turnTo(0);
    }

    @Test
    void aCallIsDialledTakenHeldResumedKeyedTransferredAndHungUp() {
        phone.number("511");
        bot.until("it says what will be dialled", () -> phone.says("softphone.preview").contains("511"));
        phone.press("softphone.dial");
        bot.until("it rings at the second line", () -> phone.state("511").equals(RINGING));
        assertTrue(bot.ask(() -> phone.says("softphone.ringing")).contains("510"));
        picture("rings");
        phone.press("softphone.take");
        bot.until("both sides talk", () -> phone.state("510").equals(TALKING) && phone.state("511").equals(TALKING));
        phone.select("510").press("softphone.hold");
        bot.until("it is held", () -> phone.state("510").equals(HELD));
        assertFalse(phone.possible("softphone.hold"));
        picture("held");
        phone.press("softphone.resume");
        bot.until("it is talked again", () -> phone.state("510").equals(TALKING));
        phone.press("softphone.key.4");
        phone.press("softphone.key.#");
        bot.until("it shows what was sent", () -> phone.says("softphone.sent").endsWith("4#"));
        phone.select("511").transferTo("512");
        bot.until("it rings at the third line", () -> phone.state("512").equals(RINGING));
        phone.press("softphone.take");
        bot.until("the second has gone", () -> phone.state("511").isEmpty());
        bot.until("the first talks to the third",
                () -> phone.state("510").equals(TALKING) && phone.state("512").equals(TALKING));
        phone.select("510").press("softphone.hangUp");
        bot.until("all calls are over", () -> phone.calls() == 0);
        bot.until("they stand in the journal", () -> phone.journal(PARTNER).size() >= 3);
        picture("journal");
    }

    @Test
    void aCallIsMutedAndRecorded() {
        phone.number("511").press("softphone.dial");
        bot.until("it rings", () -> phone.state("511").equals(RINGING));
        phone.press("softphone.take");
        bot.until("both sides talk", () -> phone.state("510").equals(TALKING) && phone.state("511").equals(TALKING));
        phone.select("510").press("softphone.mute");
        bot.until("it is muted", () -> phone.state("510").contains(Words.of("stumm", "muted")));
        phone.press("softphone.mute");
        bot.until("it is muted no longer", () -> phone.state("510").equals(TALKING));
        phone.press("softphone.record");
        bot.until("it is recorded", () -> phone.state("510").contains(Words.of("Aufnahme läuft", "recording")));
        Path folder = Path.of(bot.ask(() -> PlatformUI.getWorkbench().getService(Desk.class)).now().folder())
                .toAbsolutePath().resolveSibling("recordings");
        bot.until("something is in it", () -> recorded(folder));
        phone.press("softphone.record");
        bot.until("it is recorded no longer", () -> phone.state("510").equals(TALKING));
        phone.press("softphone.hangUp");
        bot.until("all calls are over", () -> phone.calls() == 0);
        assertTrue(recorded(folder), "it stays");
    }

    /** Whether there is more than the head of a sound file. */
    private static boolean recorded(Path folder) {
        try (Stream<Path> files = Files.exists(folder) ? Files.list(folder) : Stream.empty()) {
            return files.anyMatch(file -> file.toString().endsWith("_510_511.wav") && file.toFile().length() > 1_000);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    @Test
    void twoCallsBecomeAConference() {
        phone.number("511").press("softphone.dial");
        bot.until("it rings", () -> phone.state("511").equals(RINGING));
        phone.press("softphone.take");
        bot.until("both sides talk", () -> phone.state("510").equals(TALKING));
        phone.line("511").number("512").press("softphone.dial");
        bot.until("it rings at the third line", () -> phone.state("512").equals(RINGING));
        phone.press("softphone.take");
        bot.until("the first call of the second line is held", () -> phone.state("511").equals(HELD));
        bot.until("the third talks", () -> phone.state("512").equals(TALKING));
        choose(1, 2);
        phone.press("softphone.join");
        bot.until("it is a conference", () -> phone.state("511").contains(Words.of("Konferenz", "conference")));
        picture("conference");
        for (int calls = 4; calls > 0; calls -= 2) {
            int left = calls;
            choose(0);
            phone.press("softphone.hangUp");
            bot.until("two are over", () -> phone.calls() < left - 1);
        }
    }

    @Test
    void aSecondCallHoldsTheFirstAndBothAreConnected() {
        phone.number("511").press("softphone.dial");
        bot.until("it rings", () -> phone.state("511").equals(RINGING));
        phone.press("softphone.take");
        bot.until("both sides talk", () -> phone.state("510").equals(TALKING));
        phone.line("511").number("512").press("softphone.dial");
        bot.until("it rings at the third line", () -> phone.state("512").equals(RINGING));
        phone.press("softphone.take");
        bot.until("the third talks", () -> phone.state("512").equals(TALKING));
        bot.until("the first call of the second line is held", () -> phone.state("511").equals(HELD));
        choose(1, 2);
        phone.press("softphone.connect");
        bot.until("the second line has gone", () -> phone.state("511").isEmpty());
        assertEquals(2, bot.ask(phone::calls));
        phone.select("510").press("softphone.hangUp");
        bot.until("all calls are over", () -> phone.calls() == 0);
    }

    @Test
    void keysAloneDialTakeHoldAndHangUp() {
        Keyboard keyboard = new Keyboard(bot);
        window.toFront();
        Combo field = phone.numberField();
        bot.run(field::setFocus);
        keyboard.type("511");
        keyboard.key(SWT.CR);
        bot.until("it rings", () -> phone.state("511").equals(RINGING));
        bot.run(field::setFocus);
        keyboard.held(SWT.CTRL, SWT.CR);
        bot.until("both sides talk", () -> phone.state("510").equals(TALKING));
        phone.select("510");
        keyboard.key(SWT.F9);
        bot.until("it is held", () -> phone.state("510").equals(HELD));
        keyboard.key(SWT.F9);
        bot.until("it is talked again", () -> phone.state("510").equals(TALKING));
        Button key = bot.widget(Button.class, "softphone.key.1");
        bot.run(key::setFocus);
        keyboard.type("50");
        bot.until("keys are sent", () -> phone.says("softphone.sent").endsWith("50"));
        keyboard.key(SWT.ESC);
        bot.until("all calls are over", () -> phone.calls() == 0);
    }

    @Test
    void itRingsInACornerWhileSomethingElseIsInFront() {
        phone.number("511");
        bot.until("it can be dialled", () -> phone.says("softphone.preview").contains("511"));
        Button dial = bot.widget(Button.class, "softphone.dial");
        bot.run(() -> bot.click(dial));
        window.turnTo(0);
        Label words = bot.widget(Label.class, "softphone.ring.words");
        assertTrue(bot.ask(words::getText).contains("511"));
        Optional<Shell> front = bot.ask(bot::front);
        assertFalse(front.filter(shell -> shell == bot.ask(words::getShell)).isPresent());
        picture("notice");
        Button take = bot.widget(Button.class, "softphone.ring.take");
        bot.run(() -> bot.click(take));
        bot.until("the telephone is in front and they talk", () -> phone.state("511").equals(TALKING));
        phone.select("511").press("softphone.hangUp");
        bot.until("all calls are over", () -> phone.calls() == 0);
    }

    @Test
    void aPastedEmergencyNumberIsAskedAbout() {
        phone.number("tel:112");
        bot.until("it is marked", () -> phone.says("softphone.preview").contains("112"));
        Button dial = bot.widget(Button.class, "softphone.dial");
        bot.begin(() -> bot.click(dial));
        Button not = bot.widget(Button.class, "emergency.cancel");
        picture("emergency");
        bot.run(() -> bot.click(not));
        bot.until("the question is gone", () -> bot.found(Button.class, "emergency.cancel").isEmpty());
        assertEquals(0, bot.ask(phone::calls));
    }

    @Test
    void aCallGoesOnWhileItsScreensAreGone() throws BundleException {
        Bundle screens = Platform.getBundle("org.linewright.workbench.softphone");
        phone.number("511").press("softphone.dial");
        bot.until("it rings", () -> phone.state("511").equals(RINGING));
        phone.press("softphone.take");
        bot.until("both sides talk", () -> phone.state("510").equals(TALKING) && phone.state("511").equals(TALKING));
        screens.stop();
        bot.until("the place says what is missing", () -> !window.shows("softphone.calls"));
        screens.start();
        bot.until("it is still talked", () -> phone.state("510").equals(TALKING) && phone.state("511").equals(TALKING));
        phone.select("510").press("softphone.hangUp");
        bot.until("all calls are over", () -> phone.calls() == 0);
        bot.until("it stands in the journal", () -> phone.journal(PARTNER).size() >= 2);
    }

    @Test
    void aCallOfTheJournalIsDialledAgainFromItsLine() {
        phone.number("511").press("softphone.dial");
        bot.until("it rings", () -> phone.state("511").equals(RINGING));
        phone.press("softphone.decline");
        bot.until("it is over", () -> phone.calls() == 0 && phone.journal(PARTNER).contains("511"));
        phone.line("512");
        Table journal = bot.widget(Table.class, "journal.table");
        bot.run(() -> {
            journal.setSelection(phone.journal(PARTNER).indexOf("511"));
            journal.notifyListeners(SWT.DefaultSelection, new Event());
        });
        bot.until("it rings again", () -> phone.state("511").equals(RINGING));
        assertTrue(bot.ask(() -> phone.partner("511")).contains("510"));
        phone.select("510").press("softphone.hangUp");
        bot.until("it is over", () -> phone.calls() == 0);
    }

    @Test
    void theWayOfTheNumberIsShownInTheRuleTracer() {
        Berlin berlin = new Berlin(bot);
        berlin.put();
        Administration administration = new Administration(bot);
        administration.apply(
                Wish.put(administration.now("practice").withLocation(Optional.of(Berlin.ID.value()))));
        phone.line("510").number("030 5556677");
        bot.until("the rules have shaped it", () -> phone.says("softphone.preview").contains("0305556677"));
        Link way = bot.widget(Link.class, "softphone.way");
        bot.until("it can be shown", way::isEnabled);
        bot.click(way);
        Text number = bot.widget(Text.class, "trace.number");
        bot.until("the tracer has the number", () -> number.getText().equals("030 5556677"));
        phone.number("");
        administration.apply(Wish.put(administration.now("practice").withLocation(Optional.empty())));
        berlin.remove();
    }

    private void choose(int... rows) {
        Table table = bot.widget(Table.class, "softphone.calls");
        bot.run(() -> {
            table.setSelection(rows);
            table.notifyListeners(SWT.Selection, new Event());
        });
    }

    private void picture(String name) {
        new Picture(bot.ask(Display::getCurrent)).save("softphone-" + name);
    }
}
