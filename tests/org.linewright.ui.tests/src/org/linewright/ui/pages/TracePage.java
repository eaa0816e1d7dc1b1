package org.linewright.ui.pages;

import java.util.Locale;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.linewright.ui.bot.Bot;

/** The rule tracer. */
public record TracePage(Bot bot) {

    /** Its part of the window. */
    public static final String VIEW = "org.linewright.workbench.slot:tracer";

    /** What can be asked. */
    public enum Tab {
        ONE,
        MANY,
        REACH;

        private String id() {
            return "trace." + name().toLowerCase(Locale.ROOT);
        }
    }

    /** Opens it at a question, for a location of this name. */
    public static TracePage opened(Bot bot, Tab tab, String location) {
        new MainWindow(bot).show("tracer");
        TracePage page = new TracePage(bot).turnTo(tab);
        Combo combo = bot.widget(Combo.class, "trace.location");
        bot.until("there is " + location, () -> combo.indexOf(location) >= 0);
        bot.run(() -> combo.select(combo.indexOf(location)));
        bot.click(combo);
        return page;
    }

    public TracePage turnTo(Tab tab) {
        widgets().toggle(tab.id());
        return this;
    }

    /** Its fields and tables, which are used like those of any editor. */
    public GroupEditorPage widgets() {
        return new GroupEditorPage(bot);
    }

    /** Types many numbers, one on each line. */
    public TracePage numbers(String... numbers) {
        widgets().type("trace.numbers", String.join("\n", numbers));
        return this;
    }

    /** Waits until a label says this. */
    public TracePage until(String label, String words) {
        bot.until(label + " says " + words, () -> bot.found(Label.class, label)
                .filter(found -> found.getText().contains(words)).isPresent());
        return this;
    }

    /** Waits until a table has so many rows. */
    public TracePage until(String table, int rows) {
        bot.until(table + " has " + rows, () -> bot.found(Table.class, table)
                .filter(found -> found.getItemCount() == rows).isPresent());
        return this;
    }

    /** Opens a row as Enter does. */
    public TracePage open(String table, int row) {
        Table found = bot.widget(Table.class, table);
        bot.run(() -> {
            found.setFocus();
            found.setSelection(row);
            found.notifyListeners(SWT.DefaultSelection, new Event());
        });
        return this;
    }

    /** Brings the last step into sight. */
    public void showLast() {
        Tree steps = bot.widget(Tree.class, "trace.steps");
        bot.run(() -> {
            TreeItem last = steps.getItem(steps.getItemCount() - 1);
            steps.showItem(last.getItemCount() == 0 ? last : last.getItem(last.getItemCount() - 1));
        });
    }

    public String text(String field) {
        Text text = bot.widget(Text.class, field);
        return bot.ask(text::getText);
    }
}
