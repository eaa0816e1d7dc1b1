package org.linewright.drivers.internal.shelf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.linewright.core.Outcome;
import org.linewright.drivers.internal.shelf.DyingDisk.Way;

/** Whatever step its writer dies at, the shelf holds the old list or the new one, and every jar that it names. */
class ShelfDeathTest {

    private static final Held OLD = Sample.held("old", "1.0.0");
    private static final Held NEW = Sample.held("new", "2.0.0");
    private static final ShelfList BEFORE = Sample.with(OLD);
    private static final ShelfList AFTER = Sample.done(BEFORE.updated(NEW));
    private static final Trial TRIAL = Sample.done(BEFORE.trial(NEW, Sample.THEN));

    /** What is tried on the dying disk, and what the list may say when it is done. */
    private enum Verb {
        TAKE(BEFORE, false, false) {
            @Override
            Outcome<?> on(Shelf shelf, ShelfLease lease) {
                return taken(lease);
            }
        },
        BEGIN(BEFORE, true, false) {
            @Override
            Outcome<?> on(Shelf shelf, ShelfLease lease) {
                return lease.begin(TRIAL);
            }
        },
        WRITE(AFTER, true, true) {
            @Override
            Outcome<?> on(Shelf shelf, ShelfLease lease) {
                return lease.write(AFTER);
            }
        },
        OVER(BEFORE, true, true) {
            @Override
            Outcome<?> on(Shelf shelf, ShelfLease lease) {
                return lease.over();
            }
        },
        MEND(BEFORE.failed(TRIAL), true, true) {
            @Override
            Outcome<?> on(Shelf shelf, ShelfLease lease) {
                return lease.mend();
            }
        },
        ALL_OF_IT(AFTER, false, false) {
            @Override
            Outcome<?> on(Shelf shelf, ShelfLease lease) {
                return taken(lease).then(hash -> lease.begin(TRIAL))
                        .then(trial -> lease.write(AFTER))
                        .then(list -> lease.over());
            }
        };

        private final ShelfList then;
        private final boolean taken;
        private final boolean begun;

        Verb(ShelfList then, boolean taken, boolean begun) {
            this.then = then;
            this.taken = taken;
            this.begun = begun;
        }

        abstract Outcome<?> on(Shelf shelf, ShelfLease lease);

        private static Outcome<JarHash> taken(ShelfLease lease) {
            return lease.take(Sample.jar("new"), Sample.MOST);
        }
    }

    @TempDir
    private Path home;

    private static Stream<Arguments> deaths() {
        return Stream.of(Verb.values()).flatMap(verb -> Stream.of(Way.values()).map(way -> Arguments.of(verb, way)));
    }

    @ParameterizedTest
    @MethodSource("deaths")
    void holdsTheOldOrTheNewAtWhicheverStepItsWriterDies(Verb verb, Way way) throws IOException {
        int refused = 0;
        boolean reached = true;
        for (int step = 1; reached; step++) {
            Path root = home.resolve(Integer.toString(step));
            prepared(root, verb);
            DyingDisk disk = new DyingDisk(step, way);
            boolean done = tried(new Shelf(root, disk), verb);
            reached = disk.reached();
            refused += done ? 0 : 1;
            survived(root, verb, way, done, verb + " " + way + " at " + step);
        }
        boolean needsNoRoom = verb == Verb.OVER && way == Way.FULL;
        assertEquals(!needsNoRoom, refused > 0, "a law that was never tried holds nothing");
    }

    @Test
    void theFirstJarSurvivesAsWell() throws IOException {
        boolean reached = true;
        for (int step = 1; reached; step++) {
            Path root = home.resolve("first" + step).resolve("drivers");
            DyingDisk disk = new DyingDisk(step, Way.KILLED);
            Outcome<ShelfList> done = new Shelf(root, disk).lease(Sample.self("first")).then(lease -> {
                try (lease) {
                    return lease.take(Sample.jar("old"), Sample.MOST).then(hash -> lease.write(BEFORE));
                }
            });
            reached = disk.reached();
            ShelfList now = Sample.done(Shelf.in(root).read());
            assertTrue(now.equals(BEFORE) || !done.isDone() && now.equals(ShelfList.EMPTY), "at " + step);
            now.jars().forEach(jar -> Sample.done(Shelf.in(root).verified(jar)));
        }
    }

    private static void prepared(Path root, Verb verb) {
        try (ShelfLease lease = Sample.done(Shelf.in(root).lease(Sample.self("before")))) {
            Sample.done(lease.take(Sample.jar("old"), Sample.MOST));
            Sample.done(lease.write(BEFORE));
            if (verb.taken) {
                Sample.done(lease.take(Sample.jar("new"), Sample.MOST));
            }
            if (verb.begun) {
                Sample.done(lease.begin(TRIAL));
            }
        }
    }

    private static boolean tried(Shelf shelf, Verb verb) {
        try (ShelfLease lease = Sample.done(shelf.lease(Sample.self("dying")))) {
            return verb.on(shelf, lease).isDone();
        }
    }

    private static void survived(Path root, Verb verb, Way way, boolean done, String when) throws IOException {
        Shelf shelf = Shelf.in(root);
        ShelfList now = Sample.done(shelf.read());
        assertTrue(now.equals(verb.then) || !done && now.equals(BEFORE), when + ": " + now);
        now.jars().forEach(jar -> Sample.done(shelf.verified(jar)));
        try (ShelfLease lease = Sample.done(shelf.lease(Sample.self("next start")))) {
            boolean trying = Sample.done(lease.unfinished()).isPresent();
            assertTrue(!done || trying == Set.of(Verb.BEGIN, Verb.WRITE).contains(verb), when);
            assertFalse(verb == Verb.BEGIN && way != Way.KILLED && !done && trying, when + ": tried, though refused");
            ShelfList mended = Sample.done(lease.mend());
            assertEquals(trying ? Sample.done(now.found(TRIAL)) : now, mended, when);
            assertEquals(Optional.empty(), Sample.done(lease.unfinished()), when);
            assertEquals(needed(mended), Sample.tree(root), when);
        }
    }

    private static List<String> needed(ShelfList list) {
        Set<String> names = list.jars().stream().map(hash -> "store/" + hash.file()).collect(Collectors.toSet());
        names.addAll(Set.of("installed.yaml", "shelf.lock"));
        return List.copyOf(new TreeSet<>(names));
    }
}
