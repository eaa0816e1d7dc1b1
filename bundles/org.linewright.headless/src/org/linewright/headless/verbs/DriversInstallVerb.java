package org.linewright.headless.verbs;

import org.linewright.core.Outcome;
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
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code linewright drivers install FILE|NAME[@VERSION] [--yes] [--again] [--plan]} */
@Command
@Component
@VerbInfo(name = "drivers-install", german = "Nimmt einen Treiber auf, oder eine neue Version davon.", english = "Takes a driver in, or a new version of one.")
public final class DriversInstallVerb implements Verb {

    @Parameters(index = "0", paramLabel = "<Datei oder Name>|<file or name>", description = {
            "Die Datei des Treibers (.jar), oder sein Name in einem Repository, auch mit Version: acme.cloud@1.2.0.",
            "The file of the driver (.jar), or its name in a repository, also with a version: acme.cloud@1.2.0." })
    private String what;

    @Option(names = "--yes", description = { "Ja zu dem, was dabei gefragt wird.", "Yes to what it asks." })
    private boolean agreed;

    @Option(names = "--again", description = { "Auch eine Datei, die schon einmal gescheitert ist.",
            "Also a file that failed before." })
    private boolean again;

    @Option(names = "--plan", description = { "Sagt nur, was geschähe.", "Only says what would happen." })
    private boolean only;

    private final Drivers drivers;

    @Activate
    public DriversInstallVerb(@Reference Drivers drivers) {
        this.drivers = drivers;
    }

    @Override
    public Exit run(Terminal terminal) {
        Outcome<DriverWish.Come> wanted = new WantedDriver(drivers, what).wish();
        return wanted.result().map(wish -> new DriverChange(drivers, terminal, agreed, only)
                .of(again ? wish.onceMore() : wish)).orElseGet(() -> terminal.tell(wanted));
    }
}
