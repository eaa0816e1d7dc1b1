package org.linewright.ui.drivers;

import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.linewright.ui.bot.Bot;
import org.linewright.ui.pages.MainWindow;
import org.linewright.workbench.kit.Ids;

/** The page of the drivers, and the dialogs that it opens. */
public record DriversPage(Bot bot) {

    private static final Duration PATIENCE = Duration.ofMinutes(1);
    private static final int COLUMNS = 6;

    public static DriversPage opened(Bot bot) {
        MainWindow window = new MainWindow(bot);
        window.turnTo(0);
        window.show("drivers");
        bot.widget(Table.class, "drivers.table");
        return new DriversPage(bot);
    }

    /** The cells of each row; on the UI thread. */
    public List<String> rows() {
        return bot.found(Table.class, "drivers.table").stream()
                .flatMap(table -> IntStream.range(0, table.getItemCount()).mapToObj(row -> cells(table.getItem(row))))
                .toList();
    }

    /** Waits for a row that says all this, and looks at it. */
    public DriversPage choose(String... words) {
        until(words);
        Table table = bot.widget(Table.class, "drivers.table");
        bot.run(() -> {
            table.setSelection(IntStream.range(0, table.getItemCount())
                    .filter(row -> says(cells(table.getItem(row)), words)).findFirst().orElseThrow());
            table.notifyListeners(SWT.Selection, new Event());
        });
        return this;
    }

    /** Waits for a row that says all this. */
    public DriversPage until(String... words) {
        bot.until("a driver says " + String.join(" ", words), PATIENCE,
                () -> rows().stream().anyMatch(row -> says(row, words)));
        return this;
    }

    /** Waits until no row says this. */
    public DriversPage gone(String words) {
        bot.until("no driver says " + words, PATIENCE, () -> rows().stream().noneMatch(row -> row.contains(words)));
        return this;
    }

    /** What is said of the driver that is looked at; on the UI thread. */
    public String prose() {
        return bot.found(StyledText.class, "drivers.text").map(StyledText::getText).orElse("");
    }

    public DriversPage press(String button) {
        bot.until(button + " can be pressed", PATIENCE,
                () -> bot.found(Button.class, button).filter(Button::isEnabled).isPresent());
        Button found = bot.widget(Button.class, button);
        bot.begin(() -> found.notifyListeners(SWT.Selection, new Event()));
        return this;
    }

    /** Agrees to the plan once it is shown, and waits until it is carried out. */
    public DriversPage agree() {
        press("driver.ok");
        bot.until("the plan is carried out", PATIENCE, () -> bot.found(Button.class, "driver.ok").isEmpty()
                && bot.all().noneMatch(one -> "waiting".equals(Ids.of(one))));
        return this;
    }

    private static boolean says(String row, String... words) {
        return List.of(words).stream().allMatch(row::contains);
    }

    private static String cells(TableItem row) {
        return IntStream.range(0, COLUMNS).mapToObj(row::getText).collect(Collectors.joining(" | "));
    }
}
