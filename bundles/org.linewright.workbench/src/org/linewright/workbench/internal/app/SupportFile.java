package org.linewright.workbench.internal.app;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.ui.PlatformUI;
import org.linewright.workbench.screen.ActionScreen;
import org.linewright.workbench.screen.Stage;

/** Makes a file for support, while somebody offers it. */
public final class SupportFile extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) {
        stage().run(ActionScreen.SUPPORT_FILE);
        return null; // framework-driven null
    }

    @Override
    public boolean isEnabled() {
        return stage().offers(ActionScreen.SUPPORT_FILE);
    }

    private static Stage stage() {
        return PlatformUI.getWorkbench().getService(Stage.class);
    }
}
