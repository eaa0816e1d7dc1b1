package org.linewright.workbench.diagnostics.ladder;

import java.time.ZoneId;
import org.eclipse.swt.widgets.Composite;
import org.linewright.core.Text;
import org.linewright.workbench.diagnostics.trace.Sight;
import org.linewright.workbench.diagnostics.view.Saving;
import org.linewright.workbench.diagnostics.view.SightView;
import org.linewright.workbench.kit.EmptyState;
import org.linewright.workbench.kit.Icon;
import org.linewright.workbench.kit.OnDisplay;
import org.linewright.workbench.screen.ScreenInfo;
import org.linewright.workbench.screen.Slot;
import org.linewright.workbench.screen.Stage;
import org.linewright.workbench.screen.ViewContent;
import org.linewright.workbench.screen.ViewScreen;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Who said what to whom in the conversation that is chosen in the trace. */
@Component
@ScreenInfo(id = "ladder", german = "Ablauf", english = "Call flow", icon = "icons/ladder.svg", help = "help/ladder", order = 60)
public final class LadderScreen implements ViewScreen {

    private static final EmptyState EMPTY = EmptyState.saying(Icon.SUPPORT,
            new Text("Hier steht, wer wem wann was gesagt hat. Wählen Sie in der Aufzeichnung ein Gespräch.",
                    "Here stands who said what to whom and when. Choose a conversation in the trace."));

    private final Sight sight;
    private final OnDisplay onDisplay;

    @Activate
    public LadderScreen(@Reference Sight sight, @Reference OnDisplay onDisplay) {
        this.sight = sight;
        this.onDisplay = onDisplay;
    }

    @Override
    public ViewContent open(Composite parent, Slot slot) {
        Stage stage = slot.stage();
        return new SightView(parent, sight,
                area -> SightView.saying(EMPTY.offering(new Text("Zur Aufzeichnung", "To the trace"),
                        () -> stage.view("trace")).in(area)),
                area -> new LadderPage(area, sight, new Saving(stage.shell(), onDisplay), ZoneId.systemDefault(),
                        () -> compare(stage)))
                .started();
    }

    private void compare(Stage stage) {
        sight.pin(sight.now().choice().callId());
        stage.view("compare");
    }
}
