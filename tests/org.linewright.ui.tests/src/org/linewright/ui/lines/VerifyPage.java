package org.linewright.ui.lines;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.linewright.ui.bot.Bot;
import org.linewright.ui.pages.GroupEditorPage;
import org.linewright.workbench.kit.Ids;

/** The dialog in which the feature codes of a group are verified. */
public record VerifyPage(Bot bot, GroupEditorPage editor) {

    private static final Duration ALL_CODES = Duration.ofMinutes(4);

    /** Opens it from the editor of this group. */
    public static VerifyPage opened(Bot bot, String group) {
        GroupEditorPage editor = GroupEditorPage.opened(bot, group).turnTo("codes");
        editor.openingWindow("codes.verify", "dialog.verify");
        VerifyPage page = new VerifyPage(bot, editor);
        bot.until("the codes are listed", () -> !page.column(1).isEmpty());
        return page;
    }

    public VerifyPage line(String party, String user) {
        Combo combo = bot.widget(Combo.class, "verify." + party);
        bot.run(() -> combo.setText(user));
        return this;
    }

    public String line(String party) {
        return bot.ask(() -> bot.found(Combo.class, "verify." + party).map(Combo::getText).orElse(""));
    }

    /** Wants the greeting to be tried too. */
    public VerifyPage greeting() {
        editor.toggle("verify.greeting");
        return this;
    }

    public VerifyPage press(String button) {
        bot.click(bot.widget(Button.class, button));
        return this;
    }

    public boolean possible(String button) {
        return bot.ask(() -> bot.found(Button.class, button).filter(Button::isEnabled).isPresent());
    }

    /** Waits until it is over. */
    public void over() {
        bot.until("the verification is over", ALL_CODES, () -> possible("verify.start"));
    }

    /** Waits until so many codes are known. */
    public void known(int codes) {
        bot.until(codes + " codes are known", ALL_CODES,
                () -> bot.found(Label.class, "progress.words").filter(label -> label.getText().startsWith(codes + " "))
                        .isPresent());
    }

    /** The texts of a column: the function, the code, the result, why. */
    public List<String> column(int column) {
        return bot.ask(() -> bot.found(Table.class, "verify.table")
                .stream()
                .flatMap(table -> Stream.of(table.getItems()))
                .map(item -> item.getText(column))
                .toList());
    }

    public String result() {
        return bot.ask(() -> bot.found(Label.class, "verify.result").map(Label::getText).orElse(""));
    }

    public VerifyPage select(int row) {
        editor.select("verify.table", row);
        return this;
    }

    /** What is said about the selected row. */
    public String why() {
        return bot.ask(() -> bot.found(Label.class, "verify.why").map(Label::getText).orElse(""));
    }

    /** Saves the report to this file. */
    public void save(Path file) {
        editor.pressingForFile("verify.save", file);
    }

    public String said() {
        return editor.said();
    }

    public void close() {
        bot.run(() -> bot.all()
                .filter(Shell.class::isInstance)
                .map(Shell.class::cast)
                .filter(shell -> Ids.of(shell).equals("dialog.verify"))
                .toList()
                .forEach(Shell::close));
    }
}
