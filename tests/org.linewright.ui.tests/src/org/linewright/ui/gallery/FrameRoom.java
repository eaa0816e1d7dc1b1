package org.linewright.ui.gallery;

import java.util.Locale;
import java.util.stream.Stream;
import org.eclipse.core.commands.common.CommandException;
import org.eclipse.swt.widgets.Button;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.IHandlerService;
import org.linewright.core.Text;
import org.linewright.ui.bot.Bot;
import org.linewright.ui.pages.MainWindow;
import org.linewright.ui.pages.PreferencesDialog;
import org.linewright.workbench.kit.Words;

/** What the window has without any screen in it. */
record FrameRoom(Gallery gallery, MainWindow window) {

    private static final Text CLOSE = new Text("Schließen", "Close");

    void walk() {
        window.command("org.linewright.workbench.showWelcome");
        gallery.shot("welcome");
        window.closeEditors();
        for (int perspective = 1; perspective < MainWindow.PERSPECTIVES.size(); perspective++) {
            window.turnTo(perspective);
            gallery.shot("perspective-" + MainWindow.PERSPECTIVES.get(perspective).english().toLowerCase(Locale.ROOT));
        }
        window.turnTo(0);
        window.command("org.linewright.workbench.showHelp");
        gallery.shot("help");
        window.closeView("org.linewright.workbench.help");
        PreferencesDialog preferences = PreferencesDialog.opened(bot());
        gallery.shot("preferences");
        preferences.apply();
        about();
    }

    private void about() {
        bot().begin(() -> {
            try {
                PlatformUI.getWorkbench().getService(IHandlerService.class)
                        .executeCommand("org.linewright.workbench.about", null); // framework-driven null
            } catch (CommandException missing) {
                throw new AssertionError(missing);
            }
        });
        bot().until("it says what it is", () -> closing().findFirst().isPresent());
        gallery.shot("about");
        bot().begin(() -> bot().click(closing().findFirst().orElseThrow()));
        bot().until("it is closed", () -> closing().findFirst().isEmpty());
    }

    private Stream<Button> closing() {
        return bot().all().filter(Button.class::isInstance).map(Button.class::cast)
                .filter(button -> button.getText().replace("&", "").equals(Words.of(CLOSE)));
    }

    private Bot bot() {
        return gallery.bot();
    }
}
