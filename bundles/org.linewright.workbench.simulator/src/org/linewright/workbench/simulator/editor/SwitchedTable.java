package org.linewright.workbench.simulator.editor;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.linewright.core.Text;
import org.linewright.simulator.feature.Switched;
import org.linewright.workbench.kit.AccessibleName;
import org.linewright.workbench.kit.Column;
import org.linewright.workbench.kit.Ids;
import org.linewright.workbench.kit.Widths;
import org.linewright.workbench.kit.Words;
import org.linewright.workbench.simulator.box.Box;

/** What star codes have switched, by route and by account. */
final class SwitchedTable {

    /**
     * A row.
     *
     * @param back switches it all back
     */
    private record Row(String domain, Text who, List<Text> what, Runnable back) {

        String words() {
            return what.stream().map(text -> Words.plain(Words.of(text))).collect(Collectors.joining(" "));
        }
    }

    private final Box box;
    private final Table table;
    private Switched shown = Switched.NOTHING;
    private List<Row> rows = List.of();

    SwitchedTable(Composite parent, Box box) {
        this.box = box;
        this.table = AccessibleName.on(Ids.named("switched.table",
                new Table(parent, SWT.SINGLE | SWT.FULL_SELECTION | SWT.BORDER)),
                new Text("Mit Codes geschaltet", "Switched by codes"));
        table.setHeaderVisible(true);
        Column.of(table, new Text("Route oder Account", "Route or account"), 22);
        Column.of(table, new Text("Was eingeschaltet ist", "What is on"), 64);
        Column.of(table, new Text("Domäne", "Domain"), 24);
        Widths.of("org.linewright.workbench.simulator").on(table);
    }

    Table control() {
        return table;
    }

    boolean empty() {
        return rows.isEmpty();
    }

    void show(Switched switched) {
        if (switched.equals(shown)) {
            return;
        }
        shown = switched;
        List<Row> all = new ArrayList<>();
        switched.routes()
                .keySet()
                .forEach(route -> all.add(new Row(route.domain(), Text.of("Route {0}", "route {0}", route),
                        switched.words(route), () -> box.ask(pbx -> pbx.reset(route)))));
        switched.accounts()
                .keySet()
                .forEach(account -> all.add(new Row(account.domain(), Text.of("Account {0}", "account {0}",
                        account.name()), switched.words(account), () -> box.ask(pbx -> pbx.reset(account)))));
        all.sort(Comparator.comparing(Row::domain).thenComparing(row -> row.who().german()));
        rows = all;
        table.setItemCount(all.size());
        for (int place = 0; place < all.size(); place++) {
            TableItem item = table.getItem(place);
            item.setText(new String[]{ Words.plain(Words.of(all.get(place).who())), all.get(place).words(),
                    all.get(place).domain() });
        }
    }

    /** Switches back what is selected. */
    void back() {
        selected().ifPresent(row -> row.back().run());
    }

    void allBack() {
        rows.forEach(row -> row.back().run());
    }

    Optional<String> selection() {
        return selected().map(Row::words);
    }

    private Optional<Row> selected() {
        return Optional.of(table.getSelectionIndex())
                .filter(place -> place >= 0 && place < rows.size())
                .map(rows::get);
    }
}
