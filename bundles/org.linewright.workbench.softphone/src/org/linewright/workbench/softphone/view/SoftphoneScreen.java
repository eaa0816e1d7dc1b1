package org.linewright.workbench.softphone.view;

import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.swt.widgets.Composite;
import org.linewright.workbench.kit.Desk;
import org.linewright.workbench.kit.LineAim;
import org.linewright.workbench.kit.NumberAim;
import org.linewright.workbench.kit.OnDisplay;
import org.linewright.workbench.kit.TraceAim;
import org.linewright.workbench.screen.ScreenInfo;
import org.linewright.workbench.screen.Slot;
import org.linewright.workbench.screen.ViewContent;
import org.linewright.workbench.screen.ViewScreen;
import org.linewright.workbench.softphone.phone.Dialling;
import org.linewright.workbench.softphone.phone.JournalKeeper;
import org.linewright.workbench.softphone.phone.Remembering;
import org.linewright.workbench.softphone.phone.Telephone;
import org.linewright.workbench.softphone.phone.Wire;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferencePolicyOption;

/** Calls with the lines of this workbench. */
@Component
@ScreenInfo(id = "softphone", german = "Softphone", english = "Softphone", icon = "icons/softphone.svg", help = "help/softphone", order = 30)
public final class SoftphoneScreen implements ViewScreen {

    private final Desk desk;
    private final OnDisplay onDisplay;
    private final Telephone telephone;
    private final Dialling dialling;
    private final NumberAim number;
    private final LineAim line;
    private final TraceAim trace;

    @Activate
    public SoftphoneScreen(@Reference(policyOption = ReferencePolicyOption.GREEDY) Desk desk,
            @Reference OnDisplay onDisplay, @Reference JournalKeeper keeper, @Reference Dialling dialling,
            @Reference NumberAim number,
            @Reference LineAim line, @Reference TraceAim trace) {
        this.desk = desk;
        this.onDisplay = onDisplay;
        this.telephone = keeper.telephone();
        this.dialling = dialling;
        this.number = number;
        this.line = line;
        this.trace = trace;
    }

    @Override
    public ViewContent open(Composite parent, Slot slot) {
        Remembering remembering = new Remembering(InstanceScope.INSTANCE.getNode("org.linewright.workbench.softphone"));
        SoftphoneView view = new SoftphoneView(parent, desk, onDisplay, telephone, dialling, remembering,
                new Elsewhere(slot.stage(), number, line, new Wire(desk, trace, slot.stage())));
        view.start();
        return view;
    }
}
