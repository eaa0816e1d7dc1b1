package org.linewright.drivers.internal.shelf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.linewright.core.Outcome;
import org.linewright.core.Text;
import org.linewright.store.Lease;
import org.linewright.yaml.Yaml;

/** A process of its own changes the shelf, and is killed. */
class ShelfKillTest {

    private static final int KILLS = 40;

    @TempDir
    private Path root;

    @Test
    void losesNothingWhenTheProcessIsKilledAtAnyInstant() throws IOException, InterruptedException {
        SplittableRandom random = new SplittableRandom(20261130);
        int seen = 0;
        for (int kill = 0; kill < KILLS; kill++) {
            int told = killedAfter(seen + 1, kill, 1 + random.nextInt(4), random.nextDouble());
            seen = number(Sample.done(shelf().read()));
            assertTrue(seen == told || seen == told + 1, "kill " + kill + ": told " + told + ", found " + seen);
            try (ShelfLease lease = Sample.done(shelf().lease(Sample.self("next start")))) {
                boolean died = Sample.done(lease.unfinished()).isPresent();
                Outcome<ShelfList> mended = lease.mend();
                assertEquals(seen, number(Sample.done(mended)), "kill " + kill);
                assertEquals(died && seen == told, Sample.codes(mended).contains("LW-DRIVERS-222"), "kill " + kill);
                assertEquals(2 + Sample.done(mended).jars().size(), Sample.tree(root).size(), "kill " + kill);
            }
        }
        assertTrue(seen > KILLS);
    }

    @Test
    void seesOneMomentWhileAnotherProcessWrites() throws IOException, InterruptedException {
        Process process = started(1, 0);
        try (BufferedReader acknowledged = process.inputReader()) {
            int told = Integer.parseInt(acknowledged.readLine());
            for (int look = 0; look < 50; look++) {
                int seen = number(Sample.done(shelf().read()));
                assertTrue(seen >= told, seen + " after " + told);
                told = seen;
            }
        } finally {
            process.destroyForcibly().waitFor();
        }
    }

    @Test
    void aSecondWriterIsToldWhoTheFirstOneIs() throws IOException, InterruptedException {
        Process process = started(1, 0);
        try (BufferedReader acknowledged = process.inputReader()) {
            acknowledged.readLine();
            Outcome<ShelfLease> second = shelf().lease(Sample.self("second"));
            assertEquals("LW-DRIVERS-218", Sample.codes(second).getFirst());
            Text words = second.troubles().getFirst().sentence();
            assertTrue(words.english().contains("process " + process.pid() + ", loop"), words.english());
        } finally {
            process.destroyForcibly().waitFor();
        }
        Sample.done(shelf().lease(Sample.self("second"))).close();
    }

    private Shelf shelf() {
        return Shelf.in(root);
    }

    /** The number of the jar at work, when every jar that the list names is there to the last byte. */
    private int number(ShelfList list) {
        list.jars().forEach(jar -> Sample.done(shelf().verified(jar)));
        return Integer.parseInt(list.driver(Sample.PBX).orElseThrow().active().version().substring("1.".length()));
    }

    /** Starts the loop and kills it after so many switches and a part of the next; answers the last that it told. */
    private int killedAfter(int from, int run, int switches, double part) throws IOException, InterruptedException {
        Process process = started(from, run);
        int told = from - 1;
        try (BufferedReader acknowledged = process.inputReader()) {
            long before = 0;
            long now = 0;
            for (int i = 0; i < switches; i++) {
                told = Integer.parseInt(acknowledged.readLine());
                before = now;
                now = System.nanoTime();
            }
            long until = now + (long) (part * (switches == 1 ? 0 : now - before));
            while (System.nanoTime() < until) {
                Thread.onSpinWait();
            }
            process.toHandle().destroyForcibly(); // leaves the stream open, unlike the process itself
            told = acknowledged.lines().map(Integer::valueOf).reduce(told, (one, other) -> other);
        }
        process.waitFor();
        return told;
    }

    private Process started(int from, int run) throws IOException {
        String path = Stream.of(SwitchLoop.class, Shelf.class, Lease.class, Yaml.class, Outcome.class, yamlEngine())
                .map(ShelfKillTest::place)
                .distinct()
                .collect(Collectors.joining(File.pathSeparator));
        Path java = Path.of(System.getProperty("java.home"), "bin", "java");
        return new ProcessBuilder(java.toString(), "-Xshare:auto", "-XX:TieredStopAtLevel=1", "-Xmx64m", "-cp", path,
                SwitchLoop.class.getName(), root.toString(), Integer.toString(from), Integer.toString(run))
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }

    private static Class<?> yamlEngine() {
        try {
            return Yaml.class.getClassLoader().loadClass("org.snakeyaml.engine.v2.api.Load");
        } catch (ClassNotFoundException exception) {
            throw new IllegalStateException(exception);
        }
    }

    private static String place(Class<?> type) {
        try {
            return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI()).toString();
        } catch (URISyntaxException exception) {
            throw new IllegalStateException(exception);
        }
    }
}
