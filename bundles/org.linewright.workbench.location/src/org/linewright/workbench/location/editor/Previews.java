package org.linewright.workbench.location.editor;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.linewright.core.Text;
import org.linewright.workbench.kit.Look;
import org.linewright.workbench.location.preview.PreviewPane;

/** The five real numbers beside the fields of a page. */
final class Previews {

    private static final Text HEADING = new Text("So wird gewählt", "This is dialled");
    private static final int LINES = 9;

    private Previews() {
    }

    static PreviewPane in(Composite area, Workplace at) {
        Forms.heading(area, HEADING);
        PreviewPane preview = new PreviewPane(area, at.plans(), at.onDisplay());
        GridDataFactory.fillDefaults().grab(true, false).hint(SWT.DEFAULT, Look.lines(area, LINES))
                .applyTo(preview.control());
        return preview;
    }
}
