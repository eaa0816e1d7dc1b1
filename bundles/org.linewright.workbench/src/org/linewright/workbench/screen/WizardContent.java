package org.linewright.workbench.screen;

import java.util.Map;
import org.eclipse.jface.wizard.IWizard;
import org.osgi.annotation.versioning.ConsumerType;

/**
 * An open wizard. When its bundle goes, the dialog is closed, the draft is kept and the person is told; nothing typed is
 * lost.
 */
@ConsumerType
public interface WizardContent {

    /** The same wizard each time. */
    IWizard wizard();

    /** Everything typed, as plain words without passwords; empty when nothing is worth keeping. */
    Map<String, String> draft();

    /** Takes back whatever it registered. Called exactly once, after the dialog is closed. */
    void close();
}
