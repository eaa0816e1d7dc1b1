package org.linewright.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.eclipse.swt.widgets.Display;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.linewright.ui.bot.Bot;
import org.linewright.ui.bot.Picture;
import org.linewright.ui.bot.PictureOfFailure;
import org.linewright.ui.pages.MainWindow;
import org.linewright.ui.pages.MenuBar;
import org.linewright.ui.pages.PreferencesDialog;

/** Walks over everything that can be seen, in every perspective, in both themes, in the language of this run. */
@ExtendWith(PictureOfFailure.class)
class WalkerTest {

    private static final int LIGHT = 1;
    private static final int DARK = 2;

    /** The same in both languages, rightly. */
    private static final Set<String> INTERNATIONAL = Set.of("Linewright", "Softphone", "Deutsch", "English");

    /** What the harness of the tests brings to the menus. */
    private static final Set<String> HARNESS = Set.of("Convert Line Delimiters To", "Next Annotation",
            "Next Edit Location", "Open File...", "Previous Annotation", "Previous Edit Location",
            "Show Active Keybindings...", "Unix (LF, \\n, 0A, ¶)", "Windows (CRLF, \\r\\n, 0D0A, ¤¶)");

    /** Folders, and the addresses of network interfaces. */
    private static final Pattern NAMES = Pattern.compile("/.*|\\S+ \\([0-9., ]+\\)");

    private final Bot bot = Bot.here();
    private final MainWindow window = new MainWindow(bot);

    @AfterEach
    void backToLight() {
        PreferencesDialog.opened(bot).appearance(LIGHT).apply();
        window.closeEditors();
        window.turnTo(0);
    }

    @Test
    void everyControlHasANameAndNothingIsClippedInTheLight() {
        assertEquals(List.of(), faults(LIGHT));
    }

    @Test
    void everyControlHasANameAndNothingIsClippedInTheDark() {
        assertEquals(List.of(), faults(DARK));
    }

    @Test
    void nothingIsSaidInTheSameWordsInBothLanguages() throws IOException {
        Set<String> words = new TreeSet<>();
        for (int perspective = 0; perspective < MainWindow.PERSPECTIVES.size(); perspective++) {
            furnish(perspective);
            bot.run(() -> words.addAll(Walk.words(bot)));
        }
        PreferencesDialog preferences = PreferencesDialog.opened(bot);
        bot.run(() -> words.addAll(Walk.words(bot)));
        preferences.apply();
        words.addAll(new MenuBar(bot, window.shell()).labels());
        Path mine = file(Locale.getDefault().getLanguage());
        Files.createDirectories(mine.getParent());
        Files.write(mine, words);
        Path other = file(Locale.getDefault().getLanguage().equals("de") ? "en" : "de");
        Set<String> same = new TreeSet<>(words);
        same.retainAll(Files.exists(other) ? Files.readAllLines(other) : List.of());
        same.removeAll(INTERNATIONAL);
        same.removeAll(HARNESS);
        same.removeIf(NAMES.asMatchPredicate());
        assertEquals(Set.of(), same);
    }

    /** Turns to the perspective and opens what can be opened there. */
    private void furnish(int perspective) {
        window.turnTo(perspective);
        window.command("org.linewright.workbench.showHelp");
        if (perspective == 0) {
            window.command("org.linewright.workbench.showWelcome");
        }
    }

    private List<String> faults(int appearance) {
        List<String> faults = new ArrayList<>();
        PreferencesDialog.opened(bot).appearance(appearance).apply();
        PreferencesDialog preferences = PreferencesDialog.opened(bot);
        bot.run(() -> Walk.faults(bot).forEach(fault -> faults.add("preferences: " + fault)));
        new Picture(bot.ask(Display::getCurrent)).save("Preferences-" + appearance);
        preferences.apply();
        for (int perspective = 0; perspective < MainWindow.PERSPECTIVES.size(); perspective++) {
            furnish(perspective);
            bot.until("the perspective is drawn", () -> bot.all().count() > 10);
            String place = MainWindow.PERSPECTIVES.get(perspective).english()
                    + (appearance == DARK ? "-dark" : "-light");
            bot.run(() -> Walk.faults(bot).forEach(fault -> faults.add(place + ": " + fault)));
            new Picture(bot.ask(Display::getCurrent)).save(place);
        }
        return faults;
    }

    private static Path file(String language) {
        return Path.of("target", "words", language + ".txt");
    }
}
