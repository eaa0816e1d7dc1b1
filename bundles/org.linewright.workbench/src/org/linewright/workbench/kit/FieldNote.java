package org.linewright.workbench.kit;

import java.util.function.Consumer;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;

/** A line below a field that comes and goes, and from whose words one can go on. For the UI thread. */
public final class FieldNote {

    private final Label gap;
    private final Link link;

    /** @param area with two columns; the field stands in its last row */
    FieldNote(Composite area, String id, Consumer<String> followed) {
        this.gap = new Label(area, SWT.NONE);
        this.link = Ids.named(id, Look.as(Look.Role.SUBDUED, new Link(area, SWT.WRAP)));
        GridDataFactory.swtDefaults().exclude(true).applyTo(gap);
        GridDataFactory.fillDefaults().grab(true, false).exclude(true).hint(Look.characters(link, 30), SWT.DEFAULT)
                .applyTo(link);
        gap.setVisible(false);
        link.setVisible(false);
        link.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> followed.accept(event.text)));
    }

    /**
     * Says these words, and nothing when they are empty.
     *
     * @param words of which {@code <a href="x">…</a>} can be followed
     * @return whether the form needs another height
     */
    public boolean say(String words) {
        boolean shown = !words.isEmpty();
        boolean other = shown == ((GridData) link.getLayoutData()).exclude || shown && !link.getText().equals(words);
        if (other) {
            link.setText(words);
            see(gap, shown);
            see(link, shown);
            link.requestLayout();
        }
        return other;
    }

    private static void see(Control control, boolean visible) {
        ((GridData) control.getLayoutData()).exclude = !visible;
        control.setVisible(visible);
    }
}
