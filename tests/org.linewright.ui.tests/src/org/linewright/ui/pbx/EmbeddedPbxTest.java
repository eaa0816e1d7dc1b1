package org.linewright.ui.pbx;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.core.runtime.Platform;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.linewright.core.Secret;
import org.linewright.lines.LineState;
import org.linewright.ui.bot.Bot;
import org.linewright.ui.bot.Picture;
import org.linewright.ui.bot.PictureOfFailure;
import org.linewright.ui.lines.LinesPage;
import org.linewright.ui.pages.MainWindow;
import org.linewright.ui.pages.NavigatorTree;
import org.linewright.ui.pbx.PbxPage.Tab;
import org.linewright.workbench.kit.PracticePbx.Offer;
import org.linewright.workbench.kit.Words;
import org.osgi.framework.Bundle;

/** The embedded PBX and real lines at it, from start to end through the window. */
@ExtendWith(PictureOfFailure.class)
class EmbeddedPbxTest {

    private static final int NONE = 0;
    private static final int FORBIDDEN = 4;

    private final Bot bot = Bot.here();
    private final MainWindow window = new MainWindow(bot);
    private final PracticeLines practice = new PracticeLines(bot);

    @AfterEach
    void end() {
        practice.remove();
        window.closeEditors();
    }

    @Test
    void linesGoGreenAndAFaultTurnsThem() {
        practice.apply("500-504");
        LinesPage lines = LinesPage.opened(bot);
        lines.until(words(LineState.REGISTERED), 5);
        PbxPage pbx = PbxPage.opened(bot);
        pbx.fault(FORBIDDEN);
        lines.select(0, 1, 2, 3, 4);
        lines.press(SWT.F5, 0); // the first no may be an accident
        bot.until("the PBX said no to all", () -> lines.answers().stream().allMatch(one -> one.startsWith("403")));
        lines.press(SWT.F5, 0);
        lines.until(words(LineState.REFUSED), 5);
        lines.select(0);
        bot.until("the details say why", () -> lines.story().contains("403"));
        new Picture(bot.ask(Display::getCurrent)).save("pbx-behaviour");
        pbx.fault(NONE);
        lines.select(0, 1, 2, 3, 4);
        lines.press(SWT.F5, 0);
        lines.until(words(LineState.REGISTERED), 5);
        assertFalse(pbx.events("Warn, long register interval...").isEmpty());
        new Picture(bot.ask(Display::getCurrent)).save("pbx-log");
    }

    @Test
    void sortsAndFiltersTheLines() {
        practice.apply("500-504");
        LinesPage lines = LinesPage.opened(bot);
        lines.until(words(LineState.REGISTERED), 5);
        lines.sort(1);
        boolean up = lines.ascending();
        bot.until("they are sorted", () -> lines.users().getFirst().equals(up ? "500" : "504"));
        lines.sort(1);
        bot.until("they are sorted the other way", () -> lines.users().getFirst().equals(up ? "504" : "500"));
        lines.filter("501;503");
        bot.until("two lines are left", () -> lines.size() == 2);
        assertTrue(lines.count().startsWith(Words.of("2 von 5 gezeigt", "2 of 5 shown")), lines.count());
        lines.filter("");
        bot.until("all lines are back", () -> lines.size() == 5);
    }

    @Test
    void anAccountIsEditedAndTakenBack() {
        practice.apply("500-504");
        PbxPage pbx = PbxPage.opened(bot).turnTo(Tab.ACCOUNTS);
        pbx.select("501");
        pbx.type("label", "Estos Test");
        assertTrue(window.dirty());
        window.command("org.eclipse.ui.edit.undo");
        assertEquals("", pbx.field("label"));
        window.command("org.eclipse.ui.edit.redo");
        pbx.press("account.save");
        bot.until("the table shows it", () -> pbx.accounts(3).contains("Estos Test"));
        assertFalse(window.dirty());
        pbx.type("person", "");
        pbx.press("account.save");
        assertTrue(window.dirty());
        new Picture(bot.ask(Display::getCurrent)).save("pbx-accounts");
        pbx.press("account.cancel");
        assertFalse(window.dirty());
    }

    @Test
    void startAndStopKeepAccountsAndPort() {
        Offer offer = practice.apply("500-504");
        PbxPage pbx = PbxPage.opened(bot).turnTo(Tab.ACCOUNTS);
        String before = pbx.state().replaceAll("[.] .*", "");
        List<String> accounts = pbx.accounts(0);
        pbx.stop();
        pbx.start();
        assertEquals(before, pbx.state().replaceAll("[.] .*", ""));
        assertEquals(accounts, pbx.accounts(0));
        assertEquals(offer.passwords(), practice.apply("500-504").passwords());
    }

    @Test
    void comesBackWithItsBundle() throws Exception {
        practice.apply("500-504");
        PbxPage pbx = PbxPage.opened(bot).turnTo(Tab.ACCOUNTS);
        pbx.select("502");
        pbx.type("label", "not saved yet");
        Bundle bundle = Platform.getBundle("org.linewright.workbench.simulator");
        bundle.stop();
        bot.until("the editor says what is missing and stays dirty",
                () -> window.shows("empty.sentence") && window.dirty());
        bundle.start();
        bot.until("the edit is back", () -> window.shows("label"));
        assertEquals("not saved yet", pbx.field("label"));
        new NavigatorTree(bot).node(Words.of("Eingebaute Telefonanlage", "Embedded PBX"));
        bot.until("it runs again", () -> bot.found(org.eclipse.swt.widgets.Button.class, "pbx.stop")
                .filter(org.eclipse.swt.widgets.Button::isEnabled)
                .isPresent());
        pbx.press("account.cancel");
    }

    @Test
    void nothingSecretStandsInThePreferences() throws Exception {
        Offer offer = practice.apply("500-504");
        Path area = Path.of(Platform.getInstanceLocation().getURL().toURI());
        try (Stream<Path> files = Files.walk(area)) {
            List<String> texts = files.filter(Files::isRegularFile).map(EmbeddedPbxTest::text).toList();
            assertTrue(texts.stream().anyMatch(text -> text.contains("supportsToUriChange")));
            for (Secret password : offer.passwords().values()) {
                assertTrue(texts.stream().noneMatch(text -> text.contains(password.reveal())));
            }
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file, StandardCharsets.ISO_8859_1);
        } catch (IOException locked) {
            return "";
        }
    }

    private static String words(LineState state) {
        return Words.of(state.label());
    }
}
