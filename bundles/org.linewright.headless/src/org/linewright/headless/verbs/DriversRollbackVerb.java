package org.linewright.headless.verbs;

import org.linewright.drivers.DriverWish;
import org.linewright.drivers.Drivers;
import org.linewright.headless.Exit;
import org.linewright.headless.Terminal;
import org.linewright.headless.Verb;
import org.linewright.headless.VerbInfo;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code linewright drivers rollback NAME [--plan]} */
@Command
@Component
@VerbInfo(name = "drivers-rollback", german = "Geht bei einem Treiber auf die Version davor zurück.", english = "Goes back to the version before of a driver.")
public final class DriversRollbackVerb implements Verb {

    @Mixin
    private final NamedDriver driver = new NamedDriver();

    private final Drivers drivers;

    @Activate
    public DriversRollbackVerb(@Reference Drivers drivers) {
        this.drivers = drivers;
    }

    @Override
    public Exit run(Terminal terminal) {
        return driver.change(drivers, terminal).of(new DriverWish.RollBack(driver.name()));
    }
}
