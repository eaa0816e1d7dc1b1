package org.linewright.workbench.screen;

import org.osgi.annotation.versioning.ConsumerType;

/**
 * Something to do that needs no part of its own, offered by its {@link ScreenInfo#id}; the workbench offers
 * {@link #TRY_WIZARD} on its welcome page and {@link #SUPPORT_FILE} in its menu.
 */
@ConsumerType
public interface ActionScreen {

    /** The wizard on the embedded PBX. */
    String TRY_WIZARD = "org.linewright.workbench.tryWizard";

    /** A file for support. */
    String SUPPORT_FILE = "org.linewright.workbench.supportFile";

    /** Does it; may open dialogs. */
    void run(Stage stage);
}
