package org.linewright.workbench.kit;

import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.widgets.Control;
import org.linewright.core.Text;

/** What a screen reader calls a control that has no words of its own. */
public final class AccessibleName extends AccessibleAdapter {

    private final String name;

    private AccessibleName(String name) {
        this.name = name;
    }

    /** The same control, named. */
    public static <T extends Control> T on(T control, Text name) {
        control.getAccessible().addAccessibleListener(new AccessibleName(Words.of(name)));
        return control;
    }

    @Override
    public void getName(AccessibleEvent event) {
        if (event.childID == ACC.CHILDID_SELF) {
            event.result = name;
        }
    }
}
