package org.linewright.ui.swapped;

import java.util.Map;
import org.eclipse.jface.wizard.IWizard;
import org.eclipse.jface.wizard.Wizard;
import org.linewright.workbench.screen.WizardContent;
import org.linewright.workbench.screen.WizardScreen;
import org.linewright.workbench.screen.WizardSlot;

/** A wizard that has nothing to ask. */
public final class NoteWizard implements WizardScreen {

    @Override
    public WizardContent open(WizardSlot slot) {
        return new Content(new Asking());
    }

    private static final class Asking extends Wizard {
        @Override
        public boolean performFinish() {
            return true;
        }
    }

    private record Content(IWizard wizard) implements WizardContent {

        @Override
        public Map<String, String> draft() {
            return Map.of();
        }

        @Override
        public void close() {
            // nothing was registered anywhere
        }
    }
}
