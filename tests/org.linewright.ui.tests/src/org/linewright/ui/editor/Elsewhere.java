package org.linewright.ui.editor;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.ui.PlatformUI;
import org.linewright.core.Outcome;
import org.linewright.operations.Configurations;
import org.linewright.operations.OpenConfiguration;
import org.linewright.ui.bot.Bot;
import org.linewright.workbench.kit.Desk;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.osgi.service.component.runtime.ServiceComponentRuntime;

/** Somebody else who holds the folder of the configuration, while the window is open. */
public record Elsewhere(OpenConfiguration held) implements AutoCloseable {

    /** The desk lets go, somebody else takes the folder, the desk comes back. */
    public static Elsewhere took(Bot bot) {
        Path folder = Path.of(bot.ask(() -> PlatformUI.getWorkbench().getService(Desk.class)).now().folder());
        List<Outcome<OpenConfiguration>> other = new ArrayList<>();
        new DeskPause(service(ServiceComponentRuntime.class)).meanwhile(() -> other
                .add(service(Configurations.class).open(folder, Configurations.Mode.WRITE, "serve")));
        return new Elsewhere(other.getFirst().result().orElseThrow());
    }

    /** They let go. */
    @Override
    public void close() {
        held.close();
    }

    static <S> S service(Class<S> type) {
        BundleContext context = FrameworkUtil.getBundle(Elsewhere.class).getBundleContext();
        return context.getService(context.getServiceReference(type));
    }
}
