package org.linewright.workbench.kit;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/** A place for several controls, of which one is seen. On the UI thread. */
public final class InFront {

    private final Composite area;
    private final StackLayout stack = new StackLayout();

    public InFront(Composite parent) {
        this.area = new Composite(parent, SWT.NONE);
        area.setLayout(stack);
    }

    /** What the controls stand in, and what takes the focus while none of them does. */
    public Composite area() {
        return area;
    }

    public boolean is(Control one) {
        return stack.topControl == one;
    }

    /** Brings it to the front. */
    public void show(Control one) {
        if (!is(one)) {
            stack.topControl = one;
            area.layout(true, true);
        }
    }
}
