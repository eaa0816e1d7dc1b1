package org.linewright.workbench.internal;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.Status;

/** Where the details of bugs go, so that the screen keeps to one sentence. */
public final class Log {

    private Log() {
    }

    public static void bug(Throwable thrown) {
        ILog log = Platform.getLog(Log.class);
        log.log(Status.error(String.valueOf(thrown.getMessage()), thrown));
    }
}
