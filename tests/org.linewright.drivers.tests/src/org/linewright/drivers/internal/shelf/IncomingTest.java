package org.linewright.drivers.internal.shelf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.linewright.core.Outcome;
import org.linewright.core.Watch;
import org.linewright.core.time.Timers;
import org.linewright.drivers.internal.shelf.Incoming.State;
import org.linewright.drivers.internal.shelf.Incoming.Told;
import org.linewright.fakes.VirtualTimers;

/** Files come and go in a real folder; time is virtual. */
@Timeout(60)
class IncomingTest {

    private static final Duration SETTLE = Duration.ofSeconds(2);
    private static final Duration HALF = SETTLE.dividedBy(2);

    private final VirtualTimers timers = new VirtualTimers();
    private final Semaphore set = new Semaphore(0);
    private final Semaphore cancelled = new Semaphore(0);
    private final BlockingQueue<Told> told = new LinkedBlockingQueue<>();
    private Watch watch = () -> {
        // not yet
    };

    @TempDir
    private Path home;

    @AfterEach
    void close() {
        watch.close();
    }

    private Path folder() {
        return home.resolve("incoming");
    }

    private void watch() {
        watch = Sample.done(Incoming.of(folder(), counted(), SETTLE, told::add));
    }

    /** The timers, and how often one was set or taken back: what happened in the folder was seen then. */
    private Timers counted() {
        return new Timers() {

            @Override
            public long nanos() {
                return timers.nanos();
            }

            @Override
            public Cancel after(Duration delay, Runnable action) {
                Cancel cancel = timers.after(delay, action);
                set.release();
                return () -> {
                    cancel.cancel();
                    cancelled.release();
                };
            }
        };
    }

    /** Puts a file there in one instant. */
    private Path put(String name, String content) throws IOException {
        Path aside = Files.writeString(home.resolve("aside"), content);
        return Files.move(aside, folder().resolve(name), StandardCopyOption.ATOMIC_MOVE);
    }

    private Path settled(String name, String content) throws Exception {
        Path file = put(name, content);
        set.acquire();
        timers.pass(SETTLE);
        assertEquals(new Told(file, State.RESTS), next());
        return file;
    }

    private Told next() throws InterruptedException {
        return told.poll(30, TimeUnit.SECONDS);
    }

    @Test
    void tellsAJarOnceItHasRested() throws Exception {
        watch();
        Path jar = put("pbx.jar", "one");
        set.acquire();
        timers.pass(SETTLE.minusNanos(1));
        assertEquals(0, told.size());
        timers.pass(Duration.ofNanos(1));
        assertEquals(new Told(jar, State.RESTS), next());
        assertEquals(0, timers.waiting(), "nothing is looked at in turns");
    }

    @Test
    void waitsForAJarThatIsStillGrowing() throws Exception {
        watch();
        Path jar = put("pbx.jar", "one");
        set.acquire();
        timers.pass(HALF);
        Files.writeString(jar, " and more", StandardOpenOption.APPEND);
        set.acquire();
        timers.pass(HALF);
        assertEquals(0, told.size());
        timers.pass(HALF);
        assertEquals(new Told(jar, State.RESTS), next());
    }

    @Test
    void tellsAChangedJarAgain() throws Exception {
        watch();
        Path jar = settled("pbx.jar", "one");
        Files.writeString(jar, " and more", StandardOpenOption.APPEND); // in one step, so that it is seen once
        set.acquire();
        timers.pass(SETTLE);
        assertEquals(new Told(jar, State.RESTS), next());
        settled("pbx.jar", "replaced");
    }

    @Test
    void tellsADeletedJar() throws Exception {
        watch();
        Path jar = settled("pbx.jar", "one");
        Files.delete(jar);
        assertEquals(new Told(jar, State.GONE), next());
    }

    @Test
    void tellsAJarThatWasChangedAndDeletedBeforeItRestedAsGone() throws Exception {
        watch();
        Path jar = settled("pbx.jar", "one");
        Files.writeString(jar, "another", StandardOpenOption.APPEND);
        set.acquire();
        Files.delete(jar);
        assertEquals(new Told(jar, State.GONE), next());
        timers.pass(SETTLE);
        assertEquals(0, timers.waiting());
    }

    @Test
    void saysNothingOfAJarThatWentBeforeItRested() throws Exception {
        watch();
        Path jar = put("short.jar", "one");
        set.acquire();
        Files.delete(jar);
        cancelled.acquire();
        settled("other.jar", "two");
        assertEquals(0, told.size());
    }

    @Test
    void beginsWithWhatLiesThere() throws Exception {
        Files.createDirectory(folder());
        Path jar = put("pbx.jar", "one");
        watch();
        set.acquire();
        timers.pass(SETTLE);
        assertEquals(new Told(jar, State.RESTS), next());
    }

    @Test
    void leavesEverythingElseAlone() throws Exception {
        Files.createDirectories(folder().resolve("folder.jar"));
        watch();
        Path outside = Files.writeString(home.resolve("outside.jar"), "one");
        put("pbx.jar.part", "half");
        put(".hidden.jar", "hidden");
        put("read.me", "words");
        Files.createSymbolicLink(folder().resolve("link.jar"), outside);
        settled("Pbx.JAR", "one");
        assertEquals(0, set.availablePermits(), "no other timer was set");
        assertEquals(0, told.size());
    }

    @Test
    void tellsAllOfManyAtOnce() throws Exception {
        watch();
        Set<Told> expected = new HashSet<>();
        for (int i = 0; i < 2000; i++) {
            expected.add(new Told(Files.createFile(folder().resolve("n" + i + ".jar")), State.RESTS));
        }
        set.acquire(expected.size());
        timers.pass(SETTLE);
        Set<Told> heard = new HashSet<>();
        while (heard.size() < expected.size()) {
            heard.add(next());
        }
        assertEquals(expected, heard);
    }

    @Test
    void goesOnWhenSomebodyDeletesTheFolder() throws Exception {
        watch();
        Path jar = settled("pbx.jar", "one");
        Files.delete(jar);
        Files.delete(folder());
        assertEquals(new Told(jar, State.GONE), next());
        while (!Files.isDirectory(folder())) {
            Thread.onSpinWait();
        }
        Path again = Files.createFile(folder().resolve("again.jar"));
        set.acquire();
        timers.pass(SETTLE);
        assertEquals(new Told(again, State.RESTS), next());
    }

    @Test
    void saysThatItHearsNothingAnyMore() throws Exception {
        Path deep = home.resolve("deep/incoming");
        watch = Sample.done(Incoming.of(deep, counted(), SETTLE, told::add));
        Files.move(home.resolve("deep"), home.resolve("moved"));
        Files.delete(home.resolve("moved/incoming"));
        assertEquals(new Told(deep, State.UNWATCHED), next());
    }

    @Test
    void afterItIsClosedNothingIsTold() throws Exception {
        watch();
        put("pbx.jar", "one");
        set.acquire();
        watch.close();
        watch.close();
        assertEquals(0, timers.waiting());
        put("other.jar", "two");
        timers.pass(SETTLE);
        assertEquals(0, told.size());
    }

    @Test
    void doesNotFollowAFolderThatIsALink() throws IOException {
        Files.createSymbolicLink(folder(), Files.createDirectory(home.resolve("outside")));
        Outcome<Incoming> outcome = Incoming.of(folder(), timers, SETTLE, told::add);
        assertEquals("LW-DRIVERS-206", Sample.codes(outcome).getFirst());
        assertTrue(outcome.result().isEmpty());
    }
}
