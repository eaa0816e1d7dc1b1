package org.linewright.workbench.internal.app;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.ui.PlatformUI;
import org.linewright.workbench.internal.slot.Screen;
import org.linewright.workbench.internal.slot.Screens;
import org.linewright.workbench.screen.Stage;
import org.linewright.workbench.screen.WizardScreen;

/** Opens the first wizard of the New menu. */
public final class NewThing extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) {
        screens().of(WizardScreen.class)
                .stream()
                .findFirst()
                .map(Screen::id)
                .ifPresent(PlatformUI.getWorkbench().getService(Stage.class)::wizard);
        return null; // framework-driven null
    }

    @Override
    public boolean isEnabled() {
        return !screens().of(WizardScreen.class).isEmpty();
    }

    private static Screens screens() {
        return PlatformUI.getWorkbench().getService(Screens.class);
    }
}
