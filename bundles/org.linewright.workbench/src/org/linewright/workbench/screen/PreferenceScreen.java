package org.linewright.workbench.screen;

import org.eclipse.swt.widgets.Composite;
import org.osgi.annotation.versioning.ConsumerType;

/** A page of the preferences, under the label of its {@link ScreenInfo}. */
@ConsumerType
public interface PreferenceScreen {

    /**
     * Draws the page. Called when it is turned to, and again after the screen was away.
     *
     * @param parent empty, with a fill layout; everything drawn goes below it
     */
    PreferenceContent open(Composite parent, PreferenceSlot slot);
}
