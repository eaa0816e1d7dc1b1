package org.linewright.ui.trace;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.linewright.ui.bot.Bot;
import org.linewright.ui.pages.MainWindow;
import org.linewright.workbench.kit.Look;
import org.linewright.workbench.kit.Words;

/** The trace, and the ladder above it. */
public record WirePage(Bot bot) {

    private static final Duration PATIENCE = Duration.ofMinutes(1);
    private static final int SUPPORT = 1;
    private static final int WHAT = 3;

    /** Turns to the perspective for finding out what is wrong. */
    public static WirePage opened(Bot bot) {
        MainWindow window = new MainWindow(bot);
        window.turnTo(SUPPORT);
        window.show("trace");
        return new WirePage(bot);
    }

    /** Begins a recording, whether there was one before or not. */
    public WirePage record() {
        stop();
        String label = Words.of("Aufzeichnen", "Record");
        bot.until("a recording can begin", () -> button(label).isPresent());
        bot.click(bot.ask(() -> button(label).orElseThrow()));
        bot.until("it records", this::records);
        return this;
    }

    /** Ends the recording when there is one. */
    public void stop() {
        if (bot.ask(this::records)) {
            press("trace.record");
            bot.until("it is stopped", () -> !records());
        }
    }

    /** Leaves an empty recording, in which nothing can be seen of the one before. */
    public void forget() {
        record().stop();
    }

    /** Whether it says so; on the UI thread. */
    public boolean records() {
        return says("trace.state").startsWith(Words.of("Aufzeichnung läuft", "Recording:"));
    }

    private Optional<Button> button(String label) {
        return bot.all().filter(Button.class::isInstance).map(Button.class::cast)
                .filter(one -> one.getText().replace("&", "").equals(label) && one.isEnabled()).findFirst();
    }

    public void press(String button) {
        bot.until(button + " can be pressed", () -> bot.found(Button.class, button).filter(Button::isEnabled)
                .isPresent());
        bot.click(bot.widget(Button.class, button));
    }

    /** What each row says it is about; on the UI thread. */
    public List<String> rows() {
        return bot.found(Table.class, "trace.table").stream()
                .flatMap(table -> IntStream.range(0, table.getItemCount())
                        .mapToObj(row -> table.getItem(row).getText(WHAT)))
                .toList();
    }

    /** Chooses the first row that says this, once there is one. */
    public WirePage choose(String words) {
        Table table = bot.widget(Table.class, "trace.table");
        bot.until("a row says " + words, PATIENCE, () -> place(table, words) >= 0);
        bot.run(() -> {
            table.setSelection(place(table, words));
            table.notifyListeners(SWT.Selection, new Event());
        });
        return this;
    }

    private static int place(Table table, String words) {
        return IntStream.range(0, table.getItemCount())
                .filter(row -> table.getItem(row).getText(WHAT).contains(words)).findFirst().orElse(-1);
    }

    /** Shows one kind of conversations only. */
    public WirePage topic(int place) {
        Combo combo = bot.widget(Combo.class, "trace.topic");
        bot.run(() -> combo.select(place));
        bot.click(combo);
        return this;
    }

    public WirePage filter(String words) {
        Text text = bot.widget(Text.class, "trace.filter");
        bot.run(() -> text.setText(words));
        return this;
    }

    /** The message that is shown; on the UI thread. */
    public String message() {
        return bot.found(StyledText.class, "trace.message").map(StyledText::getText).orElse("");
    }

    /** Puts the cursor where this stands in the message. */
    public WirePage cursor(String words) {
        StyledText text = bot.widget(StyledText.class, "trace.message");
        bot.run(() -> text.setCaretOffset(text.getText().indexOf(words)));
        return this;
    }

    /** What is said about the header at the cursor; on the UI thread. */
    public String help() {
        return bot.found(Text.class, "trace.help").map(Text::getText).orElse("");
    }

    /** What a label says; on the UI thread. */
    public String says(String label) {
        return bot.found(Label.class, label).map(Label::getText).orElse("");
    }

    /** Chooses from the context menu of a table what says this. */
    public void fromMenu(String id, String words) {
        Table table = bot.widget(Table.class, id);
        bot.begin(() -> {
            Menu menu = table.getMenu();
            menu.notifyListeners(SWT.Show, new Event());
            Stream.of(menu.getItems()).filter(item -> item.getText().replace("&", "").startsWith(words)).findFirst()
                    .orElseThrow().notifyListeners(SWT.Selection, new Event());
        });
    }

    /** Selects the rows that say these, one each. */
    public WirePage select(List<Integer> places) {
        Table table = bot.widget(Table.class, "trace.table");
        bot.run(() -> {
            table.deselectAll();
            places.forEach(table::select);
            table.notifyListeners(SWT.Selection, new Event());
        });
        return this;
    }

    /** Where rows stand that say this; on the UI thread. */
    public List<Integer> places(String words) {
        List<String> rows = rows();
        return IntStream.range(0, rows.size()).filter(place -> rows.get(place).contains(words)).boxed().toList();
    }

    /** The line that is asked for; on the UI thread. */
    public String line() {
        return bot.found(Combo.class, "trace.line").map(Combo::getText).orElse("");
    }

    /** What stands in the tree of the comparison, one a row; on the UI thread. */
    public List<String> compared() {
        return bot.found(Tree.class, "compare.tree").stream().flatMap(tree -> Stream.of(tree.getItems()))
                .flatMap(item -> Stream.concat(Stream.of(item), Stream.of(item.getItems())))
                .map(item -> item.getText(0) + " | " + item.getText(1) + " | " + item.getText(2)).toList();
    }

    /** Shows numbers and names, or replaces them. */
    public WirePage unmask(boolean open) {
        Button button = bot.widget(Button.class, "trace.unmask");
        bot.run(() -> {
            button.setSelection(open);
            button.notifyListeners(SWT.Selection, new Event());
        });
        return this;
    }

    /** Presses a key in the ladder. */
    public void key(int code) {
        Canvas canvas = bot.widget(Canvas.class, "ladder.canvas");
        bot.run(() -> {
            Event event = new Event();
            event.keyCode = code;
            canvas.notifyListeners(SWT.KeyDown, event);
        });
    }

    /** Clicks the arrow in this row of the ladder. */
    public void click(int row) {
        Canvas canvas = bot.widget(Canvas.class, "ladder.canvas");
        bot.run(() -> {
            int line = Look.lines(canvas, 1);
            Event event = new Event();
            event.x = canvas.getClientArea().width / 2;
            event.y = line * 3 + line * 5 * row / 2 + line;
            canvas.notifyListeners(SWT.MouseDown, event);
        });
    }
}
