package org.linewright.workbench.softphone.journal;

import java.time.ZoneId;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.swt.widgets.Composite;
import org.linewright.workbench.kit.Desk;
import org.linewright.workbench.kit.TraceAim;
import org.linewright.workbench.kit.Words;
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

/** The calls there were. */
@Component
@ScreenInfo(id = "calls", german = "Anrufe", english = "Calls", icon = "icons/calls.svg", help = "help/calls", order = 40)
public final class CallsScreen implements ViewScreen {

    private final Telephone telephone;
    private final Dialling dialling;
    private final Desk desk;
    private final TraceAim aim;

    @Activate
    public CallsScreen(@Reference JournalKeeper keeper, @Reference Dialling dialling,
            @Reference(policyOption = ReferencePolicyOption.GREEDY) Desk desk, @Reference TraceAim aim) {
        this.telephone = keeper.telephone();
        this.dialling = dialling;
        this.desk = desk;
        this.aim = aim;
    }

    @Override
    public ViewContent open(Composite parent, Slot slot) {
        CallsView view = new CallsView(parent, telephone, new Again(dialling, slot.stage()),
                new Wire(desk, aim, slot.stage()),
                new Remembering(InstanceScope.INSTANCE.getNode("org.linewright.workbench.softphone")),
                new CallColumn.Reader(Words.locale(), ZoneId.systemDefault()));
        view.start();
        return view;
    }
}
