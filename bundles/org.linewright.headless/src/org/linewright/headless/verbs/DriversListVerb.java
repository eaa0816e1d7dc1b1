package org.linewright.headless.verbs;

import java.util.List;
import org.linewright.core.Text;
import org.linewright.core.Trouble;
import org.linewright.drivers.DriverShelf;
import org.linewright.drivers.Drivers;
import org.linewright.drivers.ShelvedDriver;
import org.linewright.headless.Exit;
import org.linewright.headless.Table;
import org.linewright.headless.Terminal;
import org.linewright.headless.Verb;
import org.linewright.headless.VerbInfo;
import org.linewright.operations.DriverListing;
import org.linewright.operations.Roster;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code linewright drivers [--json]}: refused when one of them does not work. */
@Command
@Component
@VerbInfo(name = "drivers-list", german = "Zeigt die Treiber und wie es ihnen geht.", english = "Shows the drivers and how they are doing.")
public final class DriversListVerb implements Verb {

    private static final Text NONE = Text.same("–");

    @Option(names = "--json", description = { "Eine JSON-Zeile je Treiber, der aufgenommen wurde.",
            "One line of JSON for each driver that was taken in." })
    private boolean json;

    private final Drivers drivers;
    private final Roster roster;

    @Activate
    public DriversListVerb(@Reference Drivers drivers, @Reference Roster roster) {
        this.drivers = drivers;
        this.roster = roster;
    }

    @Override
    public Exit run(Terminal terminal) {
        DriverShelf shelf = drivers.now();
        if (json) {
            shelf.drivers().forEach(one -> terminal.say(Text.same(DriverJson.of(one).toString())));
        } else {
            terminal.say(working(roster.drivers()));
            if (shelf.drivers().isEmpty()) {
                terminal.say(new Text("Aufgenommen wurde keiner: linewright drivers install <Datei oder Name>",
                        "None was taken in: linewright drivers install <file or name>"));
            } else {
                terminal.say(taken(shelf.drivers()));
            }
        }
        List<Trouble> troubles = shelf.drivers().stream().flatMap(one -> one.troubles().stream()).toList();
        terminal.tell(shelf.troubles());
        terminal.tell(troubles);
        boolean well = shelf.troubles().stream().noneMatch(Trouble::severe) && shelf.drivers().stream()
                .noneMatch(one -> one.state() == ShelvedDriver.State.FAILED);
        return well ? Exit.DONE : Exit.REFUSED;
    }

    private static Table working(List<DriverListing> all) {
        Table table = Table.of(new Text("Telefonanlage", "PBX"), new Text("Id", "Id"), new Text("Version", "Version"),
                new Text("Bundle", "Bundle"), new Text("Zustand", "State"));
        for (DriverListing one : all) {
            table = table.row(Text.same(one.label()), Text.same(one.id()), Text.same(one.version()),
                    Text.same(one.bundle()), one.shadowed()
                            ? new Text("von höherer Version verdeckt", "shadowed by a higher version")
                            : new Text("arbeitet", "works"));
        }
        return table;
    }

    private static Table taken(List<ShelvedDriver> all) {
        Table table = Table.of(new Text("Aufgenommen", "Taken in"), new Text("Version", "Version"),
                new Text("davor", "before"), new Text("Signiert von", "Signed by"), new Text("durch", "by"),
                new Text("Zustand", "State"));
        for (ShelvedDriver one : all) {
            table = table.row(Text.same(one.name()), Text.same(one.version()),
                    one.kept().map(Text::same).orElse(NONE), one.signed() ? Text.same(one.publisher()) : NONE,
                    Text.same(one.by()), one.state().label());
        }
        return table;
    }
}
