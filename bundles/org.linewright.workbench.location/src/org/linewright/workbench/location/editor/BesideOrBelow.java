package org.linewright.workbench.location.editor;

import java.util.List;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.ControlListener;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.linewright.workbench.kit.Look;
import org.linewright.workbench.page.ScrolledPage;

/** Two parts of a page: beside one another where there is room, else the second below the first. */
final class BesideOrBelow {

    private static final int WIDE = 110;

    private final Composite area;
    private final int wide;

    private BesideOrBelow(Composite area) {
        this.area = area;
        this.wide = Look.characters(area, WIDE);
    }

    /** The empty parts, the first one taking what width there is. */
    static List<Composite> in(ScrolledPage page) {
        Composite area = new Composite(page.content(), SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(Look.MARGIN, Look.GAP).applyTo(area);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(area);
        BesideOrBelow parts = new BesideOrBelow(area);
        page.control().addControlListener(
                ControlListener.controlResizedAdapter(event -> parts.arrange(page)));
        return List.of(part(area), part(area));
    }

    private static Composite part(Composite area) {
        Composite part = new Composite(area, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, Look.GAP).applyTo(part);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(part);
        return part;
    }

    private void arrange(ScrolledPage page) {
        GridLayout layout = (GridLayout) area.getLayout();
        int columns = page.control().getSize().x >= wide ? 2 : 1;
        if (layout.numColumns != columns) {
            layout.numColumns = columns;
            page.fit();
        }
    }
}
