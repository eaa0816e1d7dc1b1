package org.linewright.ui.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import org.eclipse.e4.ui.css.swt.theme.IThemeEngine;
import org.eclipse.swt.widgets.Table;
import org.eclipse.ui.PlatformUI;
import org.linewright.ui.bot.Bot;
import org.linewright.ui.lines.CrowdedDesk;
import org.linewright.ui.lines.LinesPage;
import org.linewright.ui.pages.GroupEditorPage;
import org.linewright.ui.pages.MainWindow;
import org.linewright.ui.pages.NavigatorTree;

/** Everything a person does with very many lines, step by step. */
@SuppressWarnings("restriction")
final class ManyLines {

    private static final int TICKS = 1_000;
    private static final int TICK = 10;

    private final Bot bot;
    private final CrowdedDesk desk;
    private final int lines;
    private final RandomGenerator random;
    private final List<Step> steps = new ArrayList<>();

    ManyLines(Bot bot, CrowdedDesk desk, int lines, RandomGenerator random) {
        this.bot = bot;
        this.desk = desk;
        this.lines = lines;
        this.random = random;
    }

    /** Opens, uses and closes everything. */
    List<Step> steps() {
        step("view opened", this::open);
        LineArea view = LineArea.found(bot, any -> true);
        step("navigator opened", this::navigate);
        use("view", view);
        step("1,000 changes/s", () -> follow(view));
        step("editor opened", () -> GroupEditorPage.opened(bot, "crowd"));
        step("editor's lines opened", this::turn);
        LineArea edited = LineArea.found(bot, widget -> !widget.equals(view.table()) && !widget.equals(view.filter()));
        use("editor", edited);
        step("1,000 changes/s beside the editor", () -> follow(view));
        step("theme switched", this::dress);
        new MainWindow(bot).closeEditors();
        bot.run(() -> PlatformUI.getWorkbench().getWorkbenchWindows()[0].getActivePage().resetPerspective());
        return steps;
    }

    private void use(String where, LineArea area) {
        step(where + " filtered", area::filterAsTyped);
        step(where + " sorted by each column", area::sortByEachColumn);
        step(where + " scrolled", area::scrollToTheEnd);
        step(where + ", all selected", () -> area.select(area.table()::selectAll));
        step(where + ", all selected, sorted", area::sortByEachColumn);
        area.select(area.table()::deselectAll);
    }

    private void step(String what, Runnable work) {
        steps.add(Step.measured(bot, what, work));
    }

    private void open() {
        LinesPage page = LinesPage.opened(bot);
        bot.until("all lines are there", () -> page.size() == lines);
    }

    private void navigate() {
        NavigatorTree tree = new NavigatorTree(bot);
        tree.unfold(tree.node("Crowd"));
        tree.node(lines > 100 ? "10099" : "1000" + (lines - 1));
    }

    /** Half-way down, one line is selected; a thousand lines change every second. */
    private void follow(LineArea view) {
        view.select(() -> view.table().setSelection(lines / 2));
        for (int tick = 0; tick < TICKS; tick++) {
            desk.stir(10, random);
            LineArea.rest(TICK);
        }
    }

    private void turn() {
        new GroupEditorPage(bot).turnTo("lines");
        bot.until("all lines are there", () -> bot.all()
                .filter(Table.class::isInstance)
                .map(Table.class::cast)
                .filter(table -> table.getItemCount() == lines)
                .count() == 2);
    }

    private void dress() {
        IThemeEngine engine = bot.ask(() -> PlatformUI.getWorkbench().getService(IThemeEngine.class));
        for (String theme : List.of("dark", "light")) {
            bot.run(() -> engine.setTheme("org.linewright.workbench.theme." + theme, false));
            LineArea.rest(TICKS);
        }
    }
}
