package org.linewright.ui.pbx;

import java.util.List;
import java.util.stream.IntStream;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.linewright.ui.bot.Bot;
import org.linewright.ui.pages.MainWindow;

/** The editor of the embedded PBX. What it says can be asked on any thread, also while somebody waits for it. */
public record PbxPage(Bot bot) {

    /** The pages, in their order. */
    public enum Tab {
        ACCOUNTS,
        ROUTES,
        BEHAVIOUR,
        LIVE,
        LOG
    }

    public static PbxPage opened(Bot bot) {
        new MainWindow(bot).edit("pbx", "embedded");
        PbxPage page = new PbxPage(bot);
        bot.until("the PBX has a state", () -> !page.state().isBlank());
        return page;
    }

    public PbxPage turnTo(Tab tab) {
        CTabFolder tabs = bot.widget(CTabFolder.class, "pbx.pages");
        bot.run(() -> {
            tabs.setSelection(tab.ordinal());
            tabs.notifyListeners(SWT.Selection, new Event());
        });
        return this;
    }

    /** Goes to the so manieth section of the behaviour. */
    public PbxPage part(int place) {
        org.eclipse.swt.widgets.List parts = bot.widget(org.eclipse.swt.widgets.List.class, "behaviour.parts");
        bot.run(() -> {
            parts.select(place);
            parts.notifyListeners(SWT.Selection, new Event());
        });
        return this;
    }

    /** The so manieth column of a table; none while it is not there. */
    public List<String> cells(String id, int column) {
        return bot.ask(() -> bot.found(Table.class, id)
                .map(table -> IntStream.range(0, table.getItemCount())
                        .mapToObj(row -> table.getItem(row).getText(column))
                        .toList())
                .orElse(List.of()));
    }

    /** Selects the so manieth row of a table. */
    public void row(String id, int row) {
        Table table = bot.widget(Table.class, id);
        bot.run(() -> {
            table.setSelection(row);
            table.notifyListeners(SWT.Selection, new Event());
        });
    }

    /** Deletes every route and saves. */
    public void removeRoutes() {
        for (int left = cells("routes.table", 0).size(); left > 0; left--) {
            row("routes.table", 0);
            press("route.delete");
        }
        if (bot.ask(() -> bot.found(Button.class, "routes.save").filter(Button::isEnabled).isPresent())) {
            press("routes.save");
        }
    }

    /** The sentence at the top. */
    public String state() {
        return bot.ask(() -> bot.found(Label.class, "pbx.state").map(Label::getText).orElse(""));
    }

    /** Starts it, and waits until it runs. */
    public void start() {
        press("pbx.start");
        enabled("pbx.stop");
    }

    /** Stops it, and waits until it has stopped. */
    public void stop() {
        press("pbx.stop");
        enabled("pbx.start");
    }

    public void press(String id) {
        enabled(id);
        bot.click(bot.widget(Button.class, id));
    }

    /** The so manieth column of the accounts. */
    public List<String> accounts(int column) {
        return bot.ask(() -> bot.found(Table.class, "accounts.table")
                .map(table -> IntStream.range(0, table.getItemCount())
                        .mapToObj(row -> table.getItem(row).getText(column))
                        .toList())
                .orElse(List.of()));
    }

    /** Selects the accounts of these names. */
    public void select(String... accounts) {
        List<String> wanted = List.of(accounts);
        bot.until("there are the accounts " + wanted, () -> accounts(0).containsAll(wanted));
        int[] places = wanted.stream().mapToInt(accounts(0)::indexOf).toArray();
        Table table = bot.widget(Table.class, "accounts.table");
        bot.run(() -> {
            table.setSelection(places);
            table.notifyListeners(SWT.Selection, new Event());
        });
    }

    /** Presses a button and returns while its dialog is open. */
    public void opening(String id) {
        enabled(id);
        Button button = bot.widget(Button.class, id);
        Shell before = bot.ask(() -> bot.front().orElseThrow());
        bot.begin(() -> button.notifyListeners(SWT.Selection, new Event()));
        bot.until("a dialog opens", () -> bot.front().filter(shell -> shell != before).isPresent());
    }

    /** Presses the default button of the dialog in front. */
    public void agree() {
        Shell dialog = bot.ask(() -> bot.front().orElseThrow());
        bot.until("one can agree", () -> dialog.getDefaultButton().isEnabled());
        bot.begin(() -> dialog.getDefaultButton().notifyListeners(SWT.Selection, new Event()));
        bot.until("the dialog is closed", dialog::isDisposed);
    }

    public void check(String id, boolean on) {
        Button check = bot.widget(Button.class, id);
        bot.run(() -> {
            check.setSelection(on);
            check.notifyListeners(SWT.Selection, new Event());
        });
    }

    public String label(String id) {
        Label label = bot.widget(Label.class, id);
        return bot.ask(label::getText);
    }

    /** What a label says; can be asked while somebody waits for it. */
    public String words(String id) {
        return bot.ask(() -> bot.found(Label.class, id).map(Label::getText).orElse(""));
    }

    public String field(String id) {
        Text field = bot.widget(Text.class, id);
        return bot.ask(field::getText);
    }

    public void type(String id, String words) {
        Text field = bot.widget(Text.class, id);
        bot.run(() -> field.setText(words));
    }

    /** Switches the so manieth fault. */
    public void fault(int place) {
        turnTo(Tab.BEHAVIOUR);
        Combo combo = bot.widget(Combo.class, "fault");
        bot.until("faults can be switched", combo::isEnabled);
        bot.run(() -> {
            combo.select(place);
            combo.notifyListeners(SWT.Selection, new Event());
        });
    }

    /** How many events the log shows; can be asked while somebody waits for it. */
    public int logged() {
        return bot.ask(() -> bot.found(Table.class, "log.table").map(Table::getItemCount).orElse(0));
    }

    /** The events of the log that hold these words. */
    public List<String> events(String words) {
        turnTo(Tab.LOG);
        Table table = bot.widget(Table.class, "log.table");
        return bot.ask(() -> IntStream.range(0, table.getItemCount())
                .mapToObj(row -> table.getItem(row).getText(3))
                .filter(event -> event.contains(words))
                .toList());
    }

    private void enabled(String id) {
        bot.until(id + " can be pressed", () -> bot.found(Button.class, id).filter(Button::isEnabled).isPresent());
    }
}
