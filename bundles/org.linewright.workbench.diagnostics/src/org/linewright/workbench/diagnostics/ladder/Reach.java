package org.linewright.workbench.diagnostics.ladder;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.ScrollBar;

/** How much of a drawing that is larger than its canvas can be seen. */
final class Reach {

    private final Canvas canvas;

    Reach(Canvas canvas) {
        this.canvas = canvas;
        canvas.getVerticalBar().addListener(SWT.Selection, event -> canvas.redraw());
        canvas.getHorizontalBar().addListener(SWT.Selection, event -> canvas.redraw());
    }

    /** The drawing is so large, and goes on by so much at a time. */
    void over(Point whole, Point step) {
        Rectangle room = canvas.getClientArea();
        reach(canvas.getVerticalBar(), whole.y, room.height, step.y);
        reach(canvas.getHorizontalBar(), whole.x, room.width, step.x);
        canvas.redraw();
    }

    /** Goes on until what is between these heights can be seen. */
    void reveal(int above, int below) {
        ScrollBar bar = canvas.getVerticalBar();
        int least = below - canvas.getClientArea().height;
        if (bar.getSelection() > above) {
            bar.setSelection(above);
        } else if (bar.getSelection() < least) {
            bar.setSelection(least);
        }
    }

    int top() {
        return canvas.getVerticalBar().getSelection();
    }

    int left() {
        return canvas.getHorizontalBar().getSelection();
    }

    private static void reach(ScrollBar bar, int whole, int room, int step) {
        int thumb = Math.max(1, Math.min(whole, room));
        bar.setValues(Math.min(bar.getSelection(), Math.max(0, whole - thumb)), 0, Math.max(whole, thumb), thumb,
                Math.max(1, step), thumb);
    }
}
