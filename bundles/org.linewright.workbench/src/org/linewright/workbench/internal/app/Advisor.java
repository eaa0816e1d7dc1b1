package org.linewright.workbench.internal.app;

import java.time.Duration;
import java.util.Optional;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.application.IWorkbenchConfigurer;
import org.eclipse.ui.application.IWorkbenchWindowConfigurer;
import org.eclipse.ui.application.WorkbenchAdvisor;
import org.eclipse.ui.application.WorkbenchWindowAdvisor;
import org.eclipse.ui.statushandlers.AbstractStatusHandler;
import org.linewright.workbench.internal.desk.FolderDesk;
import org.linewright.workbench.internal.settings.GeneralScreen;
import org.linewright.workbench.internal.trouble.SpokenErrors;

/** What is special about our workbench. */
final class Advisor extends WorkbenchAdvisor {

    /** Whoever ends processes, such as a system that shuts down, waits about as long before it kills them. */
    private static final Duration TOLD_TO_END = Duration.ofSeconds(10);

    private final SpokenErrors errors = new SpokenErrors();
    private Optional<FolderDesk> desk = Optional.empty();

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
        return GeneralScreen.ID;
    }

    @Override
    public synchronized AbstractStatusHandler getWorkbenchErrorHandler() {
        return errors;
    }

    @Override
    public void eventLoopException(Throwable thrown) {
        errors.bug(thrown);
    }

    @Override
    public void postStartup() {
        desk = Optional.ofNullable(PlatformUI.getWorkbench().getService(FolderDesk.class)); // framework-driven null
        desk.ifPresent(running -> Runtime.getRuntime().addShutdownHook(
                new Thread(() -> running.leave(TOLD_TO_END).toCompletableFuture().join(), "take the lines off")));
    }

    /** The lines go last: until then the person may still decide to stay, when asked about what is not saved. */
    @Override
    public void postShutdown() {
        desk.ifPresent(running -> new Farewell(running, Display.getCurrent()).say());
    }
}
