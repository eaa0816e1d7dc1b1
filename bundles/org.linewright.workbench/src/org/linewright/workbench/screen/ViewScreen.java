package org.linewright.workbench.screen;

import org.eclipse.swt.widgets.Composite;
import org.osgi.annotation.versioning.ConsumerType;

/** A view, such as the list of all lines. One service, one open view at most per window. */
@ConsumerType
public interface ViewScreen {

    /**
     * Draws the view. Called when the view becomes visible, and again after the screen was away.
     *
     * @param parent empty, with a fill layout; everything drawn goes below it
     */
    ViewContent open(Composite parent, Slot slot);
}
