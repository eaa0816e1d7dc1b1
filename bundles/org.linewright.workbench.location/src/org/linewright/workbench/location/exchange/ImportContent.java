package org.linewright.workbench.location.exchange;

import java.util.Map;
import org.eclipse.jface.wizard.IWizard;
import org.linewright.workbench.screen.WizardContent;
import org.linewright.workbench.screen.WizardSlot;

/**
 * The open wizard; after it is finished the editor of the location opens.
 *
 * @param own the wizard
 * @param slot the dialog that shows it
 */
record ImportContent(ImportWizard own, WizardSlot slot) implements WizardContent {

    @Override
    public IWizard wizard() {
        return own;
    }

    @Override
    public Map<String, String> draft() {
        return own.typed();
    }

    @Override
    public void close() {
        own.made().ifPresent(location -> slot.stage().editor("location", location.value()));
    }
}
