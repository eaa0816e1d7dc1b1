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
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.linewright.core.Secret;
import org.linewright.ui.bot.Bot;
import org.linewright.ui.bot.PictureOfFailure;
import org.linewright.ui.pages.MainWindow;
import org.linewright.ui.pages.NavigatorTree;
import org.linewright.ui.pbx.PbxPage.Tab;
import org.linewright.workbench.kit.PracticePbx.Offer;
import org.linewright.workbench.kit.Words;
import org.osgi.framework.Bundle;

/** The embedded PBX over starts and stops of itself and of its bundle. */
@ExtendWith(PictureOfFailure.class)
class EmbeddedPbxTest {

    private final Bot bot = Bot.here();
    private final MainWindow window = new MainWindow(bot);
    private final PracticeLines practice = new PracticeLines(bot);

    @AfterEach
    void end() {
        practice.remove();
        window.closeEditors();
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

    @Test
    void theLogIsFilteredHeldAndCleared() {
        practice.apply("500-504");
        PbxPage pbx = PbxPage.opened(bot).turnTo(Tab.LOG);
        bot.until("something happened", () -> pbx.logged() > 0);
        pbx.type("log.filter", "there is no such word");
        bot.until("the page says so", () -> window.shows("empty.sentence"));
        bot.click(bot.widget(org.eclipse.swt.widgets.Button.class, "empty.button"));
        assertFalse(pbx.events("").isEmpty());
        pbx.check("log.pause", true);
        pbx.press("log.clear");
        assertTrue(bot.ask(() -> window.shows("empty.sentence")));
        new PbxPage(bot).stop();
        pbx.start();
        assertTrue(bot.ask(() -> window.shows("empty.sentence")), "nothing new is shown while it is held");
        pbx.check("log.pause", false);
        bot.until("what came meanwhile is shown", () -> pbx.logged() > 0);
    }

    private static String text(Path file) {
        try {
            return Files.readString(file, StandardCharsets.ISO_8859_1);
        } catch (IOException locked) {
            return "";
        }
    }
}
