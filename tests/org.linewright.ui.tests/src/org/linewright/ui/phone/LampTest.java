package org.linewright.ui.phone;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.linewright.lines.CallReport.Stage;
import org.linewright.lines.ExtensionLamp.State;
import org.linewright.ui.FocusWalk;
import org.linewright.ui.Walk;
import org.linewright.ui.bot.Bot;
import org.linewright.ui.bot.Picture;
import org.linewright.ui.bot.PictureOfFailure;
import org.linewright.ui.pages.MainWindow;
import org.linewright.ui.pages.PreferencesDialog;
import org.linewright.ui.pbx.PracticeLines;
import org.linewright.ui.phone.SoftphonePage.Tab;
import org.linewright.workbench.kit.Words;

/** Lamps at the embedded PBX: of extensions that a line watches, and of its voice box. */
@ExtendWith(PictureOfFailure.class)
class LampTest {

    private static final String TALKING = Words.of(Stage.TALKING.label());
    private static final String RINGING = Words.of(Stage.RINGING.label());
    private static final String FREE = Words.of(State.IDLE_OR_UNREGISTERED.label());
    private static final int LIGHT = 1;
    private static final int DARK = 2;
    private static final long DRAWING = 350_000_000;

    private final Bot bot = Bot.here();
    private final MainWindow window = new MainWindow(bot);
    private final PracticeLines practice = new PracticeLines(bot);
    private final List<String> faults = new ArrayList<>();
    private SoftphonePage phone = new SoftphonePage(bot);

    @BeforeEach
    void open() {
        practice.apply("520-522");
        phone = SoftphonePage.opened(bot).line("522").line("521").line("520").number("");
    }

    @AfterEach
    void end() {
        phone.watchNobody();
        practice.remove();
        bot.until("no call is left", () -> phone.calls() == 0);
        PreferencesDialog.opened(bot).appearance(LIGHT).apply();
        window.turnTo(0);
    }

    @Test
    void anExtensionThatIsWatchedRingsTalksAndIsFreeAgain() {
        phone.turnTo(Tab.EXTENSIONS);
        bot.until("it says what to do", () -> phone.says("softphone.extensions.empty").length() > 10);
        shot("lamps-empty");
        phone.watch("521, nobody");
        bot.until("it is free", () -> phone.lamp(0).equals(FREE));
        bot.until("it is said why nothing is known", () -> phone.lamp(1).contains("404"));
        assertFalse(phone.possible("softphone.pickup"));
        call("522", "521");
        bot.until("its lamp rings", () -> phone.lamp(0).contains(Words.of("klingelt", "ringing")));
        bot.until("its call can be picked up", () -> enabled("softphone.pickup"));
        shot("lamps-ring");
        PreferencesDialog.opened(bot).appearance(DARK).apply();
        shot("lamps-ring-dark");
        phone.press("softphone.take");
        bot.until("its lamp talks", () -> phone.lamp(0).contains(Words.of("im Gespräch", "talking")));
        assertFalse(phone.possible("softphone.pickup"));
        shot("lamps-talk-dark");
        phone.press("softphone.hangUp");
        bot.until("its lamp is free again", () -> phone.lamp(0).equals(FREE));
        assertEquals(List.of(), faults);
    }

    @Test
    void whatRingsAtAnExtensionIsPickedUp() {
        phone.turnTo(Tab.EXTENSIONS);
        phone.watch("521");
        call("522", "521");
        phone.press("softphone.pickup");
        bot.until("the calls are in front", () -> bot.found(Table.class, "softphone.calls").isPresent());
        bot.until("the line that watched talks", () -> phone.state("520").equals(TALKING));
        bot.until("it rings there no longer", () -> phone.state("521").isEmpty());
        phone.select("520").press("softphone.hangUp");
        bot.until("all calls are over", () -> phone.calls() == 0);
    }

    @Test
    void anExtensionIsDialledAndRememberedByItsLine() {
        phone.turnTo(Tab.EXTENSIONS);
        phone.watch("521");
        bot.until("it is free", () -> phone.lamp(0).equals(FREE));
        phone.line("522");
        bot.until("the other line watches none", () -> bot.found(Table.class, "softphone.extensions").isEmpty());
        phone.line("520");
        bot.until("it is watched again", () -> phone.lamp(0).equals(FREE));
        Table table = bot.widget(Table.class, "softphone.extensions");
        bot.run(() -> {
            table.setSelection(0);
            table.notifyListeners(SWT.DefaultSelection, new Event());
        });
        bot.until("it rings there", () -> phone.state("521").equals(RINGING));
        phone.select("520").press("softphone.hangUp");
        bot.until("all calls are over", () -> phone.calls() == 0);
    }

    @Test
    void aMessageInTheVoiceBoxIsSaidAndListenedTo() {
        bot.until("nothing is said of an empty box", () -> said().isEmpty());
        for (int seconds = 3; bot.ask(this::said).isEmpty() && seconds < 30; seconds *= 2) {
            leave(seconds);
        }
        bot.until("a message waits", () -> !said().isEmpty());
        assertTrue(bot.ask(this::said).contains(Words.of("neue Nachricht", "new message")));
        shot("mailbox");
        PreferencesDialog.opened(bot).appearance(DARK).apply();
        shot("mailbox-dark");
        phone.press("softphone.listen");
        bot.until("the voice box is called", () -> phone.state("520").equals(TALKING));
        phone.select("520").press("softphone.hangUp");
        bot.until("all calls are over", () -> phone.calls() == 0);
        assertEquals(List.of(), faults);
    }

    /** Speaks so long into the voice box: too short a message is not kept. */
    private void leave(int seconds) {
        phone.number("*990").press("softphone.dial");
        bot.until("the voice box answers", () -> phone.state("520").equals(TALKING));
        long spoken = System.nanoTime() + seconds * 1_000_000_000L;
        bot.until("something is left", Duration.ofMinutes(1), () -> System.nanoTime() > spoken);
        phone.select("520").press("softphone.hangUp");
        bot.until("the call is over", () -> phone.calls() == 0);
        long told = System.nanoTime() + 2_000_000_000L;
        bot.until("it is told of", () -> !said().isEmpty() || System.nanoTime() > told);
    }

    private void call(String from, String to) {
        phone.line(from).number(to).press("softphone.dial");
        bot.until("it rings", () -> phone.state(to).equals(RINGING));
        phone.line("520");
        phone.turnTo(Tab.EXTENSIONS);
    }

    /** What is said of the voice box. */
    private String said() {
        return phone.says("softphone.mailbox");
    }

    private boolean enabled(String button) {
        return bot.found(Button.class, button).filter(Button::isEnabled).isPresent();
    }

    private void shot(String name) {
        long drawn = System.nanoTime() + DRAWING;
        bot.until("it is drawn", () -> System.nanoTime() > drawn);
        new Picture(bot.ask(Display::getCurrent)).save("softphone-" + name);
        bot.run(() -> Walk.faults(bot).forEach(fault -> faults.add(name + ": " + fault)));
        bot.run(() -> FocusWalk.faults().forEach(fault -> faults.add(name + ": " + fault)));
    }
}
