package org.linewright.workbench.diagnostics.support;

import org.linewright.diagnostics.Tracer;
import org.linewright.diagnostics.check.Checks;
import org.linewright.health.Health;
import org.linewright.health.LogFiles;
import org.linewright.workbench.diagnostics.findings.Ward;
import org.linewright.workbench.kit.Desk;
import org.linewright.workbench.kit.OnDisplay;
import org.linewright.workbench.screen.ActionScreen;
import org.linewright.workbench.screen.ScreenInfo;
import org.linewright.workbench.screen.Stage;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Packs what support needs into one file, without passwords. */
@Component
@ScreenInfo(id = ActionScreen.SUPPORT_FILE, german = "Datei für den Support", english = "Support file")
public final class SupportFile implements ActionScreen {

    private final Holding holding;
    private final OnDisplay onDisplay;

    @Activate
    public SupportFile(BundleContext context, @Reference Desk desk, @Reference Ward ward,
            @Reference OnDisplay onDisplay,
            @Reference Tracer tracer, @Reference Checks checks, @Reference Health health) {
        this.holding = new Holding(desk, ward, tracer, checks, health,
                "Linewright " + context.getBundle().getVersion(), LogFiles.of(context));
        this.onDisplay = onDisplay;
    }

    @Override
    public void run(Stage stage) {
        new SupportDialog(stage.shell(), new Making(holding, onDisplay)).open();
    }
}
