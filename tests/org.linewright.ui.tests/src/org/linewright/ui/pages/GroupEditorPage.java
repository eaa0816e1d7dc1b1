package org.linewright.ui.pages;

import java.util.List;
import java.util.stream.Stream;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
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

    public String text(String field) {
        Text text = bot.widget(Text.class, field);
        return bot.ask(text::getText);
    }

    /** Presses a button that opens no dialog. */
    public GroupEditorPage press(String button) {
        bot.click(bot.widget(Button.class, button));
        return this;
    }

    /** Presses a button and returns while its dialog is open. */
    public Shell opening(String button, String dialog) {
        Button pressed = bot.widget(Button.class, button);
        bot.until(button + " can be pressed", pressed::isEnabled);
        bot.begin(() -> pressed.notifyListeners(SWT.Selection, new Event()));
        return bot.widget(Shell.class, "dialog." + dialog);
    }

    /** Chooses from the menu behind the last button, and returns while its dialog is open. */
    public Shell choosing(String item, String dialog) {
        Button more = bot.widget(Button.class, "editor.more");
        bot.begin(() -> Stream.of(more.getMenu().getItems()).filter(one -> Ids.of(one).equals(item)).findFirst()
                .map(MenuItem.class::cast).orElseThrow().notifyListeners(SWT.Selection, new Event()));
        return bot.widget(Shell.class, "dialog." + dialog);
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

    /** Selects these rows of a table. */
    public GroupEditorPage select(String table, int... rows) {
        Table found = bot.widget(Table.class, table);
        bot.run(() -> {
            found.setSelection(rows);
            found.notifyListeners(SWT.Selection, new Event());
        });
        return this;
    }
}
