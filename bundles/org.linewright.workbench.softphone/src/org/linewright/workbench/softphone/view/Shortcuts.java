package org.linewright.workbench.softphone.view;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Listener;
import org.linewright.core.Watch;

/** The keys that work wherever in the softphone the focus is. */
final class Shortcuts implements Watch {

    private final Composite area;
    private final Display display;
    private final CallVerbs verbs;
    private final Listener listener = this::pressed;

    Shortcuts(Composite area, CallVerbs verbs) {
        this.area = area;
        this.display = area.getDisplay();
        this.verbs = verbs;
    }

    void start() {
        display.addFilter(SWT.KeyDown, listener);
    }

    @Override
    public void close() {
        display.removeFilter(SWT.KeyDown, listener);
    }

    private void pressed(Event event) {
        if (event.widget instanceof Control control && within(control) && done(Key.of(event))) {
            event.doit = false;
            event.type = SWT.None;
        }
    }

    private boolean within(Control control) {
        Control one = control;
        while (one != area && one.getParent() != null) { // framework-driven null: a window has no parent
            one = one.getParent();
        }
        return one == area;
    }

    private boolean done(Key key) {
        switch (key) {
            case TAKE -> verbs.take();
            case HANG_UP -> verbs.hangUp();
            case HOLD -> verbs.turn();
            case SWAP -> verbs.swap();
            case NONE -> {
                return false;
            }
        }
        return true;
    }
}
