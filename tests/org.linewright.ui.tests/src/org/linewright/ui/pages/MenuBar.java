package org.linewright.ui.pages;

import java.util.List;
import java.util.stream.Stream;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Shell;
import org.linewright.ui.bot.Bot;

/** The menus of the window, opened one after the other as a person does. */
public record MenuBar(Bot bot, Shell shell) {

    /** The labels of everything in all menus. */
    public List<String> labels() {
        return bot.ask(() -> below(shell.getMenuBar()).toList());
    }

    /** The labels of a context menu. */
    public static List<String> labels(Menu context) {
        return below(context).toList();
    }

    private static Stream<String> below(Menu menu) {
        menu.notifyListeners(SWT.Show, new Event());
        List<String> labels = Stream.of(menu.getItems()).flatMap(MenuBar::of).toList();
        menu.notifyListeners(SWT.Hide, new Event());
        return labels.stream();
    }

    private static Stream<String> of(MenuItem item) {
        Stream<String> own = Stream.of(item.getText().replaceFirst("\t.*", "").replace("&", ""))
                .filter(label -> !label.isBlank());
        return item.getMenu() == null ? own : Stream.concat(own, below(item.getMenu())); // framework-driven null
    }
}
