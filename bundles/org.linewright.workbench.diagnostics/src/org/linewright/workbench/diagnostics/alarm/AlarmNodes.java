package org.linewright.workbench.diagnostics.alarm;

import java.util.List;
import java.util.function.Consumer;
import org.linewright.core.Text;
import org.linewright.core.Watch;
import org.linewright.workbench.kit.Icon;
import org.linewright.workbench.screen.NavigatorScreen;
import org.linewright.workbench.screen.Node;
import org.linewright.workbench.screen.ScreenInfo;
import org.osgi.service.component.annotations.Component;

/** The alarm rules in the navigator. */
@Component
@ScreenInfo(id = "alarms", german = "Alarme", english = "Alarms", order = 30)
public final class AlarmNodes implements NavigatorScreen {

    @Override
    public Watch watch(Consumer<List<Node>> nodes) {
        nodes.accept(List.of(Node.of("alarms", new Text("Alarme", "Alarms"), Icon.ALARM)
                .opening(AlarmScreen.KIND, AlarmScreen.RULES)));
        return () -> {
            // it never changes
        };
    }
}
