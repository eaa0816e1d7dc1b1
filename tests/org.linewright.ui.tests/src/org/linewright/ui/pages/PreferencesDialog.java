package org.linewright.ui.pages;

import org.eclipse.core.commands.common.CommandException;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.IHandlerService;
import org.linewright.core.Text;
import org.linewright.ui.bot.Bot;
import org.linewright.workbench.kit.Words;

/** The preferences. */
public record PreferencesDialog(Bot bot) {

    private static final Text APPLY = new Text("Übernehmen und schließen", "Apply and Close");

    /** Opens them from the menu's command. */
    public static PreferencesDialog opened(Bot bot) {
        bot.begin(() -> {
            try {
                PlatformUI.getWorkbench()
                        .getService(IHandlerService.class)
                        .executeCommand("org.eclipse.ui.window.preferences", null);
            } catch (CommandException missing) {
                throw new AssertionError(missing);
            }
        });
        bot.widget(Composite.class, "preferences.general");
        return new PreferencesDialog(bot);
    }

    /** Chooses the so manieth appearance: as the system, light, dark. */
    public PreferencesDialog appearance(int choice) {
        Combo combo = bot.widget(Combo.class, "appearance");
        bot.run(() -> combo.select(choice));
        return this;
    }

    /** Applies and closes. */
    public void apply() {
        bot.run(() -> {
            Button button = bot.all()
                    .filter(Button.class::isInstance)
                    .map(Button.class::cast)
                    .filter(one -> one.getText().replace("&", "").equals(Words.of(APPLY)))
                    .findFirst()
                    .orElseThrow();
            bot.begin(() -> bot.click(button));
        });
        bot.until("the preferences are closed", () -> bot.found(Composite.class, "preferences.general").isEmpty());
    }
}
