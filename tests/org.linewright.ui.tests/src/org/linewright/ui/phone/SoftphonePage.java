package org.linewright.ui.phone;

import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.linewright.ui.bot.Bot;
import org.linewright.ui.pages.MainWindow;

/** The softphone and the journal beside it. */
public record SoftphonePage(Bot bot) {

    /** What is in front in the middle. */
    public enum Tab {
        CALLS,
        EXTENSIONS
    }

    private static final Duration PATIENCE = Duration.ofMinutes(1);
    private static final int PHONE = 2;
    private static final int PARTNER = 0;
    private static final int STATE = 1;

    /** Turns to the perspective of the telephone, and waits until calls are possible. */
    public static SoftphonePage opened(Bot bot) {
        new MainWindow(bot).turnTo(PHONE);
        bot.until("a line is registered", PATIENCE, () -> bot.found(Combo.class, "softphone.number").isPresent());
        return new SoftphonePage(bot);
    }

    /** Chooses the line of this user name, once it is registered. */
    public SoftphonePage line(String user) {
        Combo combo = bot.widget(Combo.class, "softphone.line");
        bot.until("line " + user + " can be chosen", PATIENCE,
                () -> Stream.of(combo.getItems()).anyMatch(item -> item.startsWith(user + " ")));
        bot.run(() -> {
            combo.select(IntStream.range(0, combo.getItemCount())
                    .filter(place -> combo.getItem(place).startsWith(user + " "))
                    .findFirst()
                    .orElseThrow());
            combo.notifyListeners(SWT.Selection, new Event());
        });
        return this;
    }

    /** Turns to the calls, or to the extensions. */
    public SoftphonePage turnTo(Tab tab) {
        CTabFolder tabs = bot.widget(CTabFolder.class, "softphone.tabs");
        bot.run(() -> tabs.setSelection(tab.ordinal()));
        return this;
    }

    /** Lets the line watch these. */
    public SoftphonePage watch(String extensions) {
        Button button = bot.widget(Button.class, "softphone.watch");
        bot.begin(() -> bot.click(button));
        Text field = bot.widget(Text.class, "watch.extensions");
        bot.run(() -> field.setText(extensions));
        Button ok = bot.widget(Button.class, "watch.ok");
        bot.begin(() -> bot.click(ok));
        bot.until("they are there", () -> bot.found(Table.class, "softphone.extensions").isPresent());
        return this;
    }

    /** Lets the line watch nobody. */
    public SoftphonePage watchNobody() {
        turnTo(Tab.EXTENSIONS);
        bot.run(() -> bot.found(Table.class, "softphone.extensions").ifPresent(table -> {
            table.selectAll();
            table.notifyListeners(SWT.Selection, new Event());
            bot.click(bot.found(Button.class, "softphone.unwatch").orElseThrow());
        }));
        return turnTo(Tab.CALLS);
    }

    /** What stands beside the extension of this row; on the UI thread. */
    public String lamp(int row) {
        return bot.found(Table.class, "softphone.extensions")
                .filter(table -> row < table.getItemCount())
                .map(table -> table.getItem(row).getText(1))
                .orElse("");
    }

    /** Puts a number into the field, as pasting does. */
    public SoftphonePage number(String words) {
        Combo combo = bot.widget(Combo.class, "softphone.number");
        bot.run(() -> combo.setText(words));
        return this;
    }

    public Combo numberField() {
        return bot.widget(Combo.class, "softphone.number");
    }

    public void press(String button) {
        Button found = bot.widget(Button.class, button);
        bot.until(button + " can be pressed", found::isEnabled);
        bot.run(() -> bot.click(found));
    }

    public boolean possible(String button) {
        return bot.ask(() -> bot.found(Button.class, button).filter(Button::isEnabled).isPresent());
    }

    /** Puts a number into the field to transfer to. */
    public void transferTo(String number) {
        Text field = bot.widget(Text.class, "softphone.transfer.number");
        bot.until("somebody can be transferred", field::isEnabled);
        bot.run(() -> field.setText(number));
        press("softphone.transfer");
    }

    /** What a label says. */
    public String says(String label) {
        return bot.found(Label.class, label).map(Label::getText).orElse("");
    }

    /** Selects the call of this line, and no other. */
    public SoftphonePage select(String user) {
        Table table = bot.widget(Table.class, "softphone.calls");
        bot.run(() -> {
            table.setSelection(row(table, user));
            table.notifyListeners(SWT.Selection, new Event());
        });
        return this;
    }

    /** The state of the call of this line; empty without one; on the UI thread. */
    public String state(String user) {
        return cell(user, STATE);
    }

    /** The other side of the call of this line; empty without one; on the UI thread. */
    public String partner(String user) {
        return cell(user, PARTNER);
    }

    /** How many calls there are; on the UI thread. */
    public int calls() {
        return bot.found(Table.class, "softphone.calls").map(Table::getItemCount).orElse(0);
    }

    /** Hangs up whatever is left. */
    public void endAll() {
        Button hangUp = bot.widget(Button.class, "softphone.hangUp");
        Table table = bot.widget(Table.class, "softphone.calls");
        bot.until("no call is left", () -> {
            table.setSelection(0);
            table.notifyListeners(SWT.Selection, new Event());
            if (hangUp.isEnabled()) {
                bot.click(hangUp);
            }
            return table.getItemCount() == 0;
        });
    }

    /** One column of the journal; on the UI thread. */
    public List<String> journal(int column) {
        return bot.found(Table.class, "journal.table")
                .stream()
                .flatMap(table -> Stream.of(table.getItems()))
                .map(item -> item.getText(column))
                .toList();
    }

    private String cell(String user, int column) {
        return bot.found(Table.class, "softphone.calls")
                .filter(table -> row(table, user) >= 0)
                .map(table -> table.getItem(row(table, user)).getText(column))
                .orElse("");
    }

    private static int row(Table table, String user) {
        TableItem[] items = table.getItems();
        return IntStream.range(0, items.length)
                .filter(place -> items[place].getText(3).equals(user))
                .findFirst()
                .orElse(-1);
    }
}
