package org.linewright.ui.drivers;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.ui.PlatformUI;
import org.linewright.core.Outcome;
import org.linewright.drivers.DriverPlan;
import org.linewright.drivers.DriverWish;
import org.linewright.drivers.Drivers;
import org.linewright.drivers.KnownPublisher;
import org.linewright.drivers.ShelvedDriver;
import org.linewright.operations.Roster;
import org.linewright.ui.Swap;
import org.linewright.ui.bot.Bot;
import org.osgi.framework.BundleContext;

/** The drivers of this program, behind the window's back. */
public record Shelf(Bot bot, Drivers drivers) {

    public static Shelf here(Bot bot) {
        BundleContext context = Swap.context();
        return new Shelf(bot, context.getService(context.getServiceReference(Drivers.class)));
    }

    /** Puts a file into the drop-in folder, at once as a whole. */
    public Path dropped(Path jar) throws IOException {
        Files.createDirectories(drivers.dropFolder());
        return Files.move(jar, drivers.dropFolder().resolve(jar.getFileName()));
    }

    /** Installs a file without asking anybody. */
    public ShelvedDriver brought(Path jar) {
        return done(DriverWish.bring(jar, "")).result().orElseThrow();
    }

    /** As it was before anybody brought anything in. */
    public void clear() throws IOException {
        Path folder = drivers.dropFolder();
        if (Files.isDirectory(folder)) {
            try (Stream<Path> left = Files.list(folder)) {
                for (Path one : left.toList()) {
                    Files.delete(one);
                }
            }
        }
        bot.until("nothing waits", () -> drivers.now().dropped().isEmpty());
        for (ShelvedDriver one : drivers.now().drivers()) {
            assertTrue(done(new DriverWish.Remove(one.name())).isDone());
        }
        Roster roster = PlatformUI.getWorkbench().getService(Roster.class);
        bot.until("nobody offers it any more",
                () -> roster.drivers().stream().noneMatch(one -> one.id().equals(DriverFile.ID)));
        List<KnownPublisher> trusted = drivers.publishers().result().orElseThrow();
        trusted.forEach(one -> assertTrue(drivers.distrust(one.fingerprint()).isDone()));
    }

    private Outcome<ShelvedDriver> done(DriverWish wish) {
        Outcome<DriverPlan> plan = drivers.plan(wish, stage -> {
            // nobody watches
        });
        return plan.then(one -> drivers.apply(one, "test", stage -> {
            // nobody watches
        }));
    }
}
