package org.linewright.workbench.line.editor;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.linewright.core.Text;
import org.linewright.core.Trouble;
import org.linewright.workbench.kit.Icon;
import org.linewright.workbench.kit.Look;
import org.linewright.workbench.kit.TablePane;
import org.linewright.workbench.kit.TroubleList;
import org.linewright.workbench.kit.Words;

/** The feature codes in rows; one of them is always selected. */
final class CodeTable {

    private static final int NOTE = 2;
    private static final int VERIFIED = 3;

    private final Table table;
    private List<CodeRow> rows = List.of();

    CodeTable(Composite parent, Text name) {
        this.table = new TablePane(parent, "codes.table", name, SWT.SINGLE, new Text("Funktion", "Function"),
                Text.same("Code"), new Text("Hinweis", "Note"), new Text("Geprüft", "Verified"))
                .wide(List.of(50, 24, 30, 12)).control();
        GridDataFactory.fillDefaults().grab(true, true).hint(Look.characters(table, 50), table.getItemHeight() * 5)
                .applyTo(table);
    }

    Table control() {
        return table;
    }

    List<CodeRow> rows() {
        return rows;
    }

    Optional<CodeRow> selected() {
        int row = table.getSelectionIndex();
        return row >= 0 && row < rows.size() ? Optional.of(rows.get(row)) : Optional.empty();
    }

    void show(List<CodeRow> codes) {
        rows = List.copyOf(codes);
        table.setItemCount(rows.size());
        for (int row = 0; row < rows.size(); row++) {
            fill(table.getItem(row), rows.get(row));
        }
        if (table.getSelectionIndex() < 0 && !rows.isEmpty()) {
            table.setSelection(0);
        }
    }

    private static void fill(TableItem item, CodeRow row) {
        item.setText(new String[]{ Words.of(row.setting().label()), row.value(), Words.of(row.note()),
                row.verified() ? Words.of("geprüft", "verified") : "–" });
        item.setImage(NOTE, row.troubles().stream().max(Comparator.comparing(Trouble::severity))
                .map(trouble -> TroubleList.icon(trouble.severity()).image())
                .orElse(row.own() ? Icon.CHANGE.image() : null)); // framework-driven null: no image
        item.setImage(VERIFIED, row.verified() ? Icon.DONE.image() : null); // framework-driven null: no image
    }
}
