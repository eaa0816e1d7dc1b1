package org.linewright.workbench.location.editor.field;

import org.eclipse.swt.widgets.Control;

/** A control that shows one value of what is edited. */
interface Bound<T> {

    /** Shows it without telling anybody. */
    void show(T value);

    /** Shows nothing, for there is nothing. */
    void clear();

    /** Makes it one to read only, or one to change again. */
    void lock(boolean readOnly);

    Control control();
}
