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

/** {@code linewright drivers off NAME [--plan]} */
@Command
@Component
@VerbInfo(name = "drivers-off", german = "Schaltet einen Treiber aus.", english = "Switches a driver off.")
public final class DriversOffVerb implements Verb {

    @Mixin
    private final NamedDriver driver = new NamedDriver();

    private final Drivers drivers;

    @Activate
    public DriversOffVerb(@Reference Drivers drivers) {
        this.drivers = drivers;
    }

    @Override
    public Exit run(Terminal terminal) {
        return driver.change(drivers, terminal).of(new DriverWish.SwitchOff(driver.name()));
    }
}
