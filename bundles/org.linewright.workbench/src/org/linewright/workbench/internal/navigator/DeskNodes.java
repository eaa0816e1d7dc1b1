package org.linewright.workbench.internal.navigator;

import java.util.List;
import java.util.function.Consumer;
import org.linewright.core.Watch;
import org.linewright.core.time.Latest;
import org.linewright.workbench.kit.Desk;
import org.linewright.workbench.kit.Snapshot;
import org.linewright.workbench.screen.NavigatorScreen;
import org.linewright.workbench.screen.Node;
import org.linewright.workbench.screen.ScreenInfo;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferencePolicyOption;

/** What the desk knows: locations, line groups, drivers. */
@Component
@ScreenInfo(id = "desk", german = "Telefonanlage", english = "Telephone system", order = 10)
public final class DeskNodes implements NavigatorScreen {

    private final Desk desk;
    private final GroupNodes groups;

    @Activate
    public DeskNodes(@Reference(policyOption = ReferencePolicyOption.GREEDY) Desk desk) {
        this.desk = desk;
        this.groups = new GroupNodes(desk);
    }

    @Override
    public Watch watch(Consumer<List<Node>> nodes) {
        Latest<Snapshot> newest = new Latest<>("nodes of the desk", now -> nodes.accept(tops(now)));
        Watch watching = desk.watch(newest::offer);
        return () -> {
            watching.close();
            newest.close();
        };
    }

    private List<Node> tops(Snapshot now) {
        return List.of(LocationNodes.top(now.configuration()), groups.top(now), DriverNodes.top(now.drivers()));
    }
}
