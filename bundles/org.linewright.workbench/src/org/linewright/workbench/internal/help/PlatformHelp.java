package org.linewright.workbench.internal.help;

import org.eclipse.help.IContext;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.help.AbstractHelpUI;

/** Where the platform leads when it offers help, such as the search in Quick Access: our help beside the work. */
public final class PlatformHelp extends AbstractHelpUI {

    @Override
    public void displayHelp() {
        search("");
    }

    @Override
    public void displaySearch() {
        search("");
    }

    @Override
    public void displayHelpResource(String place) {
        search("");
    }

    @Override
    public void displayContext(IContext context, int x, int y) {
        search("");
    }

    @Override
    public boolean isContextHelpDisplayed() {
        return false;
    }

    @Override
    public void search(String words) {
        ShowHelp.search(PlatformUI.getWorkbench().getWorkbenchWindows()[0].getActivePage(), words);
    }
}
