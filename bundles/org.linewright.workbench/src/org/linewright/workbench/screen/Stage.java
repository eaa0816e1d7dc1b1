package org.linewright.workbench.screen;

import org.eclipse.swt.widgets.Shell;
import org.osgi.annotation.versioning.ProviderType;

/**
 * The window, for those who want to show something in it. A service while the window is open. What is not there opens a
 * part that says so; nothing here fails.
 */
@ProviderType
public interface Stage {

    /** Shows the view of this id. */
    void view(String id);

    /** Opens the editor for this thing, or brings it to the front. */
    void editor(String kind, String thing);

    /** Opens the wizard of this id; returns when its dialog is closed. */
    void wizard(String id);

    /** Whether an action of this id is there now. */
    boolean offers(String action);

    /** Does the action of this id. */
    void run(String action);

    /** The shell for dialogs. */
    Shell shell();
}
