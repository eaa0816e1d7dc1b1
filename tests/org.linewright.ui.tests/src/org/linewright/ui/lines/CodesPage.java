package org.linewright.ui.lines;

import java.util.List;
import java.util.stream.Stream;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.linewright.ui.bot.Bot;
import org.linewright.workbench.kit.Words;

/** The dialog in which a line switches something at the PBX. */
public record CodesPage(Bot bot) {

    private static final String OFFER = Words.of("Kurzwahlcodes …", "Feature codes …");

    /** Opens it from the context menu of the selected line. */
    public static CodesPage opened(Bot bot, LinesPage lines) {
        Table table = lines.table();
        bot.begin(() -> {
            Menu menu = table.getMenu();
            menu.notifyListeners(SWT.Show, new Event());
            item(menu).notifyListeners(SWT.Selection, new Event());
        });
        CodesPage page = new CodesPage(bot);
        bot.until("the actions are there", () -> !page.actions().isEmpty());
        return page;
    }

    public List<String> actions() {
        return column(0);
    }

    /** What is known about each action. */
    public List<String> known() {
        return column(1);
    }

    public CodesPage select(int action) {
        Table table = bot.widget(Table.class, "codes.list");
        bot.run(() -> {
            table.setSelection(action);
            table.notifyListeners(SWT.Selection, new Event());
        });
        return this;
    }

    public CodesPage type(String place, String value) {
        Text field = bot.widget(Text.class, place);
        bot.run(() -> field.setText(value));
        return this;
    }

    public void press(String button) {
        Button found = bot.widget(Button.class, button);
        bot.run(() -> bot.click(found));
    }

    public boolean possible(String button) {
        return bot.ask(() -> bot.found(Button.class, button).filter(Button::isEnabled).isPresent());
    }

    /** What a label says: {@code codes.dialled}, {@code codes.result}, {@code codes.about}. */
    public String says(String label) {
        return bot.ask(() -> bot.found(Label.class, label).map(Label::getText).orElse(""));
    }

    public void close() {
        Shell shell = bot.widget(Shell.class, "dialog.codes");
        bot.run(shell::close);
    }

    private List<String> column(int column) {
        return bot.ask(() -> bot.found(Table.class, "codes.list")
                .stream()
                .flatMap(table -> Stream.of(table.getItems()))
                .map(item -> item.getText(column))
                .toList());
    }

    private static MenuItem item(Menu menu) {
        return Stream.of(menu.getItems())
                .filter(item -> item.getText().replace("&", "").equals(OFFER))
                .findFirst()
                .orElseThrow();
    }
}
