package org.linewright.system.kamailio;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.linewright.core.Outcome;
import org.linewright.core.Watch;
import org.linewright.core.line.GroupId;
import org.linewright.core.line.KeepAlive;
import org.linewright.core.line.Line;
import org.linewright.core.line.LineGroup;
import org.linewright.core.line.Media;
import org.linewright.core.line.SecretReference;
import org.linewright.core.time.SystemTimers;
import org.linewright.operations.Configurations;
import org.linewright.operations.Current;
import org.linewright.operations.OpenConfiguration;
import org.linewright.operations.Plan;
import org.linewright.operations.Roster;
import org.linewright.operations.Wish;
import org.linewright.peers.Heard;
import org.linewright.peers.Kamailio;

/** From the wish to the PBX, through the services a face uses. */
class OperationsTest {

    private static final Duration SOON = Duration.ofSeconds(20);
    private static final GroupId ID = new GroupId("office");

    @TempDir
    private Path home;

    @Test
    void thePbxFollowsWhatIsPlannedAndApplied() throws Exception {
        awaitDriver("generic.sip");
        try (Kamailio pbx = Kamailio.started();
                SystemTimers timers = new SystemTimers("operations");
                OpenConfiguration configuration = done(Services.one(Configurations.class)
                        .open(home.resolve("configuration"), Configurations.Mode.CREATE, "test"))) {
            apply(configuration, Wish.put(group(pbx, "100", "101", "102", "103", "104")));
            assertEquals(0, pbx.heard().size(), "a configuration that does not run asks nobody");
            done(configuration.run(Office.options(Office.T1), timers));
            pbx.await("5 lines", SOON, all -> new Hearing(all).bound() == 5);
            int first = pbx.heard().size();
            Plan plan = done(configuration.plan(Wish.put(group(pbx, "100", "101", "102", "200"))));
            assertEquals("200", plan.changes().getFirst().added());
            assertEquals("103-104", plan.changes().getFirst().removed());
            assertTrue(pbx.quiet(Duration.ofMillis(500)), "planning asks nobody");
            done(configuration.apply(plan));
            pbx.await("one comes, two go", SOON,
                    all -> new Hearing(all).bound() == 6 && new Hearing(all).unbound() == 2);
            assertEquals(3, pbx.heard().stream().skip(first).map(Heard::user).distinct().count());
            assertEquals(List.of("100", "101", "102", "200"), pbx.users().stream().sorted().toList());
            apply(configuration, Wish.remove(ID));
            pbx.await("all go", SOON, all -> new Hearing(all).unbound() == 6);
            assertEquals(0, pbx.contacts());
        }
    }

    private static void awaitDriver(String id) throws Exception {
        CountDownLatch here = new CountDownLatch(1);
        Watch watch = Services.one(Roster.class).watch(drivers -> {
            if (drivers.stream().anyMatch(driver -> driver.id().equals(id))) {
                here.countDown();
            }
        });
        try (watch) {
            assertTrue(here.await(SOON.toSeconds(), TimeUnit.SECONDS), "no driver " + id);
        }
    }

    private static void apply(OpenConfiguration configuration, Wish wish) {
        Outcome<Current> applied = configuration.plan(wish).then(configuration::apply);
        done(applied);
    }

    private LineGroup group(Kamailio pbx, String... users) throws IOException {
        SecretReference password = SecretReference.parse("file:" + home.resolve("<USER>")).orElseThrow();
        for (String user : users) {
            Path file = home.resolve(user);
            Files.writeString(file, "pw-" + user + "\n");
            Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
        }
        List<Line> lines = Stream.of(users).map(user -> new Line(user, password)).toList();
        return new LineGroup(ID, "Office", "generic.sip", Optional.empty(),
                Groups.registrar(pbx, Groups.HOUR, Duration.ofMillis(20), KeepAlive.OFF), Media.G711, Map.of(),
                Map.of(),
                lines);
    }

    private static <T> T done(Outcome<T> outcome) {
        return outcome.result().orElseThrow(() -> new AssertionError(outcome.troubles()));
    }
}
