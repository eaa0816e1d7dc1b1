package org.linewright.ui.editor;

import java.lang.reflect.InvocationTargetException;
import org.linewright.workbench.kit.Desk;
import org.osgi.framework.FrameworkUtil;
import org.osgi.service.component.runtime.ServiceComponentRuntime;
import org.osgi.service.component.runtime.dto.ComponentDescriptionDTO;

/** The window's desk lets go and comes back, as at another start. */
record DeskPause(ServiceComponentRuntime components) {

    private static final String DESK = "org.linewright.workbench.internal.desk.FolderDesk";

    /** Does this while no desk is there. */
    void meanwhile(Runnable what) {
        ComponentDescriptionDTO desk = components.getComponentDescriptionDTO(FrameworkUtil.getBundle(Desk.class),
                DESK);
        done(() -> components.disableComponent(desk).getValue());
        what.run();
        done(() -> components.enableComponent(desk).getValue());
    }

    /** Something that may be waited for. */
    private interface Waiting {
        void run() throws InvocationTargetException, InterruptedException;
    }

    private static void done(Waiting waiting) {
        try {
            waiting.run();
        } catch (InvocationTargetException | InterruptedException failed) {
            throw new AssertionError(failed);
        }
    }
}
