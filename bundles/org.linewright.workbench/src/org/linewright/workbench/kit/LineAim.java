package org.linewright.workbench.kit;

import java.util.Optional;
import org.linewright.core.line.LineId;
import org.linewright.workbench.screen.Stage;
import org.osgi.service.component.annotations.Component;

/** Does an action of another screen to one line. A service for all screens; for the UI thread. */
@Component(service = LineAim.class)
public final class LineAim {

    /** The action that switches something at the PBX by feature codes. */
    public static final String CODES = "line.codes";

    private Optional<LineId> wanted = Optional.empty();

    /** Does it, as {@code Stage.run} does. */
    public void run(Stage stage, String action, LineId line) {
        wanted = Optional.of(line);
        stage.run(action);
        wanted = Optional.empty();
    }

    /** The line that the action is about. */
    public Optional<LineId> line() {
        return wanted;
    }
}
