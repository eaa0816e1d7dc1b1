package org.linewright.benchmarks;

import java.io.BufferedReader;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Ours from a cold JVM: a process that runs {@link IdleLines}. */
final class OwnProcess {

    /** The memory a small server would give it. */
    private static final List<String> MEMORY = List.of("-XX:+UseSerialGC", "-Xmx128m");

    private final Kamailio kamailio;
    private final Duration delay;

    OwnProcess(Kamailio kamailio, Duration delay) {
        this.kamailio = kamailio;
        this.delay = delay;
    }

    /**
     * What idle lines weigh.
     *
     * @param storm heap bytes a line right after all have registered
     * @param idle heap bytes a line ten seconds later
     * @param threads threads of the process
     * @param resident megabytes the process occupies
     */
    record Weight(long storm, long idle, int threads, int resident) {
        static Weight of(String line) {
            long[] numbers = Arrays.stream(line.split(" ")).mapToLong(Long::parseLong).toArray();
            return new Weight(numbers[0], numbers[1], (int) numbers[2], (int) numbers[3]);
        }
    }

    /** How long it takes from the command to the last line's registration. */
    Duration registered(int lines) throws IOException {
        long begin = System.nanoTime();
        return run(lines, false, out -> {
            awaitRegistered(out);
            return Duration.ofNanos(System.nanoTime() - begin);
        });
    }

    Weight weight(int lines) throws IOException {
        return run(lines, true, out -> {
            awaitRegistered(out);
            return Weight.of(out.readLine());
        });
    }

    private static void awaitRegistered(BufferedReader out) throws IOException {
        if (!"registered".equals(out.readLine())) {
            throw new IOException("The lines' process has failed");
        }
    }

    private interface Reading<T> {
        T of(BufferedReader out) throws IOException;
    }

    private <T> T run(int lines, boolean weigh, Reading<T> reading) throws IOException {
        List<String> command = new ArrayList<>();
        command.add(ProcessHandle.current().info().command().orElse("java"));
        command.addAll(MEMORY);
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), IdleLines.class.getName(),
                "" + kamailio.sharedPort(), "" + lines, "" + delay.toNanos() / 1000));
        if (weigh) {
            command.add("weigh");
        }
        Process process = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
        try (BufferedReader out = process.inputReader()) {
            return reading.of(out);
        } finally {
            process.onExit().join();
        }
    }
}
