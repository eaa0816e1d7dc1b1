package org.linewright.workbench.location.trace;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.linewright.core.Text;
import org.linewright.workbench.kit.Icon;
import org.linewright.workbench.kit.Ids;
import org.linewright.workbench.kit.Look;
import org.linewright.workbench.kit.TablePane;
import org.linewright.workbench.kit.Words;

/**
 * A few things that were found, under a sentence about them. Enter or a double click opens one.
 *
 * @param <T> what was found
 */
final class FoundTable<T> {

    private final Composite area;
    private final Label sentence;
    private final TablePane pane;
    private List<T> found = List.of();

    /** @param id what the table is called; the sentence is {@code id.sentence} */
    FoundTable(Composite parent, String id, Text name, List<Text> headings, List<Integer> widths,
            Consumer<T> opened) {
        this.area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, Look.SMALL).applyTo(area);
        this.sentence = Ids.named(id + ".sentence", new Label(area, SWT.WRAP));
        this.pane = new TablePane(area, id, name, SWT.SINGLE, headings.toArray(Text[]::new)).wide(widths);
        Table table = pane.control();
        GridDataFactory.fillDefaults().grab(true, false).hint(Look.characters(sentence, 30), SWT.DEFAULT)
                .applyTo(sentence);
        GridDataFactory.fillDefaults().grab(true, true).hint(SWT.DEFAULT, Look.lines(table, 4)).applyTo(table);
        table.addListener(SWT.DefaultSelection, event -> {
            int place = table.getSelectionIndex();
            if (place >= 0 && place < found.size()) {
                opened.accept(found.get(place));
            }
        });
    }

    Control control() {
        return area;
    }

    /** Shows these and no others. */
    void show(List<T> newer, Text words, Function<T, List<Text>> cells, Function<T, Icon> icon) {
        if (area.isDisposed()) {
            return;
        }
        sentence.setText(Words.plain(Words.of(words)));
        if (!newer.equals(found)) {
            found = List.copyOf(newer);
            pane.control().removeAll();
            found.forEach(one -> pane.row(cells.apply(one).toArray(Text[]::new)).setImage(0, icon.apply(one).image()));
        }
        sentence.requestLayout();
    }
}
