package org.linewright.operations.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.File;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.linewright.core.Outcome;
import org.linewright.core.line.LineGroup;
import org.linewright.lines.Lines;
import org.linewright.numbers.NumberPlans;
import org.linewright.operations.Current;
import org.linewright.operations.OpenConfiguration;
import org.linewright.pbx.PbxDriver;
import org.linewright.store.AccessMode;
import org.linewright.store.ConfigurationDirectory;

class ApplyKilledTest {

    private static final int KILLS = 40;

    @TempDir
    private Path home;

    @Test
    void aKillAtAnyInstantLeavesAConfigurationThatWasApplied() throws Exception {
        SplittableRandom random = new SplittableRandom(20261123);
        int next = 1;
        for (int kill = 0; kill < KILLS; kill++) {
            int told = killedAfter(next, 1 + random.nextInt(2), random.nextDouble());
            int found = found();
            assertTrue(found == told || found == told + 1, "kill " + kill + ": told " + told + ", found " + found);
            next = found + 1;
        }
    }

    /** Kills the loop after so many plans and a part of the next; answers the last number it told. */
    private int killedAfter(int from, int plans, double part) throws Exception {
        Process process = started(from);
        int told = from - 1;
        try (BufferedReader applied = process.inputReader()) {
            long before = System.nanoTime();
            long now = before;
            for (int i = 0; i < plans; i++) {
                told = Integer.parseInt(applied.readLine());
                before = now;
                now = System.nanoTime();
            }
            long until = now + (long) (part * Math.min(now - before, 50_000_000));
            while (System.nanoTime() < until) {
                Thread.onSpinWait();
            }
            process.toHandle().destroyForcibly(); // leaves the stream open, unlike the process itself
            for (String line = applied.readLine(); line != null; line = applied.readLine()) { // framework-driven null
                told = Integer.parseInt(line);
            }
        } finally {
            process.destroyForcibly().waitFor();
        }
        return told;
    }

    private Process started(int from) throws Exception {
        Class<?> yaml = seenBy(ConfigurationDirectory.class, "org.linewright.yaml.Yaml");
        String path = Stream
                .of(ApplyLoop.class, StoredConfiguration.class, Lines.class, PbxDriver.class, NumberPlans.class,
                        ConfigurationDirectory.class, yaml, seenBy(yaml, "org.snakeyaml.engine.v2.api.Load"),
                        Outcome.class)
                .map(ApplyKilledTest::place)
                .distinct()
                .collect(Collectors.joining(File.pathSeparator));
        Path java = Path.of(System.getProperty("java.home"), "bin", "java");
        return new ProcessBuilder(java.toString(), "-Xshare:auto", "-XX:TieredStopAtLevel=1", "-Xmx64m", "-cp", path,
                ApplyLoop.class.getName(), configuration().toString(), Integer.toString(from))
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }

    /** The number that every part of the configuration says. */
    private int found() {
        try (OpenConfiguration configuration = ApplyLoop.open(configuration(), AccessMode.WRITE)) {
            Current current = configuration.current().result().orElseThrow();
            assertEquals(List.of(), current.troubles());
            String number = configuration.secret(ApplyLoop.NUMBER).result().orElseThrow().reveal();
            for (LineGroup group : current.configuration().groups().values()) {
                assertEquals(group.id() + " " + number, group.name());
            }
            assertEquals(ApplyLoop.groups(Integer.parseInt(number)), current.configuration().groups().size());
            assertEquals(ApplyLoop.groups(Integer.parseInt(number)) == 3,
                    configuration.secret(ApplyLoop.EVEN).isDone(), "the password goes with its group");
            return Integer.parseInt(number);
        }
    }

    private Path configuration() {
        return home.resolve("configuration");
    }

    private static Class<?> seenBy(Class<?> from, String name) throws ClassNotFoundException {
        return from.getClassLoader().loadClass(name);
    }

    private static String place(Class<?> type) {
        try {
            return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI()).toString();
        } catch (URISyntaxException exception) {
            throw new IllegalStateException(exception);
        }
    }
}
