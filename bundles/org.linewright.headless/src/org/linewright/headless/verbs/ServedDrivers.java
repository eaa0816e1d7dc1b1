package org.linewright.headless.verbs;

import java.util.ArrayList;
import java.util.List;
import org.linewright.core.Outcome;
import org.linewright.core.Text;
import org.linewright.core.Watch;
import org.linewright.core.time.Timers;
import org.linewright.drivers.DriverShelf;
import org.linewright.drivers.Drivers;
import org.linewright.drivers.DroppedJar;
import org.linewright.drivers.ShelvedDriver;
import org.linewright.headless.Terminal;

/** Drivers that come, change and go while a server runs, each told once. */
final class ServedDrivers {

    private final Terminal terminal;
    private DriverShelf known;

    private ServedDrivers(Terminal terminal, DriverShelf known) {
        this.terminal = terminal;
        this.known = known;
    }

    /** From now on. */
    static Watch begin(Drivers drivers, Terminal terminal, Timers timers) {
        ServedDrivers served = new ServedDrivers(terminal, drivers.now());
        terminal.tell(drivers.now().troubles());
        drivers.now().drivers().forEach(one -> terminal.tell(one.troubles()));
        Watch told = drivers.watch(served::tell);
        Outcome<Watch> following = drivers.follow(timers);
        terminal.tell(following.troubles());
        return () -> {
            following.result().ifPresent(Watch::close);
            told.close();
        };
    }

    private void tell(DriverShelf now) {
        List<ShelvedDriver> fresh = new ArrayList<>(now.drivers());
        fresh.removeAll(known.drivers());
        fresh.forEach(this::tell);
        known.drivers().stream().map(ShelvedDriver::name)
                .filter(name -> now.drivers().stream().noneMatch(one -> one.name().equals(name)))
                .forEach(name -> terminal.say(Text.of("Treiber {0}: entfernt.", "Driver {0}: removed.", name)));
        List<DroppedJar> waiting = new ArrayList<>(now.dropped());
        waiting.removeAll(known.dropped());
        waiting.forEach(this::tell);
        known = now;
    }

    private void tell(ShelvedDriver driver) {
        terminal.say(Text.of("Treiber {0} {1}: {2}.", "Driver {0} {1}: {2}.", driver.name(), driver.version(),
                driver.state().label()));
        terminal.tell(driver.troubles());
    }

    private void tell(DroppedJar jar) {
        terminal.say(Text.of("{0} wartet: linewright drivers install {0}", "{0} waits: linewright drivers install {0}",
                jar.file()));
        terminal.tell(jar.why());
    }
}
