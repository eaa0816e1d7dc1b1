package org.linewright.system.kamailio;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.linewright.core.Outcome;
import org.linewright.core.Text;
import org.linewright.drivers.DriverPlan;
import org.linewright.drivers.DriverWish;
import org.linewright.drivers.Drivers;
import org.linewright.operations.Roster;
import org.linewright.pbx.PbxDriver;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;

/**
 * The next version of a driver, brought in by the service and, beside it, by the framework's own update of a bundle; all
 * the time somebody asks the driver. The limit: in one of twenty times 50 ms, and no question without an answer.
 */
class SwapBench {

    private static final Path REPORT = Path.of("target", "swap.txt");
    private static final String PLAIN = "org.linewright.pbx.plain";
    private static final String PLAIN_ID = "plain.cloud";
    private static final int WARM = 30;
    private static final int TIMES = 200;
    private static final Consumer<Text> NOBODY = stage -> {
        // nobody watches
    };

    @TempDir
    private Path home;
    private final Drivers drivers = Services.one(Drivers.class);
    private final Roster roster = Services.one(Roster.class);

    /** Something that takes a new version in; the version is built before the clock runs. */
    private interface Update {
        Runnable to(String version) throws Exception;
    }

    /** How long it took, and how often somebody asked in vain. */
    private record Figures(List<Long> nanos, long asked, long vain) {

        double at(int percent) {
            return nanos.stream().sorted().toList().get(nanos.size() * percent / 100) / 1e6;
        }

        String row(String name) {
            return String.format(Locale.ROOT, "%-28s %8.1f %8.1f %10d %8d%n", name, at(50), at(95), asked, vain);
        }
    }

    @Test
    void theNextVersionIsThereAtOnce() throws Exception {
        Figures plain = plain();
        Figures ours = ours();
        Files.writeString(REPORT, String.format("%-28s %8s %8s %10s %8s%n", TIMES + " updates", "p50 ms", "p95 ms",
                "questions", "in vain") + plain.row("the framework's update") + ours.row("drivers, list on the disk")
                + String.format(Locale.ROOT, "ratio %.1f%n", ours.at(50) / plain.at(50)));
        assertEquals(0, ours.vain());
        assertTrue(ours.at(95) <= 50, Files.readString(REPORT));
    }

    private Figures ours() throws Exception {
        done(plan(NextDriver.of("2.0.0", home)));
        try {
            return figures(NextDriver.ID, version -> {
                DriverPlan plan = plan(NextDriver.of(version, home));
                return () -> done(plan);
            });
        } finally {
            done(planned(new DriverWish.Remove(NextDriver.BUNDLE)));
        }
    }

    private Figures plain() throws Exception {
        BundleContext context = FrameworkUtil.getBundle(SwapBench.class).getBundleContext();
        Bundle bundle = context.installBundle("plain", Files.newInputStream(jar("2.0.0")));
        bundle.start();
        try {
            return figures(PLAIN_ID, version -> {
                Path jar = jar(version);
                return () -> updated(bundle, jar);
            });
        } finally {
            bundle.uninstall();
        }
    }

    private Path jar(String version) throws IOException {
        return NextDriver.of(PLAIN, PLAIN_ID, version, home);
    }

    private static void updated(Bundle bundle, Path jar) {
        try (InputStream in = Files.newInputStream(jar)) {
            bundle.update(in);
        } catch (Exception failed) {
            throw new AssertionError(failed);
        }
    }

    private Figures figures(String id, Update update) throws Exception {
        List<Long> nanos = new ArrayList<>();
        AtomicBoolean over = new AtomicBoolean();
        AtomicLong asked = new AtomicLong();
        AtomicLong vain = new AtomicLong();
        Thread asking = Thread.ofPlatform().start(() -> {
            while (!over.get()) {
                asked.incrementAndGet();
                vain.addAndGet(roster.ask(id, PbxDriver::profile).isDone() ? 0 : 1);
            }
        });
        for (int i = 1; i <= WARM + TIMES; i++) {
            Runnable switching = update.to("3." + i + ".0");
            long begin = System.nanoTime();
            switching.run();
            if (i > WARM) {
                nanos.add(System.nanoTime() - begin);
            }
        }
        over.set(true);
        asking.join();
        return new Figures(nanos, asked.get(), vain.get());
    }

    private DriverPlan plan(Path jar) {
        return planned(DriverWish.bring(jar, "the bench"));
    }

    private DriverPlan planned(DriverWish wish) {
        Outcome<DriverPlan> plan = drivers.plan(wish, NOBODY);
        return plan.result().orElseThrow(() -> new AssertionError(plan.troubles()));
    }

    private void done(DriverPlan plan) {
        Outcome<?> done = drivers.apply(plan, "bench", NOBODY);
        assertTrue(done.isDone(), () -> done.troubles().toString());
    }
}
