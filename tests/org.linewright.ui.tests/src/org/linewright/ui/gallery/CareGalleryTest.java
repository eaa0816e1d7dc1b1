package org.linewright.ui.gallery;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.linewright.ui.bot.Bot;
import org.linewright.ui.bot.PictureOfFailure;
import org.linewright.ui.pages.MainWindow;
import org.linewright.ui.pages.PreferencesDialog;
import org.linewright.ui.pbx.PracticeLines;

/** Pictures of who is told when lines fail and of what support is given, and what a person would stumble over there. */
@ExtendWith(PictureOfFailure.class)
class CareGalleryTest {

    private static final int LIGHT = 1;
    private static final int DARK = 2;

    private final Bot bot = Bot.here();
    private final MainWindow window = new MainWindow(bot);
    private final PracticeLines practice = new PracticeLines(bot);

    @TempDir
    private Path folder;

    @BeforeEach
    void configure() {
        window.turnTo(0);
        practice.apply("300-302", "HFO München");
    }

    @AfterEach
    void clear() {
        window.closeEditors();
        PreferencesDialog.opened(bot).appearance(LIGHT).apply();
        practice.remove();
    }

    @Test
    void nothingIsStumbledOverInTheLight() {
        assertEquals(List.of(), walked("light", LIGHT));
    }

    @Test
    void nothingIsStumbledOverInTheDark() {
        assumeTrue(Gallery.SIZE.isEmpty(), "Large letters are looked at in the light");
        assertEquals(List.of(), walked("dark", DARK));
    }

    private List<String> walked(String theme, int appearance) {
        Gallery gallery = new Gallery(bot, theme, new ArrayList<>());
        PreferencesDialog.opened(bot).appearance(appearance).apply();
        new AlarmsRoom(gallery, window).walk();
        new SupportRoom(gallery, folder).walk();
        return gallery.faults();
    }
}
