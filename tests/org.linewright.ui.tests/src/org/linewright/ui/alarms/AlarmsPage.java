package org.linewright.ui.alarms;

import java.util.List;
import java.util.stream.Stream;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.linewright.ui.bot.Bot;
import org.linewright.ui.pages.GroupEditorPage;
import org.linewright.ui.pages.MainWindow;
import org.linewright.workbench.kit.Ids;

/** The editor of the alarm rules. */
public record AlarmsPage(Bot bot) {

    public static AlarmsPage opened(Bot bot) {
        new MainWindow(bot).edit("alarms", "rules");
        bot.widget(Table.class, "alarms.table");
        return new AlarmsPage(bot);
    }

    /** Adds a channel of this kind, such as {@code WEBHOOK}. */
    public AlarmsPage channel(String kind) {
        Button button = bot.widget(Button.class, "alarms.channel");
        MenuItem item = bot.ask(() -> Stream.of(button.getMenu().getItems())
                .filter(one -> Ids.of(one).equals("alarms.channel." + kind)).findFirst().orElseThrow());
        bot.click(item);
        return this;
    }

    public AlarmsPage rule() {
        bot.click(bot.widget(Button.class, "alarms.rule"));
        return this;
    }

    public AlarmsPage choose(int place) {
        Table table = bot.widget(Table.class, "alarms.table");
        bot.run(() -> {
            table.setSelection(place);
            table.notifyListeners(SWT.Selection, new Event());
        });
        return this;
    }

    /** The rows; on the UI thread. */
    public List<String> rows() {
        return bot.found(Table.class, "alarms.table").stream().flatMap(table -> Stream.of(table.getItems()))
                .map(item -> item.getText(0) + " " + item.getText(1)).toList();
    }

    public AlarmsPage type(String key, String words) {
        Text field = bot.widget(Text.class, "alarm." + key);
        bot.run(() -> field.setText(words));
        return this;
    }

    public String typed(String key) {
        Text field = bot.widget(Text.class, "alarm." + key);
        return bot.ask(field::getText);
    }

    /** Ticks everything that can be told. */
    public AlarmsPage tickAll() {
        Table table = bot.ask(() -> bot.all().filter(widget -> Ids.of(widget).equals("alarm.tell"))
                .flatMap(several -> Stream.of(((Composite) several).getChildren()))
                .map(Table.class::cast).findFirst().orElseThrow());
        bot.run(() -> {
            for (TableItem item : table.getItems()) {
                item.setChecked(true);
                Event event = new Event();
                event.detail = SWT.CHECK;
                event.item = item;
                table.notifyListeners(SWT.Selection, event);
            }
        });
        return this;
    }

    public AlarmsPage quietTime() {
        bot.click(bot.widget(Button.class, "alarm.quiet.add"));
        return this;
    }

    public AlarmsPage chooseQuiet(int place) {
        Table table = bot.widget(Table.class, "alarm.quiet");
        bot.run(() -> {
            table.setSelection(place);
            table.notifyListeners(SWT.Selection, new Event());
        });
        return this;
    }

    /** Takes the quiet time away that is looked at, with its key. */
    public AlarmsPage removeQuiet() {
        Table table = bot.widget(Table.class, "alarm.quiet");
        bot.run(() -> {
            Event delete = new Event();
            delete.keyCode = SWT.DEL;
            table.notifyListeners(SWT.KeyDown, delete);
        });
        return this;
    }

    /** The times of the list; none when there is no list. On the UI thread. */
    public List<String> quietTimes() {
        return bot.found(Table.class, "alarm.quiet").filter(Table::getVisible).stream()
                .flatMap(table -> Stream.of(table.getItems()))
                .map(item -> item.getText(1)).toList();
    }

    /** Sends a test and waits for the answer. */
    public AlarmsPage test() {
        bot.click(bot.widget(Button.class, "alarms.test"));
        bot.until("the test is over", () -> bot.found(Button.class, "alarms.test").filter(Button::isEnabled)
                .isPresent());
        return this;
    }

    /** What became of it. */
    public String answer() {
        Label answer = bot.widget(Label.class, "alarms.answer");
        return bot.ask(answer::getText);
    }

    /** Asks for the plan to save by, and returns while it is open. */
    public Shell planning() {
        return new GroupEditorPage(bot).opening("alarms.save", "plan");
    }

    /** Takes back everything that is not saved. */
    public AlarmsPage revert() {
        bot.click(bot.widget(Button.class, "alarms.revert"));
        return this;
    }

    /** Saves, agreeing to the plan. */
    public AlarmsPage save() {
        Button save = bot.widget(Button.class, "alarms.save");
        bot.until("it can be saved", save::isEnabled);
        bot.begin(() -> save.notifyListeners(SWT.Selection, new Event()));
        bot.click(bot.widget(Button.class, "plan.ok"));
        bot.until("it is saved", () -> bot.found(Shell.class, "dialog.plan").isEmpty() && !save.getEnabled());
        return this;
    }

    /** Scrolls to this field. */
    public AlarmsPage inSight(String key) {
        Control field = bot.widget(Control.class, "alarm." + key);
        bot.run(() -> Stream.iterate(field.getParent(), Composite::getParent)
                .filter(ScrolledComposite.class::isInstance).map(ScrolledComposite.class::cast).findFirst()
                .orElseThrow().showControl(field));
        return this;
    }
}
