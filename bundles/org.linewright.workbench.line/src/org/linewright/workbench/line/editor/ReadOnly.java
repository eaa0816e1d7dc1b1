package org.linewright.workbench.line.editor;

import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;

/** Takes the controls of a page away from a person who may only look, and gives them back. */
final class ReadOnly {

    private static final String TAKEN = "linewright.taken";

    private ReadOnly() {
    }

    static void apply(Composite parent, boolean readOnly) {
        for (Control child : parent.getChildren()) {
            if (child instanceof Composite inner && child.getClass().equals(Composite.class)) {
                apply(inner, readOnly);
            } else if (!(child instanceof Label)) {
                turn(child, readOnly);
            }
        }
    }

    /** What is switched off for another reason stays so. */
    private static void turn(Control control, boolean readOnly) {
        if (readOnly && control.getEnabled()) {
            control.setEnabled(false);
            control.setData(TAKEN, true);
        } else if (!readOnly && control.getData(TAKEN) != null) { // framework-driven null
            control.setEnabled(true);
            control.setData(TAKEN, null); // framework-driven null
        }
    }
}
