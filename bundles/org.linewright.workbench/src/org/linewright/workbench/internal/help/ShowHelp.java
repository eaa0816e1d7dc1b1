package org.linewright.workbench.internal.help;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.handlers.HandlerUtil;
import org.linewright.workbench.internal.Log;

/** Shows the help beside the work. */
public final class ShowHelp extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) {
        open(HandlerUtil.getActiveWorkbenchWindow(event).getActivePage());
        return null; // framework-driven null
    }

    public static void open(IWorkbenchPage page) {
        try {
            page.showView(HelpView.ID);
        } catch (PartInitException bug) {
            Log.bug(bug);
        }
    }
}
