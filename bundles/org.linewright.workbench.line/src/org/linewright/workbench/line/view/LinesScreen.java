package org.linewright.workbench.line.view;

import java.time.ZoneId;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.swt.widgets.Composite;
import org.linewright.workbench.kit.Desk;
import org.linewright.workbench.kit.OnDisplay;
import org.linewright.workbench.kit.TraceAim;
import org.linewright.workbench.kit.Words;
import org.linewright.workbench.line.rows.Reader;
import org.linewright.workbench.screen.ScreenInfo;
import org.linewright.workbench.screen.Slot;
import org.linewright.workbench.screen.ViewContent;
import org.linewright.workbench.screen.ViewScreen;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferencePolicyOption;

/** All lines, live. */
@Component
@ScreenInfo(id = "lines", german = "Leitungen", english = "Lines", icon = "icons/lines.svg", help = "help/lines", order = 10)
public final class LinesScreen implements ViewScreen {

    private final Desk desk;
    private final OnDisplay onDisplay;
    private final TraceAim aim;

    @Activate
    public LinesScreen(@Reference(policyOption = ReferencePolicyOption.GREEDY) Desk desk,
            @Reference OnDisplay onDisplay, @Reference TraceAim aim) {
        this.desk = desk;
        this.aim = aim;
        this.onDisplay = onDisplay;
    }

    @Override
    public ViewContent open(Composite parent, Slot slot) {
        Layout layout = new Layout(InstanceScope.INSTANCE.getNode("org.linewright.workbench.line"));
        LinesView view = new LinesView(parent, slot.stage(), desk, onDisplay, layout,
                new Reader(Words.locale(), ZoneId.systemDefault()), aim);
        view.start();
        return view;
    }
}
