package org.linewright.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.linewright.core.Outcome;
import org.linewright.core.line.GroupId;
import org.linewright.core.line.LineGroup;
import org.linewright.core.line.SecretReference;
import org.linewright.yaml.Yaml;

class KillTest {

    private static final int KILLS = 40;

    @TempDir
    Path directory;

    @Test
    void losesNothingWhenTheProcessIsKilledAtAnyInstant() throws IOException, InterruptedException {
        SplittableRandom random = new SplittableRandom(20261122);
        int next = 1;
        for (int kill = 0; kill < KILLS; kill++) {
            int told = killedAfter(next, 2 + random.nextInt(4), random.nextDouble());
            int seen = stateBy(AccessMode.READ);
            assertTrue(seen == told || seen == told + 1, "kill " + kill + ": told " + told + ", found " + seen);
            assertEquals(seen, stateBy(AccessMode.WRITE), "kill " + kill);
            next = seen + 1;
        }
        assertTrue(next > KILLS);
    }

    @Test
    void seesOneMomentWhileAnotherProcessWrites() throws IOException, InterruptedException {
        Process process = started(1);
        try (BufferedReader acknowledged = process.inputReader()) {
            int told = Integer.parseInt(acknowledged.readLine());
            for (int look = 0; look < 50; look++) {
                int seen = stateBy(AccessMode.READ);
                assertTrue(seen >= told, seen + " after " + told);
                told = seen;
            }
        } finally {
            process.destroyForcibly().waitFor();
        }
    }

    @Test
    void looksOnlyWhileAnotherProcessHoldsIt() throws IOException, InterruptedException {
        Process process = started(1);
        try (BufferedReader acknowledged = process.inputReader()) {
            acknowledged.readLine();
            Outcome<ConfigurationStore> opened = open(AccessMode.WRITE);
            assertEquals("LW-STORE-103", opened.troubles().getFirst().code());
            try (ConfigurationStore store = Sample.done(opened)) {
                assertEquals("loop", Sample.done(store.load()).heldBy().orElseThrow().purpose());
            }
        } finally {
            process.destroyForcibly().waitFor();
        }
        try (ConfigurationStore store = Sample.done(open(AccessMode.WRITE))) {
            assertEquals(false, Sample.done(store.load()).readOnly());
        }
    }

    /** Starts the loop and kills it after so many commits and a part of the next; answers the last number it told. */
    private int killedAfter(int from, int commits, double part) throws IOException, InterruptedException {
        Process process = started(from);
        int told = from - 1;
        try (BufferedReader acknowledged = process.inputReader()) {
            long before = 0;
            long now = 0;
            for (int i = 0; i < commits; i++) {
                told = Integer.parseInt(acknowledged.readLine());
                before = now;
                now = System.nanoTime();
            }
            long until = now + (long) (part * (now - before));
            while (System.nanoTime() < until) {
                Thread.onSpinWait();
            }
            process.toHandle().destroyForcibly(); // leaves the stream open, unlike the process itself
            told = acknowledged.lines().map(Integer::valueOf).reduce(told, (one, other) -> other);
        }
        process.waitFor();
        return told;
    }

    private Process started(int from) throws IOException {
        String path = Stream.of(CommitLoop.class, ConfigurationDirectory.class, Yaml.class, Outcome.class, yamlEngine())
                .map(KillTest::place)
                .distinct()
                .collect(Collectors.joining(File.pathSeparator));
        Path java = Path.of(System.getProperty("java.home"), "bin", "java");
        return new ProcessBuilder(java.toString(), "-Xshare:auto", "-XX:TieredStopAtLevel=1", "-Xmx64m", "-cp", path,
                CommitLoop.class.getName(), directory.resolve("config").toString(), Integer.toString(from))
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }

    private int stateBy(AccessMode mode) {
        try (ConfigurationStore store = Sample.done(open(mode))) {
            Map<GroupId, LineGroup> groups = Sample.done(store.load()).configuration().groups();
            Set<String> names = groups.values().stream().map(LineGroup::name).collect(Collectors.toSet());
            String secret = Sample.done(store.secret(SecretReference.secret("number"))).reveal();
            assertEquals(Set.of(secret), names);
            int number = Integer.parseInt(secret.substring(1));
            assertEquals(number % 2 == 0 ? 3 : 2, groups.size(), secret);
            return number;
        }
    }

    private Outcome<ConfigurationStore> open(AccessMode mode) {
        return ConfigurationDirectory.open(directory.resolve("config"), mode, "test",
                Sample.surroundings(directory, Map.of("LINEWRIGHT_KEY", Sample.KEY)));
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
