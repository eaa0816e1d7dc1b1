package org.linewright.workbench.diagnostics.findings;

import org.eclipse.swt.widgets.Composite;
import org.linewright.workbench.kit.Desk;
import org.linewright.workbench.kit.TraceAim;
import org.linewright.workbench.screen.ScreenInfo;
import org.linewright.workbench.screen.Slot;
import org.linewright.workbench.screen.ViewContent;
import org.linewright.workbench.screen.ViewScreen;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What is wrong. */
@Component
@ScreenInfo(id = "findings", german = "Befunde", english = "Findings", icon = "icons/findings.svg", help = "help/findings", order = 40)
public final class FindingsScreen implements ViewScreen {

    private final Ward ward;
    private final Desk desk;
    private final TraceAim aim;

    @Activate
    public FindingsScreen(@Reference Ward ward, @Reference Desk desk, @Reference TraceAim aim) {
        this.ward = ward;
        this.desk = desk;
        this.aim = aim;
    }

    @Override
    public ViewContent open(Composite parent, Slot slot) {
        FindingsView view = new FindingsView(parent, ward, new FindingVerbs(ward, desk, aim, slot.stage()),
                slot::title);
        view.start();
        return view;
    }
}
