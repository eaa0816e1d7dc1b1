package org.linewright.workbench.screen;

import org.eclipse.swt.widgets.Composite;
import org.osgi.annotation.versioning.ConsumerType;

/** An editor for one kind of thing; {@link ScreenInfo#id} is the kind. One open editor per thing. */
@ConsumerType
public interface EditorScreen {

    /**
     * Draws the editor. Called when the editor becomes visible, and again after the screen was away; then
     * {@link EditorSlot#unsaved} holds what the earlier content left.
     *
     * @param parent empty, with a fill layout; everything drawn goes below it
     */
    EditorContent open(Composite parent, EditorSlot slot);
}
