package org.linewright.workbench.location.trace;

import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Layout;

/** Gives what is inside all the room there is, without asking how much it would like: a long text thinks long about it. */
final class FixedRoom extends Layout {

    private final Point least;

    /** @param least how large it is where nobody gives it more, in pixels */
    FixedRoom(Point least) {
        this.least = least;
    }

    @Override
    protected Point computeSize(Composite area, int width, int height, boolean changed) {
        return new Point(Math.max(width, least.x), Math.max(height, least.y));
    }

    @Override
    protected void layout(Composite area, boolean changed) {
        for (Control child : area.getChildren()) {
            child.setBounds(area.getClientArea());
        }
    }
}
