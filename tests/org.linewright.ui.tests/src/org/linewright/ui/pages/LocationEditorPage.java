package org.linewright.ui.pages;

import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.linewright.ui.bot.Bot;

/** The editor of a location. */
public record LocationEditorPage(Bot bot) {

    /** The pages in their order. */
    public static final List<String> PAGES = List.of("general", "trunk", "stock", "rules", "advanced", "expectations");

    /** Opens it for this location and waits until it is drawn. */
    public static LocationEditorPage opened(Bot bot, String location) {
        new MainWindow(bot).edit("location", location);
        bot.widget(Table.class, "pages");
        return new LocationEditorPage(bot);
    }

    /** Goes to a page. */
    public LocationEditorPage turnTo(String page) {
        Table pages = bot.widget(Table.class, "pages");
        bot.run(() -> {
            pages.setSelection(PAGES.indexOf(page));
            pages.notifyListeners(SWT.Selection, new Event());
        });
        return this;
    }

    /** Its fields, tables and dialogs, which are used like those of any editor. */
    public GroupEditorPage widgets() {
        return new GroupEditorPage(bot);
    }

    /** Types into the field of this key, as a whole. */
    public LocationEditorPage type(String field, String words) {
        widgets().type(field, words);
        return this;
    }

    /** Chooses the list of this place on the page with the rules. */
    public LocationEditorPage list(int place) {
        turnTo("rules");
        widgets().choose("rules.list", place);
        return this;
    }

    /** Selects rows of a table. */
    public LocationEditorPage select(String table, int... rows) {
        widgets().select(table, rows);
        return this;
    }

    /** Presses a key in a table. */
    public LocationEditorPage key(String table, int modifier, int key) {
        Table found = bot.widget(Table.class, table);
        bot.run(() -> {
            Event event = new Event();
            event.stateMask = modifier;
            event.keyCode = key;
            found.notifyListeners(SWT.KeyDown, event);
        });
        return this;
    }

    /** Whether what stands in this field can be changed. */
    public boolean editable(String field) {
        Text text = bot.widget(Text.class, field);
        return bot.ask(text::getEditable);
    }
}
