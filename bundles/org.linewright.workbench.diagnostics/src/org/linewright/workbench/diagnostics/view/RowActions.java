package org.linewright.workbench.diagnostics.view;

import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.linewright.core.Text;
import org.linewright.workbench.diagnostics.trace.Row;
import org.linewright.workbench.diagnostics.trace.TraceColumn;
import org.linewright.workbench.kit.CopyAction;
import org.linewright.workbench.kit.Words;

/** What can be done with the chosen rows: by the context menu and by keys. */
record RowActions(TraceVerbs verbs, TraceColumn.Reader reader, Supplier<List<Row>> chosen) {

    void on(Table table) {
        MenuManager menu = new MenuManager();
        menu.setRemoveAllWhenShown(true);
        menu.addMenuListener(this::fill);
        table.setMenu(menu.createContextMenu(table));
        table.addListener(SWT.DefaultSelection, event -> verbs.ladder());
        table.addListener(SWT.KeyDown, event -> key(table, event));
    }

    private void key(Table table, Event event) {
        boolean control = (event.stateMask & SWT.MOD1) != 0;
        if (control && event.keyCode == 'c') {
            copy().run();
        } else if (control && event.keyCode == 'a') {
            table.selectAll();
        } else if (event.keyCode == SWT.ARROW_LEFT || event.keyCode == SWT.ARROW_RIGHT) {
            conversations().stream().findFirst()
                    .ifPresent(callId -> verbs.sight().fold(callId, event.keyCode == SWT.ARROW_LEFT));
            event.doit = false;
        }
    }

    private void fill(IMenuManager menu) {
        List<String> conversations = conversations();
        if (!conversations.isEmpty()) {
            menu.add(action("ladder", new Text("&Ablauf zeigen\tEingabe", "Show call &flow\tEnter"), verbs::ladder));
            Action compare = action("compare", conversations.size() == 2
                    ? new Text("Beide Gespräche &vergleichen", "Co&mpare both conversations")
                    : new Text("&Vergleichen mit …", "Co&mpare with …"), () -> verbs.compare(conversations));
            compare.setEnabled(conversations.size() <= 2);
            menu.add(compare);
            menu.add(copy());
            menu.add(new Separator());
        }
        menu.add(action("fold", new Text("Alle &zuklappen", "Fold &all"), () -> verbs.sight().foldAll(true)));
        menu.add(action("unfold", new Text("Alle a&ufklappen", "&Unfold all"), () -> verbs.sight().foldAll(false)));
    }

    private List<String> conversations() {
        return chosen.get().stream().map(row -> row.conversation().callId()).distinct().toList();
    }

    private static Action action(String id, Text label, Runnable does) {
        Action action = new Action(Words.of(label)) {
            @Override
            public void run() {
                does.run();
            }
        };
        action.setId(id);
        return action;
    }

    private CopyAction copy() {
        return new CopyAction(new Text("&Kopieren\tStrg+C", "&Copy\tCtrl+C"), () -> chosen.get().stream()
                .map(row -> TraceColumn.copied(row, reader)).collect(Collectors.joining("\n")));
    }
}
