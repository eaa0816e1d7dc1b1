package org.linewright.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import org.eclipse.core.runtime.ILogListener;
import org.eclipse.core.runtime.Platform;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Table;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.linewright.lines.LineState;
import org.linewright.ui.bot.Bot;
import org.linewright.ui.bot.Picture;
import org.linewright.ui.bot.PictureOfFailure;
import org.linewright.ui.lines.LinesPage;
import org.linewright.ui.pages.GroupEditorPage;
import org.linewright.ui.pages.MainWindow;
import org.linewright.ui.pbx.PracticeLines;
import org.linewright.workbench.kit.Desk;
import org.linewright.workbench.kit.Words;
import org.osgi.framework.Bundle;

/** The bundle with the screens of lines goes and comes back: its editor holds unsaved edits, its view is open. */
@ExtendWith(PictureOfFailure.class)
class LineSwapTest {

    private static final int ROUNDS = 6;
    private static final String BUNDLE = "org.linewright.workbench.line";

    private final Bot bot = Bot.here();
    private final MainWindow window = new MainWindow(bot);
    private final PracticeLines practice = new PracticeLines(bot);
    private final List<String> troubles = new CopyOnWriteArrayList<>();
    private final ILogListener listener = (status, plugin) -> troubles.add(status.toString());
    private final Optional<Thread.UncaughtExceptionHandler> before = Optional
            .ofNullable(Thread.getDefaultUncaughtExceptionHandler()); // framework-driven null

    @BeforeEach
    void listen() {
        Platform.addLogListener(listener);
        Thread.setDefaultUncaughtExceptionHandler((thread, thrown) -> troubles.add(thread + ": " + thrown));
        practice.apply("500-504");
    }

    @AfterEach
    void close() {
        window.closeEditors();
        practice.remove();
        Platform.removeLogListener(listener);
        Thread.setDefaultUncaughtExceptionHandler(before.orElse(null)); // framework-driven null
    }

    @Test
    void whatIsNotSavedOutlivesTheBundleAndNoClassOfItStays() throws Exception {
        LinesPage lines = LinesPage.opened(bot);
        lines.until(Words.of(LineState.REGISTERED.label()), 5);
        GroupEditorPage editor = GroupEditorPage.opened(bot, "practice").turnTo("general").type("name", "Not saved");
        editor.turnTo("registrar").type("registrar.host", "other.invalid");
        List<WeakReference<ClassLoader>> loaders = new ArrayList<>();
        Bundle bundle = Swap.bundle(BUNDLE);
        bundle = swapped(bundle, loaders);
        long threads = threads();
        for (int round = 1; round < ROUNDS; round++) {
            bundle = swapped(bundle, loaders);
        }
        new Picture(bot.ask(Display::getCurrent)).save("swapped");
        bot.until("no old class is left", () -> Swap.left(loaders) == 0);
        bot.until("there are no more threads than before", () -> threads() <= threads);
        assertEquals(5, registered());
        assertEquals(List.of(), troubles);
    }

    private Bundle swapped(Bundle bundle, List<WeakReference<ClassLoader>> loaders) throws Exception {
        loaders.add(Swap.loader(bundle));
        byte[] jar = Swap.jar(bundle);
        Swap.uninstall(bundle);
        bot.until("the editor says what is missing", () -> window.shows("empty.sentence"));
        assertTrue(window.dirty());
        Bundle fresh = Swap.installed(BUNDLE, jar);
        bot.widget(Table.class, "pages");
        assertTrue(window.dirty());
        GroupEditorPage editor = new GroupEditorPage(bot).turnTo("general");
        assertEquals("Not saved", editor.text("name"));
        assertEquals("other.invalid", editor.turnTo("registrar").text("registrar.host"));
        new LinesPage(bot).until(Words.of(LineState.REGISTERED.label()), 5);
        assertEquals(5, registered());
        return fresh;
    }

    private long registered() {
        return bot.ask(() -> (long) PlatformUI.getWorkbench().getService(Desk.class).now().registered());
    }

    /** The threads of the platform; those that carry virtual ones come and go as there is work. */
    private static long threads() {
        return Thread.getAllStackTraces()
                .keySet()
                .stream()
                .filter(thread -> !thread.getName().startsWith("ForkJoinPool"))
                .count();
    }
}
