package org.linewright.workbench.page;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.events.ControlListener;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/** A page as wide as there is room, that scrolls when it is higher; what gets the focus comes into sight. */
public final class ScrolledPage {

    private final ScrolledComposite scroll;

    public ScrolledPage(Composite parent) {
        this.scroll = new ScrolledComposite(parent, SWT.V_SCROLL);
        scroll.setExpandHorizontal(true);
        scroll.setExpandVertical(true);
        scroll.setShowFocusedControl(true);
        scroll.setScrollbarsMode(SWT.NONE); // a bar that only the mouse brings hides that there is more
        scroll.setContent(new Composite(scroll, SWT.NONE));
        scroll.addControlListener(ControlListener.controlResizedAdapter(event -> fit()));
    }

    /** What its parent lays out. */
    public Control control() {
        return scroll;
    }

    /** Where the page is drawn. */
    public Composite content() {
        return (Composite) scroll.getContent();
    }

    /** To be called after the content became higher or lower. */
    public void fit() {
        int bar = scroll.getVerticalBar().getSize().x;
        int room = scroll.getSize().x - bar;
        Point needed = content().computeSize(Math.max(1, room), SWT.DEFAULT, true);
        scroll.setMinSize(0, needed.y);
        content().layout(true, true);
    }
}
