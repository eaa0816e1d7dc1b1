package org.linewright.ui.lines;

import java.util.List;
import java.util.stream.IntStream;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.linewright.ui.bot.Bot;
import org.linewright.ui.pages.MainWindow;

/** The view of all lines. What it says can be asked on any thread, also while somebody waits for it. */
public record LinesPage(Bot bot) {

    private static final int STATE = 0;
    private static final int USER = 1;
    private static final int ANSWER = 9;

    public static LinesPage opened(Bot bot) {
        new MainWindow(bot).show("lines");
        LinesPage page = new LinesPage(bot);
        page.table();
        return page;
    }

    public Table table() {
        return bot.widget(Table.class, "lines.table");
    }

    /** Types into the filter. */
    public void filter(String words) {
        Text filter = bot.widget(Text.class, "lines.filter");
        bot.run(() -> filter.setText(words));
    }

    /** What the bar says about how much is shown. */
    public String count() {
        return bot.ask(() -> bot.found(Label.class, "lines.count").map(Label::getText).orElse(""));
    }

    /** What the details say. */
    public String story() {
        return bot.ask(() -> bot.found(StyledText.class, "lines.story").map(StyledText::getText).orElse(""));
    }

    /** The user names from top to bottom. */
    public List<String> users() {
        return column(USER);
    }

    /** The words of the states from top to bottom. */
    public List<String> states() {
        return column(STATE);
    }

    /** What the registrar said last, from top to bottom. */
    public List<String> answers() {
        return column(ANSWER);
    }

    /** Waits until every line that is shown says so, and there are this many. */
    public void until(String state, int lines) {
        bot.until(lines + " lines are " + state, () -> bot.found(Table.class, "lines.table")
                .filter(table -> table.getItemCount() == lines)
                .filter(table -> cells(table, STATE).stream().allMatch(state::equals))
                .isPresent());
    }

    /** Selects the so manieth line, as a click does. */
    public void select(int... places) {
        Table table = table();
        bot.run(() -> {
            table.setFocus();
            table.setSelection(places);
            table.notifyListeners(SWT.Selection, new Event());
        });
    }

    public void press(int key, int modifiers) {
        Table table = table();
        bot.run(() -> {
            Event event = new Event();
            event.keyCode = key;
            event.stateMask = modifiers;
            table.notifyListeners(SWT.KeyDown, event);
        });
    }

    /** Clicks on the heading of the so manieth column. */
    public void sort(int column) {
        Table table = table();
        bot.run(() -> table.getColumn(column).notifyListeners(SWT.Selection, new Event()));
    }

    /** Whether the heading says that the smallest stand above. */
    public boolean ascending() {
        Table table = table();
        return bot.ask(() -> table.getSortDirection() == SWT.UP);
    }

    /** How many lines are shown. */
    public int size() {
        return bot.ask(() -> bot.found(Table.class, "lines.table").map(Table::getItemCount).orElse(0));
    }

    private List<String> column(int column) {
        return bot
                .ask(() -> bot.found(Table.class, "lines.table").map(table -> cells(table, column)).orElse(List.of()));
    }

    private static List<String> cells(Table table, int column) {
        return IntStream.range(0, table.getItemCount()).mapToObj(row -> table.getItem(row).getText(column)).toList();
    }
}
