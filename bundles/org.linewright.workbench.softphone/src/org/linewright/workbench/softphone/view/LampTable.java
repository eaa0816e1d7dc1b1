package org.linewright.workbench.softphone.view;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.linewright.core.Text;
import org.linewright.workbench.kit.AccessibleName;
import org.linewright.workbench.kit.Ids;
import org.linewright.workbench.kit.Look;
import org.linewright.workbench.kit.Words;
import org.linewright.workbench.softphone.phone.Extension;

/** A row for each extension, with its lamp and what it does; a sentence while there is none. */
final class LampTable {

    private static final Text EMPTY = new Text(
            "Die Leitung beobachtet keine Nebenstelle. Mit «Beobachten …» sehen Sie hier, ob eine frei ist, klingelt "
                    + "oder telefoniert.",
            "The line watches no extension. With “Watch …” you see here whether one is idle, rings or talks.");
    private static final int ROWS = 3;

    private final Composite area;
    private final StackLayout stack = new StackLayout();
    private final Table table;
    private final Label empty;
    private List<Extension> shown = List.of();

    LampTable(Composite parent, Text name) {
        this.area = new Composite(parent, SWT.NONE);
        this.table = AccessibleName.on(Ids.named("softphone.extensions",
                new Table(area, SWT.MULTI | SWT.FULL_SELECTION | SWT.BORDER)), name);
        this.empty = Ids.named("softphone.extensions.empty", Look.as(Look.Role.SUBDUED, new Label(area, SWT.WRAP)));
        area.setLayout(stack);
        stack.topControl = empty;
        empty.setText(Words.of(EMPTY));
        new TableColumn(table, SWT.NONE).setWidth(Look.characters(table, 16));
        new TableColumn(table, SWT.NONE);
    }

    /**
     * @param selected told when a person selects others
     * @param pressed told when he double-clicks one, or presses Enter
     */
    LampTable listening(Runnable selected, Runnable pressed) {
        table.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> selected.run()));
        table.addListener(SWT.DefaultSelection, event -> pressed.run());
        table.addMouseMoveListener(event -> hint(new Point(event.x, event.y)));
        return this;
    }

    Control control() {
        return area;
    }

    int height() {
        return ROWS * table.getItemHeight() + Look.GAP;
    }

    /** Shows these; what is selected stays so. */
    void show(List<Extension> now) {
        if (now.equals(shown)) {
            return;
        }
        List<String> chosen = chosen().stream().map(Extension::number).toList();
        shown = now;
        table.setRedraw(false);
        table.setItemCount(now.size());
        IntStream.range(0, now.size()).forEach(row -> fill(table.getItem(row), now.get(row)));
        table.setSelection(IntStream.range(0, now.size())
                .filter(row -> chosen.contains(now.get(row).number()))
                .toArray());
        table.getColumn(1).pack();
        table.setRedraw(true);
        Control top = now.isEmpty() ? empty : table;
        if (top != stack.topControl) {
            stack.topControl = top;
            area.layout();
        }
    }

    List<Extension> chosen() {
        return Arrays.stream(table.getSelectionIndices())
                .filter(row -> row < shown.size())
                .mapToObj(shown::get)
                .toList();
    }

    /** The selected one that rings; without a selection the only one that does. */
    Optional<Extension> ringing() {
        List<Extension> among = chosen().isEmpty() ? shown : chosen();
        List<Extension> ring = among.stream().filter(Extension::rings).toList();
        return ring.size() == 1 ? Optional.of(ring.getFirst()) : Optional.empty();
    }

    private static void fill(TableItem item, Extension extension) {
        item.setText(new String[]{ Words.of(extension.name()), Words.of(extension.words()) });
        item.setImage(new Lamp(extension.state()).icon().image());
    }

    private void hint(Point place) {
        String words = Optional.ofNullable(table.getItem(place)) // framework-driven null: below the last
                .map(table::indexOf)
                .filter(row -> row < shown.size())
                .map(row -> Words.of(shown.get(row).details()))
                .orElse("");
        if (!words.equals(table.getToolTipText())) {
            table.setToolTipText(words);
        }
    }
}
