package org.linewright.peers;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * A foreign program with its own children, as one process group. It ends when it is closed, and at the latest with this
 * JVM, however that ends: a guard in the group waits on a pipe that only this JVM holds open.
 */
final class Program implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final String GUARDED = "exec 3<&0; (read end <&3; kill -KILL 0) & exec \"$@\" 3<&- </dev/null";

    private final String name;
    private final Process process;
    private final Thread reader;
    private final List<String> output = Collections.synchronizedList(new ArrayList<>());

    private Program(String name, Process process, Consumer<String> lines) {
        this.name = name;
        this.process = process;
        this.reader = Thread.ofPlatform().daemon().name(name + " output").unstarted(() -> read(lines));
    }

    /** Starts it; {@code lines} is told every line it prints, on one thread. */
    static Program start(Path path, List<String> arguments, Consumer<String> lines) throws IOException {
        List<String> command = new ArrayList<>(List.of("setsid", "sh", "-c", GUARDED, "sh", path.toString()));
        command.addAll(arguments);
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        Program program = new Program(path.getFileName().toString(), process, lines);
        program.reader.start();
        return program;
    }

    /** Where an installed program is; fails with the words that help when it is not. */
    static Path installed(String name, String debianPackage) {
        Stream<String> folders = Stream.concat(Stream.of(System.getenv().getOrDefault("PATH", "").split(":")),
                Stream.of("/usr/sbin", "/usr/local/sbin"));
        return folders.filter(folder -> !folder.isBlank())
                .map(folder -> Path.of(folder, name))
                .filter(Files::isExecutable)
                .findFirst()
                .orElseThrow(() -> new AssertionError("This test needs the program " + name
                        + ", which is not installed; Debian's package is " + debianPackage));
    }

    /** Runs a short command and answers what it printed. */
    static String said(List<String> command) {
        try {
            Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
            try {
                String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
                process.waitFor();
                return said;
            } finally {
                process.destroyForcibly();
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (InterruptedException interrupted) {
            throw interrupted(interrupted);
        }
    }

    boolean alive() {
        return process.isAlive();
    }

    /** Waits until it ends by itself, and answers its exit code; fails when it does not. */
    int ended(Duration limit) {
        try {
            if (!process.waitFor(limit.toMillis(), TimeUnit.MILLISECONDS)) {
                throw new AssertionError(name + " does not end:\n" + words());
            }
            return process.exitValue();
        } catch (InterruptedException interrupted) {
            throw interrupted(interrupted);
        }
    }

    /** Stands still as a whole. */
    void freeze() {
        signal("STOP");
    }

    void thaw() {
        signal("CONT");
    }

    /** What it printed last. */
    String words() {
        synchronized (output) {
            return String.join("\n", output.subList(Math.max(0, output.size() - 20), output.size()));
        }
    }

    /** Kills it with all its children, and waits until the last one is gone. */
    @Override
    public void close() {
        signal("KILL");
        try {
            // its output ends when nobody is left to write
            if (!reader.join(PATIENCE) || !process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
                throw new AssertionError(name + " cannot be ended");
            }
        } catch (InterruptedException interrupted) {
            throw interrupted(interrupted);
        }
    }

    private void signal(String signal) {
        if (reader.isAlive()) {
            said(List.of("sh", "-c", "kill -" + signal + " -" + process.pid()));
        }
    }

    private void read(Consumer<String> lines) {
        try (BufferedReader reading = process.inputReader(StandardCharsets.UTF_8)) {
            for (String line = reading.readLine(); line != null; line = reading.readLine()) { // framework-driven null
                output.add(line);
                lines.accept(line);
            }
        } catch (IOException closed) {
            output.add(name + ": " + closed.getMessage());
        }
    }

    static IllegalStateException interrupted(InterruptedException interrupted) {
        Thread.currentThread().interrupt();
        return new IllegalStateException(interrupted);
    }
}
