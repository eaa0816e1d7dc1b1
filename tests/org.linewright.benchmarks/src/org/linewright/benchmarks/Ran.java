package org.linewright.benchmarks;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;

/**
 * A program of the machine from its start to its end.
 *
 * @param exit its exit code
 * @param wall how long it took
 * @param cpu its user and system time
 */
record Ran(int exit, Duration wall, Duration cpu) {

    /**
     * Waits for it; needs bash.
     *
     * @param folder where it runs
     * @param command what bash understands; what it prints goes into {@code printed.log} there
     */
    static Ran of(Path folder, String command) throws IOException, InterruptedException {
        long begin = System.nanoTime();
        Process process = new ProcessBuilder("bash", "-c",
                "TIMEFORMAT='%U %S'; time " + command + " > printed.log 2>&1; exit $?") //
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .start();
        String times = new String(process.getInputStream().readAllBytes()).strip();
        int exit = process.waitFor();
        Duration wall = Duration.ofNanos(System.nanoTime() - begin);
        String[] userAndSystem = times.split(" ");
        double seconds = Double.parseDouble(userAndSystem[0]) + Double.parseDouble(userAndSystem[1]);
        return new Ran(exit, wall, Duration.ofNanos((long) (seconds * 1e9)));
    }

    /** The same; fails when it fails. */
    static Ran succeeded(Path folder, String command) throws IOException, InterruptedException {
        Ran ran = of(folder, command);
        if (ran.exit() != 0) {
            throw new IOException("Exit code " + ran.exit() + " of " + command + ", see " + folder + "/printed.log");
        }
        return ran;
    }
}
