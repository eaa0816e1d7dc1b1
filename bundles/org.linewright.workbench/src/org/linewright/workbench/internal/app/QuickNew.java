package org.linewright.workbench.internal.app;

import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.quickaccess.IQuickAccessComputer;
import org.eclipse.ui.quickaccess.QuickAccessElement;
import org.linewright.core.Text;
import org.linewright.workbench.internal.slot.Screen;
import org.linewright.workbench.internal.slot.Screens;
import org.linewright.workbench.kit.Words;
import org.linewright.workbench.screen.Stage;
import org.linewright.workbench.screen.WizardScreen;

/** The wizards that are here now, in Quick Access. */
public final class QuickNew implements IQuickAccessComputer {

    @Override
    public QuickAccessElement[] computeElements() {
        return PlatformUI.getWorkbench()
                .getService(Screens.class)
                .of(WizardScreen.class)
                .stream()
                .map(Wizard::new)
                .toArray(QuickAccessElement[]::new);
    }

    @Override
    public void resetState() {
        // nothing is remembered
    }

    @Override
    public boolean needsRefresh() {
        return true;
    }

    private static final class Wizard extends QuickAccessElement {
        private final String id;
        private final Text label;
        private final ImageDescriptor icon;

        Wizard(Screen screen) {
            this.id = screen.id();
            this.label = screen.label();
            this.icon = screen.icon();
        }

        @Override
        public String getLabel() {
            return Words.of("Neu: {0}", "New: {0}", label);
        }

        @Override
        public ImageDescriptor getImageDescriptor() {
            return icon;
        }

        @Override
        public String getId() {
            return "new." + id;
        }

        @Override
        public void execute() {
            PlatformUI.getWorkbench().getService(Stage.class).wizard(id);
        }
    }
}
