package org.linewright.workbench.simulator.editor;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.linewright.core.Text;
import org.linewright.simulator.Numbering;
import org.linewright.simulator.setup.GroupDraft;
import org.linewright.simulator.setup.NumberingDraft;
import org.linewright.simulator.setup.RouteDraft;
import org.linewright.workbench.kit.AccessibleName;
import org.linewright.workbench.kit.Column;
import org.linewright.workbench.kit.Ids;
import org.linewright.workbench.kit.Widths;
import org.linewright.workbench.kit.Words;

/** The routes of a domain: which number leads to whom. */
final class RouteTable {

    private final Table table;
    private NumberingDraft shown = NumberingDraft.of(Numbering.NONE);

    RouteTable(Composite parent) {
        this.table = AccessibleName.on(Ids.named("routes.table",
                new Table(parent, SWT.SINGLE | SWT.FULL_SELECTION | SWT.BORDER)), new Text("Routen", "Routes"));
        table.setHeaderVisible(true);
        Column.of(table, new Text("Nummer", "Number"), 10);
        Column.of(table, new Text("Ziel", "Target"), 19);
        Column.of(table, new Text("Von außen", "From outside"), 20);
        Column.of(table, new Text("Bezeichnung", "Label"), 20);
        Widths.of("org.linewright.workbench.simulator").on(table);
    }

    Table control() {
        return table;
    }

    /** Shows these, and selects one of them; none is negative. */
    void show(NumberingDraft draft, int route) {
        if (!draft.equals(shown)) {
            shown = draft;
            table.setItemCount(draft.routes().size());
            for (int place = 0; place < draft.routes().size(); place++) {
                fill(table.getItem(place), draft.routes().get(place));
            }
        }
        if (table.getSelectionIndex() != route) {
            table.deselectAll();
            if (route >= 0) {
                table.setSelection(route);
            }
        }
    }

    private void fill(TableItem item, RouteDraft route) {
        item.setText(new String[]{ route.number(), target(route), outside(route.number().strip()), route.label() });
    }

    private static String target(RouteDraft route) {
        return route.grouped()
                ? String.join(" → ", route.groups().stream().map(GroupDraft::name).toList())
                : route.account();
    }

    private String outside(String number) {
        return number.isEmpty()
                ? Words.of("nicht erreichbar", "not reachable")
                : shown.base().isBlank()
                        ? Words.of("nur intern", "internally only")
                        : "+" + shown.country() + " " + shown.area() + " " + shown.base() + " " + number;
    }
}
