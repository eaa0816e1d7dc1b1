package org.linewright.drivers.program;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The program is killed while it takes in a new version of a driver; the next one finds the old or the new. */
@Timeout(300)
class KilledInstallTest {

    private static final int KILLS = 15;
    private static final int EVERY = 5;

    @TempDir
    private Path folder;

    @Test
    void whateverItWasDoingTheOldOrTheNewVersionWorksAndNothingIsLeftOver() throws Exception {
        Program program = Program.in(folder);
        List<Callable<Set<String>>> lanes = List.of(() -> deaths(program, 1), () -> deaths(program, 2));
        Set<String> found = new HashSet<>();
        try (ExecutorService both = Executors.newVirtualThreadPerTaskExecutor()) {
            for (Future<Set<String>> lane : both.invokeAll(lanes)) {
                found.addAll(lane.get());
            }
        }
        assertTrue(found.containsAll(Set.of("old", "died")), found::toString);
    }

    private Set<String> deaths(Program program, int lane) throws Exception {
        Path home = Files.createDirectory(folder.resolve("lane" + lane));
        Victim victim = new Victim(program.at(home.resolve("home")), home, new Random(lane));
        victim.installs("1.0.0");
        Set<String> found = new HashSet<>();
        for (int round = 1; round <= KILLS; round++) {
            found.add(victim.dies("1.0." + round, round));
            if (round % EVERY == 0) {
                victim.installs("1." + round + ".0");
            }
        }
        return found;
    }
}
