package org.linewright.ui.gallery;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.eclipse.swt.widgets.Display;
import org.linewright.ui.FocusWalk;
import org.linewright.ui.Walk;
import org.linewright.ui.bot.Bot;
import org.linewright.ui.bot.Picture;

/**
 * A room of the gallery: the pictures of one language, theme and size of letters.
 *
 * @param faults what was found so far
 */
record Gallery(Bot bot, String theme, List<String> faults) {

    /** So large are the letters, in percent. */
    static final String SIZE = System.getenv().getOrDefault("LINEWRIGHT_GALLERY_SIZE", "");

    private static final long DRAWING = 350_000_000;

    /** Takes a picture of what stands on the screen now, and looks at everything there. */
    void shot(String name) {
        bot.run(() -> Display.getCurrent().setCursorLocation(0, 0));
        long drawn = System.nanoTime() + DRAWING;
        bot.until("it is drawn", () -> System.nanoTime() > drawn);
        new Picture(bot.ask(Display::getCurrent)).save(folder().resolve(name + ".png"));
        bot.run(() -> Walk.faults(bot).forEach(fault -> note(name, fault)));
        bot.run(() -> FocusWalk.faults().forEach(fault -> note(name, fault)));
    }

    private void note(String name, String fault) {
        if (faults.stream().noneMatch(known -> known.endsWith(fault))) {
            faults.add(name + ": " + fault);
        }
    }

    private Path folder() {
        return Path.of("target", "gallery", Locale.getDefault().getLanguage() + "-" + theme
                + (SIZE.isEmpty() ? "" : "-" + SIZE));
    }
}
