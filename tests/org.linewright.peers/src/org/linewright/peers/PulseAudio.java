package org.linewright.peers;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** A sound card that is none: what is played to it is what its microphone hears. Ending it is pulling it out. */
public final class PulseAudio implements AutoCloseable {

    private static final int PATIENCE = 20;

    private final Program program;
    private final Map<String, String> environment;

    private PulseAudio(Program program, Map<String, String> environment) {
        this.program = program;
        this.environment = environment;
    }

    /** Whether this machine has it, with what lets ALSA use it. */
    public static boolean installed() {
        return Files.isExecutable(Path.of("/usr/bin/pulseaudio")) && Files.isExecutable(Path.of("/usr/bin/pactl"))
                && Files.isDirectory(Path.of("/etc/alsa/conf.d"))
                && Files.exists(Path.of("/etc/alsa/conf.d/50-pulseaudio.conf"));
    }

    /** Starts one in this folder, which nobody else sees. */
    public static PulseAudio started(Path folder) throws IOException, InterruptedException {
        Path home = Files.createDirectories(folder.resolve("home"));
        Path runtime = Files.createDirectory(folder.resolve("run"),
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
        Files.writeString(home.resolve(".asoundrc"), "pcm.!default { type pulse }\nctl.!default { type pulse }\n");
        Map<String, String> environment = Map.of("HOME", home.toString(), "XDG_RUNTIME_DIR", runtime.toString());
        CountDownLatch ready = new CountDownLatch(1);
        Program program = Program.start(Path.of("/usr/bin/env"), command(environment, "pulseaudio", "-n",
                "--daemonize=no", "--exit-idle-time=-1", "--disable-shm=yes", "--log-level=info", "-L",
                "module-null-sink sink_name=speaker rate=48000", "-L", "module-native-protocol-unix"), line -> {
                    if (line.contains("startup complete")) {
                        ready.countDown();
                    }
                });
        if (!ready.await(PATIENCE, TimeUnit.SECONDS)) {
            program.close();
            throw new AssertionError("PulseAudio does not start:\n" + program.words());
        }
        List<String> monitor = new ArrayList<>(List.of("env"));
        monitor.addAll(command(environment, "pactl", "set-default-source", "speaker.monitor"));
        Program.said(monitor);
        return new PulseAudio(program, environment);
    }

    /** What lets a program use it. */
    public Map<String, String> environment() {
        return environment;
    }

    @Override
    public void close() {
        program.close();
    }

    private static List<String> command(Map<String, String> environment, String... words) {
        List<String> command = new ArrayList<>(environment.entrySet().stream()
                .map(entry -> entry.getKey() + "=" + entry.getValue()).toList());
        command.addAll(List.of(words));
        return command;
    }
}
