package org.linewright.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.core.runtime.ILogListener;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Platform;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.linewright.ui.bot.Bot;
import org.linewright.ui.bot.PictureOfFailure;
import org.linewright.ui.pages.MainWindow;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleException;

/** A bundle with a screen goes and comes back while its editor is open. */
@ExtendWith(PictureOfFailure.class)
class SwapTest {

    private static final int ROUNDS = 5;

    private final Bot bot = Bot.here();
    private final MainWindow window = new MainWindow(bot);
    private final List<IStatus> errors = new ArrayList<>();
    private final ILogListener listener = (status, plugin) -> errors.add(status);

    @BeforeEach
    void listen() {
        Platform.addLogListener(listener);
    }

    @AfterEach
    void close() {
        window.closeEditors();
        Platform.removeLogListener(listener);
    }

    @Test
    void whatIsNotSavedOutlivesTheBundleAndNoClassOfItStays() throws Exception {
        Bundle bundle = NoteBundle.installed();
        window.edit("note", "one");
        type("not saved yet");
        List<WeakReference<ClassLoader>> loaders = new ArrayList<>();
        for (int round = 0; round < ROUNDS; round++) {
            loaders.add(Swap.loader(bundle));
            Swap.uninstall(bundle);
            bot.until("the editor says what is missing and stays dirty",
                    () -> window.shows("empty.sentence") && window.dirty());
            bundle = NoteBundle.installed();
            Text note = bot.widget(Text.class, "note");
            assertEquals("not saved yet", bot.ask(note::getText));
            assertTrue(bot.ask(window::dirty));
        }
        bot.until("no old class is left", () -> Swap.left(loaders) == 0);
        assertEquals(List.of(), errors);
        Swap.uninstall(bundle);
    }

    @Test
    void undoReachesTheContent() throws BundleException, IOException, InterruptedException {
        Bundle bundle = NoteBundle.installed();
        window.edit("note", "two");
        type("a mistake");
        window.command("org.eclipse.ui.edit.undo");
        bot.until("there is nothing left to save", () -> !window.dirty());
        Swap.uninstall(bundle);
    }

    private void type(String words) {
        Text note = bot.widget(Text.class, "note");
        bot.run(() -> note.setText(words));
    }
}
