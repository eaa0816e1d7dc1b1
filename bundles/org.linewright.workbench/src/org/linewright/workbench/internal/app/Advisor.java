package org.linewright.workbench.internal.app;

import java.time.Duration;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.application.IWorkbenchConfigurer;
import org.eclipse.ui.application.IWorkbenchWindowConfigurer;
import org.eclipse.ui.application.WorkbenchAdvisor;
import org.eclipse.ui.application.WorkbenchWindowAdvisor;
import org.eclipse.ui.statushandlers.AbstractStatusHandler;
import org.linewright.core.Text;
import org.linewright.workbench.internal.desk.FolderDesk;
import org.linewright.workbench.internal.trouble.SpokenErrors;
import org.linewright.workbench.kit.Waiting;

/** What is special about our workbench. */
final class Advisor extends WorkbenchAdvisor {

    private static final Duration LEAVING = Duration.ofSeconds(8);

    private final SpokenErrors errors = new SpokenErrors();

    @Override
    public void initialize(IWorkbenchConfigurer configurer) {
        configurer.setSaveAndRestore(true);
        RowsAsTheirTable.in(Display.getCurrent());
    }

    @Override
    public WorkbenchWindowAdvisor createWorkbenchWindowAdvisor(IWorkbenchWindowConfigurer configurer) {
        return new WindowAdvisor(configurer);
    }

    @Override
    public String getInitialWindowPerspectiveId() {
        return "org.linewright.workbench.administration";
    }

    @Override
    public String getMainPreferencePageId() {
        return "org.linewright.workbench.preferences";
    }

    @Override
    public synchronized AbstractStatusHandler getWorkbenchErrorHandler() {
        return errors;
    }

    @Override
    public void eventLoopException(Throwable thrown) {
        errors.bug(thrown);
    }

    /** The lines are taken off their registrars, as long as that takes but not longer than a person waits. */
    @Override
    public boolean preShutdown() {
        FolderDesk desk = PlatformUI.getWorkbench().getService(FolderDesk.class);
        if (desk != null && desk.running() > 0) { // framework-driven null
            Text work = Text.of("{0} Leitungen melden sich ab …", "{0} lines un-register …", desk.running());
            new Waiting(PlatformUI.getWorkbench().getActiveWorkbenchWindow().getShell(), work)
                    .forAnswer(desk.leave(LEAVING).exceptionally(late -> 0));
        }
        return true;
    }
}
