package org.linewright.workbench.location.editor.list;

import java.util.Arrays;
import java.util.List;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.preference.JFacePreferences;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.linewright.core.Text;
import org.linewright.workbench.kit.Icon;
import org.linewright.workbench.kit.Look;
import org.linewright.workbench.kit.TablePane;

/** The rows of a list; what is selected stays so while they change. Only items whose words differ are touched. */
public final class RowTable {

    private final Table table;
    private List<Row> rows = List.of();

    public RowTable(Composite parent, String id, Text name, int style, List<Heading> headings, int lines) {
        this.table = new TablePane(parent, id, name, style, headings.stream().map(Heading::label).toArray(Text[]::new))
                .wide(headings.stream().map(Heading::characters).toList()).control();
        GridDataFactory.fillDefaults().grab(true, true)
                .hint(Look.characters(table, 40), table.getHeaderHeight() + Look.lines(table, lines) * 3 / 2)
                .applyTo(table);
        RowTips.on(table, place -> place < rows.size() ? rows.get(place).tip() : "");
    }

    public Table control() {
        return table;
    }

    /** How many rows can be changed: the first ones. */
    int own() {
        return (int) rows.stream().filter(row -> !row.fixed()).count();
    }

    /** The places of the selected rows, the fixed ones too. */
    int[] selected() {
        int[] places = table.getSelectionIndices();
        Arrays.sort(places);
        return places;
    }

    void select(List<Integer> places) {
        table.setSelection(places.stream().mapToInt(Integer::intValue).filter(place -> place < rows.size()).toArray());
        table.showSelection();
    }

    /** Shows these and no others. */
    public void show(List<Row> newer) {
        List<Row> older = rows;
        rows = List.copyOf(newer);
        table.setItemCount(rows.size());
        for (int place = 0; place < rows.size(); place++) {
            if (place >= older.size() || !older.get(place).equals(rows.get(place))) {
                fill(table.getItem(place), rows.get(place));
            }
        }
    }

    /** The box of a row says again what is. */
    void untouched(int place) {
        table.getItem(place).setChecked(rows.get(place).ticked());
    }

    private void fill(TableItem item, Row row) {
        item.setText(row.cells().toArray(String[]::new));
        item.setImage(0, row.icon().map(Icon::image).orElse(null)); // framework-driven null: no image
        item.setForeground(row.bad()
                ? JFaceResources.getColorRegistry().get(JFacePreferences.ERROR_COLOR)
                : null); // framework-driven null: the usual colour
        if ((table.getStyle() & SWT.CHECK) != 0) {
            item.setChecked(row.ticked());
            item.setGrayed(row.fixed());
        }
    }
}
