package org.linewright.workbench.internal.navigator;

import java.util.List;
import org.linewright.core.Text;
import org.linewright.operations.DriverListing;
import org.linewright.workbench.kit.Icon;
import org.linewright.workbench.screen.Node;

/** The PBX drivers that are here. */
final class DriverNodes {

    private DriverNodes() {
    }

    static Node top(List<DriverListing> drivers) {
        Node top = Node.of("drivers", new Text("Treiber", "Drivers"), Icon.DRIVER)
                .with(drivers.stream().map(DriverNodes::node).toList());
        return drivers.isEmpty() ? top.saying(new Text("keine", "none")) : top;
    }

    private static Node node(DriverListing driver) {
        Node node = Node.of(driver.id() + " " + driver.bundle(), Text.same(driver.label()), Icon.DRIVER)
                .showing("drivers");
        return node.saying(driver.shadowed()
                ? Text.of("{0}, von einem neueren verdeckt", "{0}, shadowed by a newer one", driver.version())
                : Text.same(driver.version()));
    }
}
