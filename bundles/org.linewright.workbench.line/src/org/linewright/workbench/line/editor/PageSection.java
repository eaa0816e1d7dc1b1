package org.linewright.workbench.line.editor;

import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.linewright.pbx.Setting;
import org.linewright.workbench.kit.Mnemonics;

/** Something below the fields of a page. */
interface PageSection {

    /**
     * Draws it; again after the page was drawn anew.
     *
     * @param resized to be called when it became taller or lower
     */
    Control draw(Composite parent, Mnemonics mnemonics, Runnable resized);

    /** Shows this, without calling a listener. */
    void show(Shown shown);

    /** The person went to this field. */
    void focused(Setting field);
}
