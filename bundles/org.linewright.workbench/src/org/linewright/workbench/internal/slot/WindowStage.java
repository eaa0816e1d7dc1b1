package org.linewright.workbench.internal.slot;

import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.linewright.workbench.internal.Log;
import org.linewright.workbench.kit.OnDisplay;
import org.linewright.workbench.screen.ActionScreen;
import org.linewright.workbench.screen.Stage;
import org.linewright.workbench.screen.WizardScreen;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The window of the workbench as a stage. */
@Component
public final class WindowStage implements Stage {

    private final Screens screens;
    private final OnDisplay onDisplay;

    @Activate
    public WindowStage(@Reference Screens screens, @Reference OnDisplay onDisplay) {
        this.screens = screens;
        this.onDisplay = onDisplay;
    }

    @Override
    public void view(String id) {
        try {
            page().showView(SlotView.ID, id, IWorkbenchPage.VIEW_ACTIVATE);
        } catch (PartInitException bug) {
            Log.bug(bug);
        }
    }

    @Override
    public void editor(String kind, String thing) {
        try {
            page().openEditor(new Thing(kind, thing), SlotEditor.ID);
        } catch (PartInitException bug) {
            Log.bug(bug);
        }
    }

    @Override
    public void wizard(String id) {
        screens.find(WizardScreen.class, id)
                .ifPresent(screen -> new WizardRun(screens, screen, this, onDisplay).open(shell()));
    }

    @Override
    public boolean offers(String action) {
        return screens.find(ActionScreen.class, action).isPresent();
    }

    @Override
    public void run(String action) {
        screens.find(ActionScreen.class, action).ifPresent(screen -> {
            screens.service(screen, ActionScreen.class).ifPresent(service -> service.run(this));
            screens.giveBack(screen);
        });
    }

    @Override
    public Shell shell() {
        return window().getShell();
    }

    private static IWorkbenchPage page() {
        return window().getActivePage();
    }

    private static IWorkbenchWindow window() {
        IWorkbenchWindow active = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
        return active == null ? PlatformUI.getWorkbench().getWorkbenchWindows()[0] : active; // framework-driven null
    }
}
