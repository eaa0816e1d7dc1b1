package org.linewright.ui.wizard;

import java.util.List;
import java.util.stream.Stream;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.PlatformUI;
import org.linewright.ui.Walk;
import org.linewright.ui.bot.Bot;
import org.linewright.ui.bot.Picture;
import org.linewright.workbench.screen.Stage;

/** The wizard, page by page. */
public record WizardPages(Bot bot) {

    private static final long DRAWING = 400_000_000;
    private static final String ID = "wizard.group.new";

    /** Opens it as the New menu does. */
    public static WizardPages opened(Bot bot) {
        bot.begin(() -> PlatformUI.getWorkbench().getService(Stage.class).wizard("group.new"));
        bot.widget(Shell.class, ID);
        return new WizardPages(bot);
    }

    public boolean open() {
        return bot.found(Shell.class, ID).isPresent();
    }

    public void choose(String type) {
        Table types = bot.widget(Table.class, "types");
        bot.until("there is the type " + type, () -> row(types, type) >= 0);
        bot.run(() -> types.select(row(types, type)));
        bot.use(types, SWT.Selection);
    }

    /** Whether the list has such a type now; on the UI thread. */
    public boolean offers(String type) {
        return bot.found(Table.class, "types").filter(types -> row(types, type) >= 0).isPresent();
    }

    public void type(String field, String value) {
        Text text = bot.widget(Text.class, field);
        bot.run(() -> text.setText(value));
    }

    public String value(String field) {
        Text text = bot.widget(Text.class, field);
        return bot.ask(text::getText);
    }

    public void press(String id) {
        Button button = bot.widget(Button.class, id);
        bot.until(id + " can be pressed", button::isEnabled);
        bot.begin(() -> button.notifyListeners(SWT.Selection, new Event()));
    }

    public void toggle(String id) {
        Button button = bot.widget(Button.class, id);
        bot.run(() -> button.setSelection(!button.getSelection()));
        bot.click(button);
    }

    public void next() {
        pressLabelled(IDialogConstants.NEXT_LABEL);
    }

    public void back() {
        pressLabelled(IDialogConstants.BACK_LABEL);
    }

    public void finish() {
        pressLabelled(IDialogConstants.FINISH_LABEL);
    }

    /** Presses Finish at once, without letting anything else happen before; on the UI thread. */
    void finishNow() {
        labelled(IDialogConstants.FINISH_LABEL).filter(Button::isEnabled).findFirst().orElseThrow()
                .notifyListeners(SWT.Selection, new Event());
    }

    public void cancel() {
        pressLabelled(IDialogConstants.CANCEL_LABEL);
    }

    /** Presses the button with these words in the front dialog, once it can be. */
    public void pressLabelled(String words) {
        bot.until(words + " can be pressed", () -> labelled(words).anyMatch(Button::isEnabled));
        Button button = bot.ask(() -> labelled(words).filter(Button::isEnabled).findFirst().orElseThrow());
        bot.begin(() -> button.notifyListeners(SWT.Selection, new Event()));
    }

    /** Whether such a button can be pressed; on the UI thread. */
    public boolean enabled(String words) {
        return labelled(words).anyMatch(Button::isEnabled);
    }

    /** Whether any label says this; on the UI thread. */
    public boolean says(String part) {
        return bot.all().anyMatch(widget -> widget instanceof Label label && label.getText().contains(part));
    }

    public void picture(String name) {
        long drawn = System.nanoTime() + DRAWING;
        bot.until("the page is drawn", () -> System.nanoTime() > drawn);
        new Picture(bot.ask(Display::getCurrent)).save("wizard-" + name);
    }

    /** What a person would stumble over on the page that is open. */
    List<String> faults(String page) {
        return bot.ask(() -> Walk.faults(bot).stream().map(fault -> page + ": " + fault).toList());
    }

    private Stream<Button> labelled(String words) {
        return bot.all()
                .filter(Button.class::isInstance)
                .map(Button.class::cast)
                .filter(button -> button.getText().replace("&", "").equals(words.replace("&", "")));
    }

    static int row(Table table, String words) {
        TableItem[] items = table.getItems();
        for (int row = 0; row < items.length; row++) {
            if (items[row].getText(0).contains(words)) {
                return row;
            }
        }
        return -1;
    }
}
