package org.linewright.ui;

import java.util.stream.Stream;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.linewright.workbench.kit.Ids;

/** The room that controls have in what they stand in. On the UI thread. */
final class Room {

    private Room() {
    }

    /** Whether it stands beyond the edge of its parent, or that beyond the right edge of its own within the same page. */
    static boolean lacking(Control control) {
        Rectangle place = control.getBounds();
        Point around = control.getParent().getSize();
        return place.y + place.height > around.y || Stream.iterate(control, Room::inner, Control::getParent)
                .anyMatch(one -> one.getBounds().x + one.getBounds().width > one.getParent().getSize().x);
    }

    private static boolean inner(Control control) {
        Composite parent = control.getParent();
        return !(control instanceof Shell) && !(parent instanceof Shell) && !(parent instanceof ScrolledComposite)
                && (!(control instanceof Composite) || Ids.of(control).isEmpty());
    }
}
