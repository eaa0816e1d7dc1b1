package org.linewright.workbench.simulator.editor;

import java.util.Optional;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.linewright.core.Text;
import org.linewright.workbench.kit.EmptyState;
import org.linewright.workbench.kit.Icon;
import org.linewright.workbench.page.ScrolledPage;

/** Where a table stands, with a sentence in its stead while it has no rows. */
final class TablePlace {

    private final Composite area;
    private final StackLayout layout = new StackLayout();
    private Optional<Text> said = Optional.empty();

    TablePlace(Composite parent) {
        this.area = new Composite(parent, SWT.NONE);
        area.setLayout(layout);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
    }

    Composite area() {
        return area;
    }

    void focus() {
        if (layout.topControl != null) { // framework-driven null: nothing shown yet
            layout.topControl.setFocus();
        }
    }

    void show(Control table) {
        if (layout.topControl != table) {
            said = Optional.empty();
            top(table, table);
        }
    }

    /** Says this in the stead of the table. */
    void say(Control table, Text sentence) {
        say(table, sentence, EmptyState.saying(Icon.NOTE, sentence));
    }

    /** The same, with a button that helps. */
    void say(Control table, Text sentence, Text label, Runnable pressed) {
        say(table, sentence, EmptyState.saying(Icon.NOTE, sentence).offering(label, pressed));
    }

    private void say(Control table, Text sentence, EmptyState page) {
        if (!said.equals(Optional.of(sentence))) {
            said = Optional.of(sentence);
            ScrolledPage scrolled = new ScrolledPage(area);
            scrolled.content().setLayout(new FillLayout());
            page.in(scrolled.content());
            top(table, scrolled.control());
        }
    }

    private void top(Control table, Control next) {
        layout.topControl = next;
        for (Control child : area.getChildren()) {
            if (child != table && child != next) {
                child.dispose();
            }
        }
        area.layout(true, true);
    }
}
