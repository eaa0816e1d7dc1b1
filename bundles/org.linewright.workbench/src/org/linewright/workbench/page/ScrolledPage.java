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
        scroll.setShowFocusedControl(true);
        scroll.setScrollbarsMode(SWT.NONE); // a bar that only the mouse brings hides that there is more
        scroll.setContent(new Composite(scroll, SWT.NONE));
        scroll.addControlListener(ControlListener.controlResizedAdapter(event -> resized()));
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
        if (room() > 0) {
            place(content().computeSize(room(), SWT.DEFAULT, true).y);
            content().layout(false, true);
        }
    }

    private void resized() {
        if (room() > 0) {
            place(content().computeSize(room(), SWT.DEFAULT, false).y);
        }
    }

    /** Says the size itself: the room beside a bar that has just come is known too late. */
    private void place(int height) {
        Point all = scroll.getSize();
        content().setSize(height > all.y ? new Point(room(), height) : all);
    }

    private int room() {
        return scroll.getSize().x - scroll.getVerticalBar().getSize().x;
    }
}
