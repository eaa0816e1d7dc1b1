package org.linewright.workbench.line.editor;

import java.util.List;
import java.util.function.Predicate;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.MenuListener;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Table;
import org.linewright.workbench.kit.Ids;

/**
 * What can be done in a table of lines by its menu and by keys.
 *
 * @param possible whether it can be done now
 */
record LineMenu(List<LineVerb> verbs, Predicate<LineVerb> possible) {

    void on(Table table) {
        Menu menu = new Menu(table);
        for (LineVerb verb : verbs) {
            MenuItem item = Ids.named("menu." + verb.id(), new MenuItem(menu, SWT.PUSH));
            item.setText(verb.entry());
            item.setImage(verb.icon().image());
            item.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> verb.run().run()));
        }
        menu.addMenuListener(MenuListener.menuShownAdapter(event -> {
            for (int entry = 0; entry < verbs.size(); entry++) {
                menu.getItem(entry).setEnabled(possible.test(verbs.get(entry)));
            }
        }));
        table.setMenu(menu);
        table.addListener(SWT.DefaultSelection, event -> run(verb -> verb.key() == SWT.CR));
        table.addListener(SWT.KeyDown, this::pressed);
    }

    /** Enter comes as the default selection. */
    private void pressed(Event event) {
        run(verb -> verb.key() != SWT.CR && verb.meant(event));
    }

    private void run(Predicate<LineVerb> which) {
        verbs.stream().filter(which).filter(possible).findFirst().ifPresent(verb -> verb.run().run());
    }
}
