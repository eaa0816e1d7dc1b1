package org.linewright.workbench.page;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.events.ControlListener;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/** A page as wide as there is room, that scrolls when it is higher; what gets the focus comes into sight. */
public final class ScrolledPage {

    private final ScrolledComposite scroll;
    private int fitted;

    public ScrolledPage(Composite parent) {
        this.scroll = new ScrolledComposite(parent, SWT.V_SCROLL);
        scroll.setExpandHorizontal(true);
        scroll.setExpandVertical(true);
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
            scroll.setMinSize(0, content().computeSize(room(), SWT.DEFAULT, true).y);
            content().layout(false, true);
        }
    }

    /** What does not become wider or narrower stays as high as it is. */
    private void resized() {
        if (room() > 0 && room() != fitted) {
            fitted = room();
            scroll.setMinSize(0, content().computeSize(fitted, SWT.DEFAULT, false).y);
        }
    }

    private int room() {
        return scroll.getSize().x - scroll.getVerticalBar().getSize().x;
    }
}
