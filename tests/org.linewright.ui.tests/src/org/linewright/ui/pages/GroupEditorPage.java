package org.linewright.ui.pages;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.linewright.ui.bot.Bot;
import org.linewright.workbench.kit.Ids;

/** The editor of a line group. */
public record GroupEditorPage(Bot bot) {

    /** The pages in their order. */
    public static final List<String> PAGES = List.of("general", "registrar", "lines", "codes", "media", "calls",
            "advanced");

    /** Opens it for this group and waits until it is drawn. */
    public static GroupEditorPage opened(Bot bot, String group) {
        new MainWindow(bot).edit("group", group);
        bot.widget(Table.class, "pages");
        return new GroupEditorPage(bot);
    }

    /** Goes to a page. */
    public GroupEditorPage turnTo(String page) {
        Table pages = bot.widget(Table.class, "pages");
        bot.run(() -> {
            pages.setSelection(PAGES.indexOf(page));
            pages.notifyListeners(SWT.Selection, new Event());
        });
        return this;
    }

    /** Types into the field of this key, as a whole. */
    public GroupEditorPage type(String field, String words) {
        Text text = bot.widget(Text.class, field);
        bot.run(() -> text.setText(words));
        return this;
    }

    /** Types into the field of this key that offers words too. */
    public GroupEditorPage typeInto(String field, String words) {
        Combo combo = bot.widget(Combo.class, field);
        bot.run(() -> combo.setText(words));
        return this;
    }

    public String text(String field) {
        Text text = bot.widget(Text.class, field);
        return bot.ask(text::getText);
    }

    /** Presses a button that opens no dialog. */
    public GroupEditorPage press(String button) {
        bot.click(bot.widget(Button.class, button));
        return this;
    }

    /** Presses a button and returns while its dialog, a window of this id, is open. */
    public Shell openingWindow(String button, String window) {
        Button pressed = bot.widget(Button.class, button);
        bot.until(button + " can be pressed", pressed::isEnabled);
        bot.begin(() -> pressed.notifyListeners(SWT.Selection, new Event()));
        return bot.widget(Shell.class, window);
    }

    /** Turns a check or radio button over. */
    public GroupEditorPage toggle(String button) {
        Button turned = bot.widget(Button.class, button);
        bot.run(() -> {
            boolean radio = (turned.getStyle() & SWT.RADIO) != 0;
            for (Control brother : turned.getParent().getChildren()) {
                if (radio && brother instanceof Button other && (other.getStyle() & SWT.RADIO) != 0) {
                    other.setSelection(false);
                }
            }
            turned.setSelection(radio || !turned.getSelection());
        });
        bot.click(turned);
        return this;
    }

    /** Chooses the so manieth word. */
    public GroupEditorPage choose(String field, int word) {
        Combo combo = bot.widget(Combo.class, field);
        bot.run(() -> combo.select(word));
        bot.click(combo);
        return this;
    }

    public boolean possible(String button) {
        Button found = bot.widget(Button.class, button);
        return bot.ask(found::isEnabled);
    }

    /** Chooses from the menu behind the last button, and gives the system's file dialog this file. */
    public void choosingFile(String item, Path file) {
        begin(item);
        new FileChooser(bot).choose(file);
    }

    /** Presses a button, and gives the system's file dialog this file. */
    public void pressingForFile(String button, Path file) {
        Button found = bot.widget(Button.class, button);
        bot.begin(() -> found.notifyListeners(SWT.Selection, new Event()));
        new FileChooser(bot).choose(file);
    }

    /** Presses a button and returns while its dialog is open. */
    public Shell opening(String button, String dialog) {
        return openingWindow(button, "dialog." + dialog);
    }

    /** Chooses from the menu behind the last button, and returns while its dialog is open. */
    public Shell choosing(String item, String dialog) {
        begin(item);
        return bot.widget(Shell.class, "dialog." + dialog);
    }

    /** Whether it can be chosen from the menu behind the last button. */
    public boolean choosable(String item) {
        Button more = bot.widget(Button.class, "editor.more");
        return bot.ask(() -> entry(more, item).isEnabled());
    }

    /** Presses a key in a table and returns while its dialog is open. */
    public Shell pressing(String table, int modifier, int key, String dialog) {
        Table found = bot.widget(Table.class, table);
        bot.begin(() -> {
            Event event = new Event();
            event.stateMask = modifier;
            event.keyCode = key;
            found.notifyListeners(SWT.KeyDown, event);
        });
        return bot.widget(Shell.class, dialog);
    }

    /** Chooses from the menu of a table and returns while its dialog is open. */
    public Shell fromMenu(String table, String item, String dialog) {
        Table found = bot.widget(Table.class, table);
        bot.begin(() -> entry(found, item).notifyListeners(SWT.Selection, new Event()));
        return bot.widget(Shell.class, dialog);
    }

    /** Closes a dialog by its default button, or by the one that cancels. */
    public void answer(Shell dialog, String button) {
        Button pressed = bot.widget(Button.class, button);
        bot.until(button + " can be pressed", pressed::isEnabled);
        bot.begin(() -> pressed.notifyListeners(SWT.Selection, new Event()));
        bot.until("the dialog is closed", dialog::isDisposed);
    }

    /** Everything that is said in the window and its dialogs. */
    public String said() {
        return bot.ask(() -> String.join("\n",
                bot.all().filter(Label.class::isInstance).map(label -> ((Label) label).getText()).toList()));
    }

    /** The cells of a table, a row a line. */
    public String rows(String table) {
        Table found = bot.widget(Table.class, table);
        return bot.ask(() -> String.join("\n", Stream.of(found.getItems())
                .map(item -> String.join(" | ", Stream.iterate(0, column -> column + 1).limit(found.getColumnCount())
                        .map(item::getText).toList()))
                .toList()));
    }

    /** Selects the row of a table in which one of the cells is this. */
    public GroupEditorPage selectRow(String table, String cell) {
        Table found = bot.widget(Table.class, table);
        bot.until("there is " + cell, () -> row(found, cell) >= 0);
        return select(table, bot.ask(() -> row(found, cell)));
    }

    /** Whether this can be seen. */
    public boolean shows(String id) {
        return bot.ask(() -> bot.all().anyMatch(widget -> Ids.of(widget).equals(id)));
    }

    /** Selects these rows of a table. */
    public GroupEditorPage select(String table, int... rows) {
        Table found = bot.widget(Table.class, table);
        bot.run(() -> {
            found.setSelection(rows);
            found.notifyListeners(SWT.Selection, new Event());
        });
        return this;
    }

    private static int row(Table table, String cell) {
        return IntStream.range(0, table.getItemCount())
                .filter(row -> IntStream.range(0, table.getColumnCount())
                        .anyMatch(column -> table.getItem(row).getText(column).equals(cell)))
                .findFirst().orElse(-1);
    }

    private void begin(String item) {
        Button more = bot.widget(Button.class, "editor.more");
        bot.begin(() -> entry(more, item).notifyListeners(SWT.Selection, new Event()));
    }

    private static MenuItem entry(Control control, String item) {
        return Stream.of(control.getMenu().getItems()).filter(one -> Ids.of(one).equals(item)).findFirst()
                .orElseThrow();
    }
}
