package org.linewright.drivers.program;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.linewright.drivers.DriversTrouble;
import org.linewright.drivers.internal.swap.DriverJar;
import org.linewright.drivers.program.Program.Said;

/** A home whose program is killed, over and over, while it takes in a new version of a driver. */
final class Victim {

    /** What it says as it comes to each part: reading, trying, switching with writing, and after that. */
    private static final List<String> PARTS = List.of("Reading and verifying", "Trying acme.cloud",
            "Switching acme.cloud");

    /** Longer than each takes. */
    private static final int[] MOST_MILLIS = { 300, 250, 250 };
    private static final Set<String> LASTING = Set.of("installed.yaml", "shelf.lock", "store");

    private final Program program;
    private final Path folder;
    private final Random random;
    private String version = "1.0.0";

    /** @param folder for jars */
    Victim(Program program, Path folder, Random random) {
        this.program = program;
        this.folder = folder;
        this.random = random;
    }

    /** Nobody kills it. */
    void installs(String next) throws Exception {
        Said whole = program.run("drivers", "install", jar(next), "--yes");
        assertEquals(0, whole.code(), whole::words);
        version = next;
    }

    /**
     * @param round of many; each is another part's turn
     * @return what the next process found: the {@code old} version, the {@code new} one, or the old one and that a switch
     *     {@code died}
     */
    String dies(String next, int round) throws Exception {
        int part = round % PARTS.size();
        Process process = program.started("drivers", "install", jar(next), "--yes");
        BufferedReader reader = process.inputReader();
        String line = reader.readLine();
        while (line != null && !line.startsWith(PARTS.get(part))) { // framework-driven null: it ended
            line = reader.readLine();
        }
        process.waitFor(random.nextInt(MOST_MILLIS[part]), TimeUnit.MILLISECONDS);
        process.destroyForcibly().waitFor();
        boolean tried = Files.exists(shelf("trial.yaml"));
        Said list = program.run("drivers");
        String when = "killed in part " + part + " of " + next + ": " + list.words();
        assertEquals(0, list.code(), when);
        boolean old = list.words().contains("acme.cloud " + version + " ");
        assertTrue(old != list.words().contains("acme.cloud " + next + " "), when);
        boolean told = list.words().contains(DriversTrouble.TRIAL_DIED.code());
        assertEquals(tried && old, told, when);
        assertFalse(list.words().replaceAll("(?s)Warning.*?" + DriversTrouble.TRIAL_DIED.code(), "").contains("("
                + "LW-"), when);
        version = old ? version : next;
        nothingLeft(when);
        return told ? "died" : old ? "old" : "new";
    }

    private void nothingLeft(String when) throws IOException {
        try (Stream<Path> files = Files.list(shelf("")); Stream<Path> jars = Files.list(shelf("store"))) {
            assertEquals(List.of(), files.map(file -> file.getFileName().toString())
                    .filter(file -> !LASTING.contains(file)).toList(), when);
            List<String> kept = jars.map(jar -> jar.getFileName().toString()).toList();
            assertTrue(kept.size() <= 2 && kept.stream().allMatch(jar -> jar.matches("[0-9a-f]{64}\\.jar")),
                    when + kept);
        }
    }

    private Path shelf(String file) {
        return program.home().resolve("drivers").resolve(file);
    }

    private String jar(String one) throws IOException {
        return DriverJar.good(one).in(folder).toString();
    }
}
