package org.linewright.workbench.diagnostics.alarm;

import java.util.Optional;
import org.eclipse.swt.widgets.Display;
import org.linewright.alarms.DesktopNote;
import org.linewright.core.Severity;
import org.linewright.core.Text;
import org.linewright.workbench.kit.CornerNote;
import org.linewright.workbench.kit.OnDisplay;
import org.linewright.workbench.screen.Stage;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;

/** Notes in the corner of the screen, one at a time. */
@Component
public final class CornerNotes implements DesktopNote {

    private static final Text ABOUT = new Text("Alarm", "Alarm");
    private static final Text MORE = new Text("Befunde zeigen", "Show findings");

    private final OnDisplay onDisplay;
    private final Stage stage;
    private Optional<CornerNote> shown = Optional.empty();

    @Activate
    public CornerNotes(@Reference OnDisplay onDisplay, @Reference Stage stage) {
        this.onDisplay = onDisplay;
        this.stage = stage;
    }

    @Deactivate
    public void close() {
        onDisplay.run(this::clear);
    }

    @Override
    public void show(Severity weight, String title, String text) {
        onDisplay.run(() -> {
            clear();
            CornerNote note = new CornerNote(Display.getCurrent(), ABOUT, MORE, this::findings);
            note.show(weight, title, text);
            shown = Optional.of(note);
        });
    }

    private void clear() {
        shown.ifPresent(CornerNote::close);
        shown = Optional.empty();
    }

    private void findings() {
        stage.shell().setMinimized(false);
        stage.shell().forceActive();
        stage.view("findings");
    }
}
