package org.linewright.headless.verbs;

import org.linewright.drivers.Drivers;
import org.linewright.headless.Terminal;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Which driver a verb is about. */
final class NamedDriver {

    @Parameters(index = "0", paramLabel = "<Name>|<name>", description = {
            "Der Name des Treibers; alle zeigt: linewright drivers",
            "The name of the driver; to see all: linewright drivers" })
    private String name;

    @Option(names = "--plan", description = { "Sagt nur, was geschähe.", "Only says what would happen." })
    private boolean only;

    String name() {
        return name;
    }

    DriverChange change(Drivers drivers, Terminal terminal) {
        return new DriverChange(drivers, terminal, true, only);
    }
}
