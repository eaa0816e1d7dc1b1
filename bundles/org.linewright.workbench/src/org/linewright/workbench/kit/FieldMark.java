package org.linewright.workbench.kit;

import java.util.List;
import org.eclipse.jface.fieldassist.ControlDecoration;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.linewright.core.Trouble;

/** What is said about one field of a form: a mark at its control and the words directly below it. */
final class FieldMark {

    private final ControlDecoration decoration;
    private final Label gap;
    private final TroubleList words;

    /** @param area with two columns; the control stands in its last row */
    FieldMark(Composite area, Control control) {
        this.decoration = new ControlDecoration(control, SWT.LEFT | SWT.CENTER);
        this.gap = new Label(area, SWT.NONE);
        this.words = new TroubleList(area);
        decoration.setMarginWidth(2);
        decoration.hide();
        GridDataFactory.swtDefaults().exclude(true).applyTo(gap);
        GridDataFactory.fillDefaults().grab(true, false).exclude(true).applyTo(words.control());
        gap.setVisible(false);
        words.control().setVisible(false);
    }

    void show(List<Trouble> troubles) {
        if (troubles.isEmpty()) {
            decoration.hide();
        } else {
            Trouble first = troubles.getFirst();
            decoration.setImage(TroubleList.icon(first.severity()).image());
            decoration.setDescriptionText(Words.of(first.sentence()) + "\n" + Words.of(first.remedy()));
            decoration.show();
        }
        shown(gap, !troubles.isEmpty());
        shown(words.control(), !troubles.isEmpty());
        words.show(troubles);
    }

    private static void shown(Control control, boolean visible) {
        ((GridData) control.getLayoutData()).exclude = !visible;
        control.setVisible(visible);
    }
}
