package org.linewright.headless.verbs;

import java.util.Optional;
import org.linewright.core.Outcome;
import org.linewright.core.Text;
import org.linewright.core.Trouble;
import org.linewright.drivers.DriverLook;
import org.linewright.drivers.DriverOffer;
import org.linewright.drivers.DriverShelf;
import org.linewright.drivers.Drivers;
import org.linewright.drivers.ShelvedDriver;
import org.linewright.headless.Exit;
import org.linewright.headless.Terminal;
import org.linewright.headless.Verb;
import org.linewright.headless.VerbInfo;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import picocli.CommandLine.Command;

/** {@code linewright drivers updates}: refused when a repository cannot be looked into. */
@Command
@Component
@VerbInfo(name = "drivers-updates", german = "Zeigt, für welche Treiber es neue Versionen gibt.", english = "Shows for which drivers there are new versions.")
public final class DriversUpdatesVerb implements Verb {

    private final Drivers drivers;

    @Activate
    public DriversUpdatesVerb(@Reference Drivers drivers) {
        this.drivers = drivers;
    }

    @Override
    public Exit run(Terminal terminal) {
        Outcome<DriverLook> look = drivers.look();
        look.result().ifPresent(seen -> {
            DriverShelf shelf = drivers.now();
            shelf.drivers().forEach(one -> shelf.update(one).ifPresent(offer -> say(terminal, one, offer)));
            if (shelf.drivers().stream().map(shelf::update).allMatch(Optional::isEmpty)) {
                terminal.say(new Text("Es gibt keine neue Version.", "There is no new version."));
            }
            terminal.tell(seen.troubles());
        });
        Exit told = terminal.tell(look);
        return look.result().filter(seen -> seen.troubles().stream().anyMatch(Trouble::severe)).isPresent()
                ? Exit.REFUSED
                : told;
    }

    private static void say(Terminal terminal, ShelvedDriver driver, DriverOffer offer) {
        terminal.say(Text.of("{0} {1} → {2} aus {3}: linewright drivers install {0}",
                "{0} {1} → {2} from {3}: linewright drivers install {0}", driver.name(), driver.version(),
                offer.version(), offer.repository()));
    }
}
