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
import org.linewright.core.line.LineGroup;
import org.linewright.lines.LineState;
import org.linewright.operations.Wish;
import org.linewright.ui.bot.Bot;
import org.linewright.ui.bot.Picture;
import org.linewright.ui.bot.PictureOfFailure;
import org.linewright.ui.editor.Administration;
import org.linewright.ui.lines.LinesPage;
import org.linewright.ui.pages.GroupEditorPage;
import org.linewright.ui.pages.MainWindow;
import org.linewright.ui.pbx.PracticeLines;
import org.linewright.workbench.kit.Desk;
import org.linewright.workbench.kit.Words;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleException;

/** The bundle with the screens of lines goes and comes back: its editor holds unsaved edits, its view is open. */
@ExtendWith(PictureOfFailure.class)
class LineSwapTest {

    private static final int LINES = 10;
    private static final int ROUNDS = 6;
    private static final int LOADED_ROUNDS = 50;
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
        practice.apply("500-509");
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
        lines.until(Words.of(LineState.REGISTERED.label()), LINES);
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
        assertEquals(LINES, registered());
        assertEquals(List.of(), troubles);
    }

    @Test
    void fiftyTimesUnderLoadTheWindowKeepsNothingAndLosesNothing() throws Exception {
        Administration administration = new Administration(bot);
        administration.put(administration.group("calm", "Calm", 1));
        LinesPage.opened(bot);
        bot.until("all lines are registered", () -> registered() == LINES);
        GroupEditorPage.opened(bot, "calm").turnTo("general").type("name", "Not saved");
        Bundle bundle = Swap.bundle(BUNDLE);
        stopped(bundle);
        started(bundle);
        long widgets = widgets();
        long threads = threads();
        for (int round = 0; round < LOADED_ROUNDS; round++) {
            moved(round % 2 == 0);
            stopped(bundle);
            moved(round % 2 == 1);
            started(bundle);
        }
        administration.apply(Wish.put(switched(true)));
        bot.until("all lines are registered again", () -> registered() == LINES);
        assertEquals("Not saved", new GroupEditorPage(bot).text("name"));
        bot.until("there are no more widgets than before", () -> widgets() <= widgets);
        bot.until("there are no more threads than before", () -> threads() <= threads);
        assertEquals(List.of(), troubles);
        window.closeEditors();
        administration.remove("calm");
    }

    private void stopped(Bundle bundle) throws BundleException {
        bundle.stop();
        bot.until("the editor says what is missing", () -> window.shows("empty.sentence"));
        assertTrue(window.dirty());
    }

    private void started(Bundle bundle) throws BundleException {
        bundle.start(Bundle.START_ACTIVATION_POLICY);
        bot.widget(Table.class, "pages");
        assertTrue(window.dirty());
    }

    /** Half of the lines leave their registrar, or come back; nobody waits for it. */
    private void moved(boolean all) {
        Desk desk = bot.ask(() -> PlatformUI.getWorkbench().getService(Desk.class));
        bot.run(() -> desk.plan(Wish.put(switched(all)))
                .thenAccept(plan -> plan.result().ifPresent(desk::apply)));
    }

    private LineGroup switched(boolean all) {
        LineGroup now = new Administration(bot).now("practice");
        return now.withLines(now.lines().stream()
                .map(line -> line.withEnabled(all || Integer.parseInt(line.user()) % 2 == 0)).toList());
    }

    private long widgets() {
        return bot.ask(() -> bot.all().count());
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
        new LinesPage(bot).until(Words.of(LineState.REGISTERED.label()), LINES);
        assertEquals(LINES, registered());
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
