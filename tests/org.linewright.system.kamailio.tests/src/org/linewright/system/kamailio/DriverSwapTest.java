package org.linewright.system.kamailio;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.ref.WeakReference;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.linewright.core.Outcome;
import org.linewright.core.line.Codec;
import org.linewright.core.line.GroupId;
import org.linewright.core.line.KeepAlive;
import org.linewright.core.line.Line;
import org.linewright.core.line.LineGroup;
import org.linewright.core.line.LineId;
import org.linewright.core.line.Media;
import org.linewright.core.line.SecretReference;
import org.linewright.core.time.SystemTimers;
import org.linewright.drivers.DriverWish;
import org.linewright.drivers.Drivers;
import org.linewright.lines.CallReport;
import org.linewright.lines.CallReport.Stage;
import org.linewright.lines.DialWish;
import org.linewright.lines.LineState;
import org.linewright.lines.LineStatus;
import org.linewright.lines.Lines;
import org.linewright.lines.RunningCall;
import org.linewright.operations.Configurations;
import org.linewright.operations.OpenConfiguration;
import org.linewright.operations.Roster;
import org.linewright.operations.Wish;
import org.linewright.pbx.PbxDriver;
import org.linewright.peers.Kamailio;
import org.osgi.framework.Bundle;
import org.osgi.framework.FrameworkUtil;

/** A driver is updated a hundred times under 100 lines at Kamailio, with 10 calls up. */
@Timeout(600)
class DriverSwapTest {

    private static final Duration SOON = Duration.ofSeconds(60);
    private static final GroupId ID = new GroupId("office");
    private static final int LINES = 100;
    private static final int CALLS = 10;
    private static final int UPDATES = 100;

    @TempDir
    private Path home;
    private final Drivers drivers = Services.one(Drivers.class);
    private final Roster roster = Services.one(Roster.class);
    private final AtomicLong answered = new AtomicLong();
    private final AtomicLong refused = new AtomicLong();

    @AfterEach
    void remove() {
        done(new DriverWish.Remove(NextDriver.BUNDLE));
    }

    private void done(DriverWish wish) {
        Outcome<?> outcome = drivers.plan(wish, stage -> {
            // nobody watches
        }).then(plan -> drivers.apply(plan, "test", stage -> {
            // nobody watches
        }));
        assertTrue(outcome.isDone(), () -> outcome.troubles().toString());
    }

    @Test
    void noRegistrationNoCallNoThreadAndNoClassIsLostOverAHundredUpdates() throws Exception {
        done(DriverWish.bring(NextDriver.of("2.0.0", home), "the test"));
        try (Kamailio pbx = Kamailio.started();
                SystemTimers timers = new SystemTimers("swap");
                OpenConfiguration configuration = Services.one(Configurations.class)
                        .open(home.resolve("configuration"), Configurations.Mode.CREATE, "test").result()
                        .orElseThrow()) {
            Outcome<?> applied = configuration.plan(Wish.put(group(pbx))).then(configuration::apply);
            assertTrue(applied.isDone(), () -> applied.troubles().toString());
            Lines lines = configuration.run(Office.options(Duration.ofSeconds(4)), timers).result().orElseThrow();
            Queue<LineStatus> changes = registered(lines);
            List<RunningCall> calls = calls(lines);
            int heard = pbx.heard().size();
            updates(lines);
            assertEquals(List.of(), List.copyOf(changes), "no line changed");
            assertEquals(heard, pbx.heard().size(), "no line registered again");
            assertEquals(LINES, pbx.contacts());
            assertEquals(2 * CALLS, lines.calls().stream().filter(one -> one.stage() == Stage.TALKING).count());
            for (RunningCall call : calls) {
                call.hangUp();
                call.ended().toCompletableFuture().get(60, TimeUnit.SECONDS);
            }
        }
    }

    private static Queue<LineStatus> registered(Lines lines) throws InterruptedException {
        CountDownLatch all = new CountDownLatch(LINES);
        Queue<LineStatus> changes = new ConcurrentLinkedQueue<>();
        lines.watch(status -> {
            if (status.state() == LineState.REGISTERED) {
                all.countDown();
            }
            if (all.getCount() == 0 && status.state() != LineState.REGISTERED) {
                changes.add(status);
            }
        });
        assertTrue(all.await(SOON.toSeconds(), TimeUnit.SECONDS), "all lines register");
        return changes;
    }

    private static List<RunningCall> calls(Lines lines) throws InterruptedException {
        CountDownLatch talking = new CountDownLatch(2 * CALLS);
        lines.incoming(call -> {
            call.accept();
            return told(talking);
        });
        List<RunningCall> calls = new ArrayList<>();
        for (int i = 0; i < CALLS; i++) {
            Outcome<RunningCall> call = lines.dial(new LineId(ID, user(i)), DialWish.of(user(CALLS + i)),
                    told(talking));
            calls.add(call.result().orElseThrow(() -> new AssertionError(call.troubles())));
        }
        assertTrue(talking.await(SOON.toSeconds(), TimeUnit.SECONDS), "all calls are up");
        return calls;
    }

    private static Consumer<CallReport> told(CountDownLatch talking) {
        AtomicBoolean counted = new AtomicBoolean();
        return report -> {
            if (report.stage() == Stage.TALKING && counted.compareAndSet(false, true)) {
                talking.countDown();
            }
        };
    }

    /** Updates, while somebody asks the driver all the time. */
    private void updates(Lines lines) throws Exception {
        AtomicBoolean over = new AtomicBoolean();
        Thread asking = Thread.ofPlatform().start(() -> {
            while (!over.get()) {
                (roster.ask(NextDriver.ID, PbxDriver::profile).isDone() ? answered : refused).incrementAndGet();
            }
        });
        List<WeakReference<ClassLoader>> left = new ArrayList<>();
        List<Long> nanos = new ArrayList<>();
        int threads = 0;
        for (int i = 1; i <= UPDATES; i++) {
            left.add(new WeakReference<>(newest().loadClass("org.linewright.pbx.example.ExampleCloud")
                    .getClassLoader()));
            Path jar = NextDriver.of("2." + i + ".0", home);
            var plan = drivers.plan(DriverWish.bring(jar, "the test"), stage -> {
                // nobody watches
            }).result().orElseThrow();
            long begin = System.nanoTime();
            Outcome<?> applied = drivers.apply(plan, "test", stage -> {
                // nobody watches
            });
            nanos.add(System.nanoTime() - begin);
            assertEquals(List.of(), applied.troubles().stream().filter(one -> one.severe()).toList());
            threads = i == UPDATES / 10 ? ManagementFactory.getThreadMXBean().getThreadCount() : threads;
        }
        over.set(true);
        asking.join();
        int then = ManagementFactory.getThreadMXBean().getThreadCount();
        assertTrue(then <= threads + 2, "threads: " + threads + " then " + then);
        assertEquals(0, refused.get(), "somebody found no driver");
        while (left.stream().anyMatch(one -> one.get() != null)) {
            System.gc(); // the time limit of the test ends it when a class of an old version is kept
        }
        List<Long> sorted = nanos.stream().sorted().toList();
        System.out.printf("%d updates, %d questions answered, %d not; median %.0f ms, p95 %.0f ms%n", UPDATES,
                answered.get(), refused.get(), sorted.get(UPDATES / 2) / 1e6, sorted.get(UPDATES * 95 / 100) / 1e6);
        assertEquals(LINES, lines.statuses().stream().filter(LineStatus::registered).count());
    }

    private static Bundle newest() {
        return Stream.of(FrameworkUtil.getBundle(DriverSwapTest.class).getBundleContext().getBundles())
                .filter(one -> NextDriver.BUNDLE.equals(one.getSymbolicName()))
                .max((one, other) -> one.getVersion().compareTo(other.getVersion())).orElseThrow();
    }

    private static String user(int index) {
        return Integer.toString(1000 + index);
    }

    private LineGroup group(Kamailio pbx) throws IOException {
        SecretReference password = SecretReference.parse("file:" + home.resolve("<USER>")).orElseThrow();
        List<Line> lines = new ArrayList<>();
        for (String user : IntStream.range(0, LINES).mapToObj(DriverSwapTest::user).toList()) {
            Path file = home.resolve(user);
            Files.writeString(file, "pw-" + user + "\n");
            Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
            lines.add(new Line(user, password));
        }
        return new LineGroup(ID, "Office", NextDriver.ID, Optional.empty(),
                Groups.registrar(pbx, Groups.HOUR, Duration.ofMillis(2), KeepAlive.OFF),
                new Media(List.of(Codec.PCMA), List.of(Codec.PCMA)), Map.of(),
                Map.of(), lines);
    }
}
