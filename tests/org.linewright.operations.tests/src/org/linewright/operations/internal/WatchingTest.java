package org.linewright.operations.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.linewright.core.Outcome;
import org.linewright.core.Secret;
import org.linewright.core.Watch;
import org.linewright.core.line.LineGroup;
import org.linewright.fakes.VirtualTimers;
import org.linewright.lines.LinesOptions;
import org.linewright.operations.Current;
import org.linewright.operations.Wish;

@Timeout(30)
class WatchingTest {

    @TempDir
    private Path home;
    private House house;
    private final BlockingQueue<Current> told = new LinkedBlockingQueue<>();

    @BeforeEach
    void open() {
        house = new House(home);
    }

    @AfterEach
    void close() {
        house.close();
    }

    private Current next(Predicate<Current> enough) throws InterruptedException {
        while (true) {
            Current current = Optional.ofNullable(told.poll(10, TimeUnit.SECONDS)) // framework-driven null
                    .orElseThrow(() -> new AssertionError("nothing was told"));
            if (enough.test(current)) {
                return current;
            }
        }
    }

    private static int groups(Current current) {
        return current.configuration().groups().size();
    }

    @Test
    void tellsHowItStandsThenEveryApply() throws Exception {
        house.applied(Wish.put(House.group("one", "100")));
        house.configuration.watch(told::add);
        assertEquals(1, groups(next(current -> true)));
        house.applied(Wish.put(House.group("two", "200")));
        assertEquals(2, groups(next(current -> groups(current) == 2)));
    }

    @Test
    void whatSomebodyEditsUnderneathIsToldAndNothingRunningMovesUntilItIsWished() throws Exception {
        house.applied(Wish.put(House.group("one", "100")));
        house.configuration.run(LinesOptions.defaults(), new VirtualTimers());
        house.configuration.watch(told::add);
        next(current -> true);
        assertEquals(Optional.of(house.current().version()), house.configuration.followed());
        house.edit("one.yaml", "name: one", "name: Somebody");
        Current changed = next(current -> current.configuration().toString().contains("Somebody"));
        assertEquals("one", house.lines.wanted().getFirst().name());
        assertFalse(house.configuration.followed().equals(Optional.of(changed.version())));
        assertFalse(house.configuration.follow("another").isDone());
        assertTrue(house.configuration.follow(changed.version()).isDone());
        assertEquals("Somebody", house.lines.wanted().getFirst().name());
        assertEquals(Optional.of(changed.version()), house.configuration.followed());
    }

    @Test
    void aFileThatCannotBeReadIsToldWithItsTroubles() throws Exception {
        house.applied(Wish.put(House.group("one", "100"), House.group("two", "200")));
        house.configuration.watch(told::add);
        next(current -> true);
        house.edit("one.yaml", "driver:", "drivel:");
        Current broken = next(current -> !current.troubles().isEmpty());
        assertEquals(1, groups(broken));
        Files.writeString(house.directory.resolve("linewright.yaml"), "nonsense: [");
        Current gone = next(current -> current.troubles().stream().anyMatch(trouble -> trouble.severe()
                && trouble.toString().contains("linewright.yaml")));
        assertEquals(1, groups(gone), "the last that could be read");
    }

    @Test
    void ofAThousandChangesAListenerHearsTheLastInTheEnd() throws Exception {
        house.configuration.watch(told::add);
        for (int i = 0; i < 50; i++) {
            house.applied(Wish.put(House.group("one", "100-" + (101 + i))));
        }
        String last = house.current().version();
        next(current -> current.version().equals(last));
    }

    @Test
    void nobodyIsToldAfterItIsClosed() throws Exception {
        Watch watch = house.configuration.watch(told::add);
        next(current -> true);
        watch.close();
        house.applied(Wish.put(House.group("one", "100")));
        assertEquals(0, told.size());
    }

    @Test
    void aLineIsTriedWithThePasswordAsTypedOrAsKept() {
        LineGroup group = House.group("one", "100");
        assertFalse(house.configuration.tryOut(group, group.lines().getFirst(), Optional.empty(), report -> {
            // refused before
        }).isDone());
        house.applied(Wish.put(group).keeping("one", new Secret("kept")));
        Outcome<?> kept = house.configuration.tryOut(group, group.lines().getFirst(), Optional.empty(), report -> {
            // the wish counts
        });
        assertTrue(kept.isDone());
        house.configuration.tryOut(group, group.lines().getFirst(), Optional.of(new Secret("typed")), report -> {
            // the wish counts
        });
        assertEquals("kept", house.trials.wishes().getFirst().password().reveal());
        assertEquals("typed", house.trials.wishes().getLast().password().reveal());
    }
}
