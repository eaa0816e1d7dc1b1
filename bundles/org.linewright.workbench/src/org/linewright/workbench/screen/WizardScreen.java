package org.linewright.workbench.screen;

import org.osgi.annotation.versioning.ConsumerType;

/** A wizard of the New menu. */
@ConsumerType
public interface WizardScreen {

    /** Called each time the wizard is opened. */
    WizardContent open(WizardSlot slot);
}
