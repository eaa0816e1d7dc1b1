package org.linewright.workbench.line.field;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Text;
import org.linewright.workbench.kit.Look;

/**
 * The words of a control that a person may only read: they can be selected and copied, and stand in place of the control
 * as long as it is locked.
 */
final class Twin {

    private static final int LEAST = 20;

    private final Control original;
    private final Text words;

    private Twin(Control original, Text words) {
        this.original = original;
        this.words = words;
    }

    /** Draws it beside the control, unseen. */
    static Twin of(Control original) {
        Composite area = original.getParent();
        Text words = new Text(area, SWT.BORDER | SWT.SINGLE | SWT.READ_ONLY);
        words.moveBelow(original);
        GridDataFactory.fillDefaults().grab(true, false).exclude(true).hint(Look.characters(words, LEAST), SWT.DEFAULT)
                .applyTo(words);
        words.setVisible(false);
        return new Twin(original, words);
    }

    void say(String value) {
        if (!words.getText().equals(value)) {
            words.setText(value);
        }
    }

    void instead(boolean locked) {
        if (seen(words) != locked) {
            see(words, locked);
            see(original, !locked);
            words.requestLayout();
        }
    }

    private static boolean seen(Control control) {
        return !((GridData) control.getLayoutData()).exclude;
    }

    private static void see(Control control, boolean visible) {
        ((GridData) control.getLayoutData()).exclude = !visible;
        control.setVisible(visible);
    }
}
