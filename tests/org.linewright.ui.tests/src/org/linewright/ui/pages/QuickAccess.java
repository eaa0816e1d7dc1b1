package org.linewright.ui.pages;

import java.util.List;
import java.util.stream.Stream;
import org.eclipse.core.commands.common.CommandException;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.IHandlerService;
import org.linewright.ui.bot.Bot;

/** The list of everything that has a name. */
public record QuickAccess(Bot bot, Shell shell) {

    /** Opens it by its command. */
    public static QuickAccess opened(Bot bot) {
        List<Shell> before = bot.ask(() -> shells(bot));
        bot.begin(() -> {
            try {
                PlatformUI.getWorkbench()
                        .getService(IHandlerService.class)
                        .executeCommand("org.eclipse.ui.window.quickAccess", null); // framework-driven null
            } catch (CommandException missing) {
                throw new AssertionError(missing);
            }
        });
        bot.until("it is open", () -> shells(bot).size() > before.size());
        return new QuickAccess(bot,
                bot.ask(() -> shells(bot).stream().filter(shell -> !before.contains(shell)).findFirst().orElseThrow()));
    }

    public QuickAccess type(String words) {
        bot.run(() -> Bot.within(shell).filter(Text.class::isInstance).map(Text.class::cast).findFirst().orElseThrow()
                .setText(words));
        return this;
    }

    /** What is listed now: category and label in one; on the UI thread. */
    public List<String> listed() {
        return Bot.within(shell)
                .filter(Table.class::isInstance)
                .flatMap(table -> Stream.of(((Table) table).getItems()))
                .map(QuickAccess::words)
                .toList();
    }

    public void close() {
        bot.run(shell::close);
    }

    private static String words(TableItem item) {
        return String.join(" ", Stream.iterate(0, column -> column < item.getParent().getColumnCount(),
                column -> column + 1).map(item::getText).toList()).trim();
    }

    private static List<Shell> shells(Bot bot) {
        return bot.all().filter(Shell.class::isInstance).map(Shell.class::cast).toList();
    }
}
