package org.linewright.workbench.internal.navigator;

import java.util.List;
import java.util.function.Consumer;
import org.linewright.core.Watch;
import org.linewright.workbench.kit.Desk;
import org.linewright.workbench.kit.Snapshot;
import org.linewright.workbench.screen.NavigatorScreen;
import org.linewright.workbench.screen.Node;
import org.linewright.workbench.screen.ScreenInfo;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What the desk knows: locations, line groups, drivers. */
@Component
@ScreenInfo(id = "desk", german = "Telefonanlage", english = "Telephone system", order = 10)
public final class DeskNodes implements NavigatorScreen {

    private final Desk desk;
    private final GroupNodes groups;

    @Activate
    public DeskNodes(@Reference Desk desk) {
        this.desk = desk;
        this.groups = new GroupNodes(desk);
    }

    @Override
    public Watch watch(Consumer<List<Node>> nodes) {
        return desk.watch(now -> nodes.accept(tops(now)));
    }

    private List<Node> tops(Snapshot now) {
        return List.of(LocationNodes.top(now.configuration()), groups.top(now), DriverNodes.top(now.drivers()));
    }
}
