package org.linewright.workbench.simulator.editor;

import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.linewright.core.Text;
import org.linewright.workbench.kit.Words;

/** What a screen reader calls a control without a label of its own. */
final class Named extends AccessibleAdapter {

    private final Text name;

    Named(Text name) {
        this.name = name;
    }

    @Override
    public void getName(AccessibleEvent event) {
        if (event.childID == ACC.CHILDID_SELF) {
            event.result = Words.of(name);
        }
    }
}
