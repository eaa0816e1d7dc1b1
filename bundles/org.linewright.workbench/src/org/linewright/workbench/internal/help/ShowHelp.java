package org.linewright.workbench.internal.help;

import java.util.Optional;
import java.util.function.Consumer;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.linewright.workbench.internal.Log;
import org.linewright.workbench.internal.slot.Screens;

/** Shows the help for the place where the keyboard is: beside the work, or in front of a dialog. */
public final class ShowHelp extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) {
        IWorkbenchWindow window = PlatformUI.getWorkbench().getWorkbenchWindows()[0];
        HelpPages pages = new HelpPages(window.getService(Screens.class));
        Control focus = Optional.ofNullable(Display.getCurrent().getFocusControl()) // framework-driven null
                .orElse(window.getShell());
        String field = Optional.ofNullable(focus.getToolTipText()).orElse(""); // framework-driven null
        if (focus.getShell().equals(window.getShell())) {
            show(window.getActivePage(), pages.at(focus), field);
        } else {
            new HelpDialog(focus.getShell(), pages.at(focus), field).open();
        }
        return null; // framework-driven null
    }

    /** Shows the first page. */
    public static void open(IWorkbenchPage page) {
        show(page, new HelpPages(page.getWorkbenchWindow().getService(Screens.class)).all().getFirst(), "");
    }

    /** Shows the pages that say these words. */
    static void search(IWorkbenchPage page, String words) {
        in(page, view -> view.search(words));
    }

    private static void show(IWorkbenchPage page, HelpPage help, String field) {
        in(page, view -> view.turnTo(help, field));
    }

    private static void in(IWorkbenchPage page, Consumer<HelpView> shown) {
        try {
            shown.accept((HelpView) page.showView(HelpView.ID));
        } catch (PartInitException bug) {
            Log.bug(bug);
        }
    }
}
