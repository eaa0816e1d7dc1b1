package org.linewright.ui.pages;

import java.util.List;
import java.util.stream.Stream;
import org.eclipse.core.commands.common.CommandException;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.IHandlerService;
import org.linewright.core.Text;
import org.linewright.ui.bot.Bot;
import org.linewright.workbench.kit.Words;

/** The preferences. */
public record PreferencesDialog(Bot bot) {

    private static final Text APPLY = new Text("Übernehmen und schließen", "Apply and Close");

    private static final Text WORKBENCH = new Text("Arbeitsplatz", "Workbench");

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
        PreferencesDialog dialog = new PreferencesDialog(bot);
        bot.until("the preferences are open", () -> dialog.found().findFirst().isPresent());
        dialog.turnTo(Words.of(WORKBENCH));
        bot.widget(Composite.class, "preferences.general");
        return dialog;
    }

    /** Chooses the so manieth appearance: as the system, light, dark. */
    public PreferencesDialog appearance(int choice) {
        Combo combo = bot.widget(Combo.class, "appearance");
        bot.run(() -> combo.select(choice));
        return this;
    }

    /** Chooses whose phones may register: none, of this computer, of the network. */
    public PreferencesDialog phones(int choice) {
        Combo combo = bot.widget(Combo.class, "clients");
        bot.run(() -> {
            combo.select(choice);
            combo.notifyListeners(SWT.Selection, new Event());
        });
        return this;
    }

    /** The labels of the pages. */
    public List<String> pages() {
        return bot.ask(() -> Stream.of(tree().getItems()).map(TreeItem::getText).toList());
    }

    /** Goes to the page of this label. */
    public void turnTo(String label) {
        bot.run(() -> {
            Tree tree = tree();
            tree.setSelection(
                    Stream.of(tree.getItems()).filter(item -> item.getText().equals(label)).findFirst().orElseThrow());
            tree.notifyListeners(SWT.Selection, new Event());
        });
    }

    /** Whether what stands in the fields can be applied; on the UI thread. */
    public boolean applicable() {
        return closing().isEnabled();
    }

    /** Applies and closes. */
    public void apply() {
        bot.run(() -> {
            Button button = closing();
            bot.begin(() -> bot.click(button));
        });
        bot.until("the preferences are closed", () -> found().findFirst().isEmpty());
    }

    private Tree tree() {
        Shell shell = closing().getShell();
        return Bot.within(shell).filter(Tree.class::isInstance).map(Tree.class::cast).findFirst().orElseThrow();
    }

    private Button closing() {
        return found().findFirst().orElseThrow();
    }

    private Stream<Button> found() {
        return bot.all()
                .filter(Button.class::isInstance)
                .map(Button.class::cast)
                .filter(one -> one.getText().replace("&", "").equals(Words.of(APPLY)));
    }
}
