package org.linewright.workbench.internal.trouble;

import java.util.Optional;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.statushandlers.AbstractStatusHandler;
import org.eclipse.ui.statushandlers.StatusAdapter;
import org.eclipse.ui.statushandlers.StatusManager;
import org.linewright.workbench.internal.Log;
import org.linewright.workbench.kit.OnDisplay;

/** What the platform reports about bugs: the details to the log, one sentence to the person. */
public final class SpokenErrors extends AbstractStatusHandler {

    private boolean speaking;

    @Override
    public void handle(StatusAdapter adapter, int style) {
        IStatus status = adapter.getStatus();
        Throwable thrown = Optional.ofNullable(status.getException()) // framework-driven null
                .orElseGet(() -> new IllegalStateException(status.getMessage()));
        if ((style & (StatusManager.LOG | StatusManager.SHOW | StatusManager.BLOCK)) != 0) {
            Log.bug(thrown);
        }
        if ((style & (StatusManager.SHOW | StatusManager.BLOCK)) != 0 && status.getSeverity() == IStatus.ERROR) {
            new OnDisplay(PlatformUI.getWorkbench().getDisplay()).later(() -> speak(thrown));
        }
    }

    /** Logs it and says so, once at a time. */
    public void bug(Throwable thrown) {
        Log.bug(thrown);
        speak(thrown);
    }

    private void speak(Throwable thrown) {
        if (speaking || !PlatformUI.isWorkbenchRunning()) {
            return;
        }
        speaking = true;
        try {
            Shell parent = PlatformUI.getWorkbench().getDisplay().getActiveShell();
            new BugDialog(parent, thrown).open();
        } finally {
            speaking = false;
        }
    }
}
