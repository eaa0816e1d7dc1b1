package org.linewright.workbench.simulator.editor;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.linewright.core.Text;
import org.linewright.workbench.kit.Ids;
import org.linewright.workbench.kit.Look;
import org.linewright.workbench.kit.Words;

/** Fields that scroll where there is not enough room for them. */
final class Section {

    private final ScrolledComposite scroll;
    private final Composite page;

    Section(Composite parent, String id) {
        this.scroll = Ids.named(id, new ScrolledComposite(parent, SWT.V_SCROLL));
        scroll.setExpandHorizontal(true);
        scroll.setExpandVertical(true);
        scroll.setShowFocusedControl(true);
        this.page = Look.as(Look.Role.PAGE, new Composite(scroll, SWT.NONE));
        GridLayoutFactory.fillDefaults().margins(Look.MARGIN, Look.MARGIN).spacing(0, Look.GAP).applyTo(page);
        scroll.setContent(page);
        scroll.addListener(SWT.Resize, event -> fit());
    }

    ScrolledComposite control() {
        return scroll;
    }

    /** Where the fields go. */
    Composite page() {
        return page;
    }

    Label heading(Text words) {
        Label heading = Look.heading(new Label(page, SWT.WRAP));
        heading.setText(Words.plain(Words.of(words)));
        GridDataFactory.fillDefaults().grab(true, false).hint(Look.characters(heading, 20), SWT.DEFAULT)
                .applyTo(heading);
        return heading;
    }

    Label hint(Text words) {
        Label hint = Look.as(Look.Role.SUBDUED, new Label(page, SWT.WRAP));
        hint.setText(Words.plain(Words.of(words)));
        GridDataFactory.fillDefaults().grab(true, false).hint(Look.characters(hint, 30), SWT.DEFAULT).applyTo(hint);
        return hint;
    }

    /** Makes room for everything. */
    void fit() {
        page.layout(true, true);
        scroll.setMinHeight(page.computeSize(scroll.getClientArea().width, SWT.DEFAULT).y);
    }
}
