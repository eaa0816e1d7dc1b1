package org.linewright.workbench.internal.app;

import java.io.IOException;
import java.util.Optional;
import org.eclipse.core.runtime.Platform;
import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.service.datalocation.Location;
import org.eclipse.swt.SWTError;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.PlatformUI;
import org.linewright.workbench.internal.Log;
import org.linewright.workbench.kit.OnDisplay;
import org.linewright.workbench.kit.Words;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.ServiceRegistration;

/** Opens the window and returns when it is closed. */
public final class Application implements IApplication {

    /** The exit code that tells the launcher to say that no window can be opened here. */
    private static final Integer NO_WINDOW = 69;

    /** The toolkit reads once how icons look that cannot be used; its usual way makes them shine in the dark. */
    private static final String DISABLED_ICONS = "org.eclipse.swt.image.disablement";

    @Override
    public Object start(IApplicationContext context) {
        System.setProperty(DISABLED_ICONS, "desaturated");
        return display().map(Application::open).orElse(NO_WINDOW);
    }

    /** Empty where there is no screen, or none that lets us in, or where GTK is missing. */
    private static Optional<Display> display() {
        try {
            return Optional.of(PlatformUI.createDisplay());
        } catch (SWTError | LinkageError unusable) {
            Log.bug(unusable);
            return Optional.empty();
        }
    }

    private static Integer open(Display display) {
        try {
            if (!alone()) {
                MessageDialog.openInformation(null, "Linewright", // framework-driven null
                        Words.of("Linewright ist schon geöffnet.", "Linewright is open already."));
                return EXIT_OK;
            }
            return work(display);
        } finally {
            display.dispose();
        }
    }

    /** Only now is there a display for whoever waits for one: a window that is not to open takes no configuration. */
    private static Integer work(Display display) {
        ServiceRegistration<OnDisplay> onDisplay = FrameworkUtil.getBundle(Application.class)
                .getBundleContext()
                .registerService(OnDisplay.class, new OnDisplay(display), null); // framework-driven null
        try {
            int code = PlatformUI.createAndRunWorkbench(display, new Advisor());
            return code == PlatformUI.RETURN_RESTART ? EXIT_RESTART : EXIT_OK;
        } finally {
            onDisplay.unregister();
        }
    }

    @Override
    public void stop() {
        if (PlatformUI.isWorkbenchRunning()) {
            IWorkbench workbench = PlatformUI.getWorkbench();
            new OnDisplay(workbench.getDisplay()).run(workbench::close);
        }
    }

    /** Whether no other window works with this instance area; without one there is nothing to share. */
    private static boolean alone() {
        Location instance = Platform.getInstanceLocation();
        try {
            return instance == null || !instance.isSet() || instance.lock(); // framework-driven null
        } catch (IOException unlockable) {
            Log.bug(unlockable);
            return true;
        }
    }
}
