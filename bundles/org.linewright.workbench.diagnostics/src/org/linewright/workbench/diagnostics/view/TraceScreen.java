package org.linewright.workbench.diagnostics.view;

import java.time.ZoneId;
import org.eclipse.swt.widgets.Composite;
import org.linewright.workbench.diagnostics.trace.Sight;
import org.linewright.workbench.diagnostics.trace.TraceColumn;
import org.linewright.workbench.kit.OnDisplay;
import org.linewright.workbench.kit.Words;
import org.linewright.workbench.screen.ScreenInfo;
import org.linewright.workbench.screen.Slot;
import org.linewright.workbench.screen.ViewContent;
import org.linewright.workbench.screen.ViewScreen;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What goes over the wire. */
@Component
@ScreenInfo(id = "trace", german = "Aufzeichnung", english = "Trace", icon = "icons/trace.svg", help = "help/trace", order = 50)
public final class TraceScreen implements ViewScreen {

    private final Sight sight;
    private final OnDisplay onDisplay;

    @Activate
    public TraceScreen(@Reference Sight sight, @Reference OnDisplay onDisplay) {
        this.sight = sight;
        this.onDisplay = onDisplay;
    }

    @Override
    public ViewContent open(Composite parent, Slot slot) {
        TraceView view = new TraceView(parent, sight, new TraceVerbs(sight, onDisplay, slot.stage()),
                new TraceColumn.Reader(Words.locale(), ZoneId.systemDefault()));
        view.start();
        return view;
    }
}
