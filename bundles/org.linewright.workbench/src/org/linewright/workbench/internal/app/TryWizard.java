package org.linewright.workbench.internal.app;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.ui.PlatformUI;
import org.linewright.workbench.screen.ActionScreen;
import org.linewright.workbench.screen.Stage;

/** Runs the wizard on the embedded PBX, while somebody offers it. */
public final class TryWizard extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) {
        stage().run(ActionScreen.TRY_WIZARD);
        return null; // framework-driven null
    }

    @Override
    public boolean isEnabled() {
        return stage().offers(ActionScreen.TRY_WIZARD);
    }

    private static Stage stage() {
        return PlatformUI.getWorkbench().getService(Stage.class);
    }
}
