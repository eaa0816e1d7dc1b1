package org.linewright.ui.editor;

import java.lang.reflect.InvocationTargetException;
import java.nio.file.Path;
import org.eclipse.ui.PlatformUI;
import org.linewright.core.Outcome;
import org.linewright.operations.Configurations;
import org.linewright.operations.OpenConfiguration;
import org.linewright.ui.bot.Bot;
import org.linewright.workbench.kit.Desk;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.osgi.service.component.runtime.ServiceComponentRuntime;
import org.osgi.service.component.runtime.dto.ComponentDescriptionDTO;

/** Somebody else who holds the folder of the configuration, while the window is open. */
public record Elsewhere(OpenConfiguration held) implements AutoCloseable {

    private static final String DESK = "org.linewright.workbench.internal.desk.FolderDesk";

    /** The desk lets go, somebody else takes the folder, the desk comes back. */
    public static Elsewhere took(Bot bot) {
        Path folder = Path.of(bot.ask(() -> PlatformUI.getWorkbench().getService(Desk.class)).now().folder());
        ServiceComponentRuntime components = service(ServiceComponentRuntime.class);
        ComponentDescriptionDTO desk = components
                .getComponentDescriptionDTO(FrameworkUtil.getBundle(Desk.class), DESK);
        done(() -> components.disableComponent(desk).getValue());
        Outcome<OpenConfiguration> other = service(Configurations.class).open(folder, Configurations.Mode.WRITE,
                "serve");
        done(() -> components.enableComponent(desk).getValue());
        return new Elsewhere(other.result().orElseThrow());
    }

    /** They let go. */
    @Override
    public void close() {
        held.close();
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

    private static <S> S service(Class<S> type) {
        BundleContext context = FrameworkUtil.getBundle(Elsewhere.class).getBundleContext();
        return context.getService(context.getServiceReference(type));
    }
}
