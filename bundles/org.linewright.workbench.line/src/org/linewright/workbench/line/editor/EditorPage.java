package org.linewright.workbench.line.editor;

import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.linewright.workbench.kit.Mnemonics;

/** One page of the editor. */
interface EditorPage {

    PageInfo info();

    /** Draws it once. */
    Control draw(Composite parent, Mnemonics mnemonics);

    /** Shows this, without calling a listener. Quick: called after every key stroke. */
    void show(Shown shown);
}
