package org.linewright.workbench.internal.navigator;

import java.util.List;
import java.util.function.Consumer;
import org.linewright.core.Text;
import org.linewright.core.Watch;
import org.linewright.operations.DriverListing;
import org.linewright.workbench.kit.Desk;
import org.linewright.workbench.kit.Icon;
import org.linewright.workbench.screen.NavigatorScreen;
import org.linewright.workbench.screen.Node;
import org.linewright.workbench.screen.ScreenInfo;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The PBX drivers that are here. */
@Component
@ScreenInfo(id = "drivers", german = "Treiber", english = "Drivers", order = 30)
public final class DriverNodes implements NavigatorScreen {

    private final Desk desk;

    @Activate
    public DriverNodes(@Reference Desk desk) {
        this.desk = desk;
    }

    @Override
    public Watch watch(Consumer<List<Node>> nodes) {
        return desk.watch(now -> nodes.accept(List.of(top(now.drivers()))));
    }

    private static Node top(List<DriverListing> drivers) {
        Node top = Node.of("drivers", new Text("Treiber", "Drivers"), Icon.DRIVER)
                .with(drivers.stream().map(DriverNodes::node).toList());
        return drivers.isEmpty() ? top.saying(new Text("keine", "none")) : top;
    }

    private static Node node(DriverListing driver) {
        Node node = Node.of(driver.id() + " " + driver.bundle(), Text.same(driver.label()), Icon.DRIVER)
                .opening("driver", driver.id());
        return node.saying(driver.shadowed()
                ? Text.of("{0}, von einem neueren verdeckt", "{0}, shadowed by a newer one", driver.version())
                : Text.same(driver.version()));
    }
}
