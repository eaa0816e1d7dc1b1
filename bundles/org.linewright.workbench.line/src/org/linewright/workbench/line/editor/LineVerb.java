package org.linewright.workbench.line.editor;

import org.eclipse.jface.action.LegacyActionTools;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.linewright.core.Text;
import org.linewright.workbench.kit.Icon;
import org.linewright.workbench.kit.Words;

/**
 * Something to do with the lines of a group: the same by button, by menu and by key.
 *
 * @param key its accelerator; 0 for none
 * @param lines for how many selected lines it is
 * @param changes whether it changes something
 */
record LineVerb(String id, Text label, int key, Icon icon, Lines lines, boolean changes, Runnable run) {

    /** How many lines have to be selected. */
    enum Lines {
        /** However many. */
        ANY,
        /** One and no more. */
        ONE,
        /** At least one. */
        SOME
    }

    boolean possible(int selected, boolean readOnly) {
        boolean enough = switch (lines) {
            case ANY -> true;
            case ONE -> selected == 1;
            case SOME -> selected > 0;
        };
        return enough && !(changes && readOnly);
    }

    /** Its label in a menu, with its key. */
    String entry() {
        return key == 0
                ? Words.of(label)
                : Words.of(label) + "\t" + LegacyActionTools.convertAccelerator(key);
    }

    /** Whether this key was pressed. */
    boolean meant(Event event) {
        return key != 0 && (event.stateMask & SWT.MODIFIER_MASK) == (key & SWT.MODIFIER_MASK)
                && event.keyCode == Character.toLowerCase(key & SWT.KEY_MASK);
    }
}
