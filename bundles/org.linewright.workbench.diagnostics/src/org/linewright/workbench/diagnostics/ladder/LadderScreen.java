package org.linewright.workbench.diagnostics.ladder;

import java.time.ZoneId;
import org.eclipse.swt.widgets.Composite;
import org.linewright.workbench.diagnostics.trace.Sight;
import org.linewright.workbench.diagnostics.view.Saving;
import org.linewright.workbench.kit.OnDisplay;
import org.linewright.workbench.screen.ScreenInfo;
import org.linewright.workbench.screen.Slot;
import org.linewright.workbench.screen.ViewContent;
import org.linewright.workbench.screen.ViewScreen;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Who said what to whom in the conversation that is chosen in the trace. */
@Component
@ScreenInfo(id = "ladder", german = "Ablauf", english = "Call flow", icon = "icons/ladder.svg", help = "help/ladder", order = 60)
public final class LadderScreen implements ViewScreen {

    private final Sight sight;
    private final OnDisplay onDisplay;

    @Activate
    public LadderScreen(@Reference Sight sight, @Reference OnDisplay onDisplay) {
        this.sight = sight;
        this.onDisplay = onDisplay;
    }

    @Override
    public ViewContent open(Composite parent, Slot slot) {
        LadderView view = new LadderView(parent, sight, new Saving(slot.stage().shell(), onDisplay),
                ZoneId.systemDefault(), () -> slot.stage().view("trace"));
        view.start();
        return view;
    }
}
