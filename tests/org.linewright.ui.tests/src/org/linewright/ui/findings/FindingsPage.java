package org.linewright.ui.findings;

import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.linewright.ui.bot.Bot;
import org.linewright.ui.pages.MainWindow;

/** What is wrong with the lines, in a list, and the finding that is looked at. */
public record FindingsPage(Bot bot) {

    private static final Duration PATIENCE = Duration.ofMinutes(1);
    private static final int SUPPORT = 1;

    /** Turns to the perspective for finding out what is wrong. */
    public static FindingsPage opened(Bot bot) {
        MainWindow window = new MainWindow(bot);
        window.turnTo(SUPPORT);
        window.show("findings");
        return new FindingsPage(bot);
    }

    /** Chooses the first finding that says this, once there is one. */
    public FindingsPage choose(String words) {
        Table table = bot.widget(Table.class, "findings.table");
        bot.until("a finding says " + words, PATIENCE, () -> place(table, words) >= 0);
        bot.run(() -> {
            table.setSelection(place(table, words));
            table.notifyListeners(SWT.Selection, new Event());
        });
        return this;
    }

    /** Waits until no finding says this. */
    public FindingsPage gone(String words) {
        bot.until("no finding says " + words, PATIENCE, () -> rows().stream().noneMatch(row -> row.contains(words)));
        return this;
    }

    /** How much is listed: what is wrong, what is open too, everything. */
    public FindingsPage breadth(int place) {
        Combo combo = bot.widget(Combo.class, "findings.breadth");
        bot.run(() -> combo.select(place));
        bot.click(combo);
        return this;
    }

    public FindingsPage filter(String words) {
        Text text = bot.widget(Text.class, "findings.filter");
        bot.run(() -> text.setText(words));
        return this;
    }

    /** The cells of each row; on the UI thread. */
    public List<String> rows() {
        return bot.found(Table.class, "findings.table").filter(Table::isVisible).stream()
                .flatMap(table -> IntStream.range(0, table.getItemCount()).mapToObj(row -> cells(table.getItem(row))))
                .toList();
    }

    private static String cells(TableItem row) {
        return String.join(" | ", Stream.of(0, 1, 2).map(row::getText).toList());
    }

    private static int place(Table table, String words) {
        return IntStream.range(0, table.getItemCount()).filter(row -> cells(table.getItem(row)).contains(words))
                .findFirst().orElse(-1);
    }

    /** The finding that is looked at; on the UI thread. */
    public String prose() {
        return bot.found(StyledText.class, "findings.text").map(StyledText::getText).orElse("");
    }

    public void press(String button) {
        bot.until(button + " can be pressed", () -> bot.found(Button.class, button).filter(Button::isEnabled)
                .isPresent());
        Button found = bot.widget(Button.class, button);
        bot.begin(() -> found.notifyListeners(SWT.Selection, new Event()));
    }
}
