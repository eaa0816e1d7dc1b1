package org.linewright.workbench.internal.welcome;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.ui.handlers.HandlerUtil;

/** Shows the welcome page. */
public final class ShowWelcome extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) {
        Welcome.open(HandlerUtil.getActiveWorkbenchWindow(event).getActivePage());
        return null; // framework-driven null
    }
}
