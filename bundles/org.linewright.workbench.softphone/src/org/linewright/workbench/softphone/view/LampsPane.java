package org.linewright.workbench.softphone.view;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.linewright.core.Text;
import org.linewright.workbench.kit.AccessibleName;
import org.linewright.workbench.kit.Buttons;
import org.linewright.workbench.kit.Ids;
import org.linewright.workbench.kit.Look;
import org.linewright.workbench.kit.Mnemonics;
import org.linewright.workbench.kit.Words;
import org.linewright.workbench.softphone.phone.Extension;

/** The extensions that the line watches, and what each does. */
final class LampsPane {

    static final Text NAME = new Text("Nebenstellen", "Extensions");
    private static final Text EMPTY = new Text(
            "Die Leitung beobachtet keine Nebenstelle. Mit «Beobachten …» sehen Sie hier, ob eine frei ist, klingelt "
                    + "oder telefoniert.",
            "The line watches no extension. With “Watch …” you see here whether one is idle, rings or talks.");
    private static final int ROWS = 3;

    private final LampVerbs verbs;
    private final Composite area;
    private final StackLayout stack = new StackLayout();
    private final Composite rows;
    private final Table table;
    private final Label empty;
    private final Button pickUp;
    private final Button call;
    private final Button watch;
    private final Button remove;
    private List<Extension> shown = List.of();

    LampsPane(Composite parent, Mnemonics mnemonics, LampVerbs verbs) {
        this.verbs = verbs;
        this.area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, Look.SMALL).applyTo(area);
        this.rows = new Composite(area, SWT.NONE);
        rows.setLayout(stack);
        this.table = AccessibleName.on(Ids.named("softphone.extensions",
                new Table(rows, SWT.MULTI | SWT.FULL_SELECTION | SWT.BORDER)), NAME);
        this.empty = Ids.named("softphone.extensions.empty", Look.as(Look.Role.SUBDUED, new Label(rows, SWT.WRAP)));
        Buttons buttons = Buttons.in(area, mnemonics);
        this.pickUp = buttons.with("softphone.pickup", new Text("Heranholen", "Pick up"),
                () -> ringing().map(Extension::number).ifPresent(verbs::pickUp));
        this.call = buttons.with("softphone.extension.call", new Text("Anrufen", "Call"), this::call);
        this.watch = buttons.with("softphone.watch", new Text("Beobachten …", "Watch …"), this::add);
        this.remove = buttons.with("softphone.unwatch", new Text("Entfernen", "Remove"), this::remove);
        GridDataFactory.fillDefaults().grab(true, true)
                .hint(Look.characters(table, 30), ROWS * table.getItemHeight() + Look.GAP).applyTo(rows);
        GridDataFactory.fillDefaults().grab(true, false).hint(Look.characters(area, 20), SWT.DEFAULT)
                .applyTo(buttons.area());
    }

    LampsPane started() {
        new TableColumn(table, SWT.NONE).setWidth(Look.characters(table, 16));
        new TableColumn(table, SWT.NONE);
        empty.setText(Words.of(EMPTY));
        stack.topControl = empty;
        pickUp.setToolTipText(Words.of("Nimmt den Anruf an, der bei dieser Nebenstelle klingelt.",
                "Takes the call that rings at this extension."));
        table.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> enable()));
        table.addListener(SWT.DefaultSelection, event -> call());
        table.addMouseMoveListener(event -> hint(new Point(event.x, event.y)));
        enable();
        return this;
    }

    Control control() {
        return area;
    }

    /** Shows these; what is selected stays so. */
    void show(List<Extension> now) {
        if (!now.equals(shown)) {
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
                rows.layout();
            }
        }
        enable();
    }

    private static void fill(TableItem item, Extension extension) {
        item.setText(new String[]{ Words.of(extension.name()), Words.of(extension.words()) });
        item.setImage(new Lamp(extension.state()).icon().image());
    }

    private List<Extension> chosen() {
        return Arrays.stream(table.getSelectionIndices())
                .filter(row -> row < shown.size())
                .mapToObj(shown::get)
                .toList();
    }

    /** The selected one that rings; without a selection the only one. */
    private Optional<Extension> ringing() {
        List<Extension> among = chosen().isEmpty() ? shown : chosen();
        List<Extension> ring = among.stream().filter(Extension::rings).toList();
        return ring.size() == 1 ? Optional.of(ring.getFirst()) : Optional.empty();
    }

    private void enable() {
        pickUp.setEnabled(verbs.canPickUp() && ringing().isPresent());
        call.setEnabled(chosen().size() == 1);
        watch.setEnabled(verbs.watched().line().isPresent());
        remove.setEnabled(!chosen().isEmpty());
    }

    private void call() {
        chosen().stream().findFirst().map(Extension::number).ifPresent(verbs::call);
    }

    private void add() {
        verbs.watch();
        if (!area.isDisposed()) {
            show(verbs.watched().extensions());
        }
    }

    private void remove() {
        verbs.watched().remove(chosen().stream().map(Extension::number).toList());
        table.deselectAll();
        show(verbs.watched().extensions());
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
