package org.linewright.workbench.diagnostics.compare;

import java.time.ZoneId;
import org.eclipse.swt.widgets.Composite;
import org.linewright.core.Text;
import org.linewright.workbench.diagnostics.trace.Sight;
import org.linewright.workbench.diagnostics.trace.TraceColumn;
import org.linewright.workbench.diagnostics.view.SightView;
import org.linewright.workbench.kit.EmptyState;
import org.linewright.workbench.kit.Icon;
import org.linewright.workbench.kit.OnDisplay;
import org.linewright.workbench.kit.Words;
import org.linewright.workbench.screen.ScreenInfo;
import org.linewright.workbench.screen.Slot;
import org.linewright.workbench.screen.ViewContent;
import org.linewright.workbench.screen.ViewScreen;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Two conversations side by side: why does one work and the other not? */
@Component
@ScreenInfo(id = "compare", german = "Vergleich", english = "Comparison", icon = "icons/compare.svg", help = "help/compare", order = 62)
public final class CompareScreen implements ViewScreen {

    private static final EmptyState EMPTY = EmptyState.saying(Icon.SUPPORT,
            new Text("Hier stehen zwei Gespräche Kopfzeile für Kopfzeile nebeneinander. Wählen Sie in der Aufzeichnung "
                    + "zwei aus, und dann «Vergleichen» im Kontextmenü.",
                    "Two conversations stand here side by side, header by header. Select two in the trace, and then "
                            + "“Compare” in the context menu."));

    private final Sight sight;
    private final OnDisplay onDisplay;

    @Activate
    public CompareScreen(@Reference Sight sight, @Reference OnDisplay onDisplay) {
        this.sight = sight;
        this.onDisplay = onDisplay;
    }

    @Override
    public ViewContent open(Composite parent, Slot slot) {
        return new SightView(parent, sight,
                area -> SightView.saying(EMPTY.offering(new Text("Zur Aufzeichnung", "To the trace"),
                        () -> slot.stage().view("trace")).in(area)),
                area -> new ComparePage(area, sight, onDisplay,
                        new TraceColumn.Reader(Words.locale(), ZoneId.systemDefault())))
                .started();
    }
}
