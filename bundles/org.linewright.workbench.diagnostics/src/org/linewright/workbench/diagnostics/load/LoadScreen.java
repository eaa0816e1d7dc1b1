package org.linewright.workbench.diagnostics.load;

import java.time.ZoneId;
import org.eclipse.swt.widgets.Composite;
import org.linewright.core.Text;
import org.linewright.workbench.diagnostics.trace.Sight;
import org.linewright.workbench.diagnostics.view.SightView;
import org.linewright.workbench.kit.Desk;
import org.linewright.workbench.kit.EmptyState;
import org.linewright.workbench.kit.Icon;
import org.linewright.workbench.kit.OnDisplay;
import org.linewright.workbench.screen.ScreenInfo;
import org.linewright.workbench.screen.Slot;
import org.linewright.workbench.screen.ViewContent;
import org.linewright.workbench.screen.ViewScreen;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferencePolicyOption;

/** Whether a storm of registrations goes on, or will. */
@Component
@ScreenInfo(id = "load", german = "Anmeldelast", english = "Registration load", icon = "icons/load.svg", help = "help/load", order = 64)
public final class LoadScreen implements ViewScreen {

    private static final EmptyState EMPTY = EmptyState.saying(Icon.SUPPORT,
            new Text("Hier steht, wie viele Anmeldungen in jeder Sekunde gesendet wurden, sobald Sie aufzeichnen.",
                    "Here stands how many registrations were sent in each second, once you record."));

    private final Sight sight;
    private final Desk desk;
    private final OnDisplay onDisplay;

    @Activate
    public LoadScreen(@Reference Sight sight, @Reference(policyOption = ReferencePolicyOption.GREEDY) Desk desk,
            @Reference OnDisplay onDisplay) {
        this.sight = sight;
        this.desk = desk;
        this.onDisplay = onDisplay;
    }

    @Override
    public ViewContent open(Composite parent, Slot slot) {
        return new SightView(parent, sight,
                area -> SightView.saying(EMPTY.offering(new Text("Zur Aufzeichnung", "To the trace"),
                        () -> slot.stage().view("trace")).in(area)),
                area -> new LoadPage(area, desk, onDisplay, ZoneId.systemDefault()))
                .started();
    }
}
