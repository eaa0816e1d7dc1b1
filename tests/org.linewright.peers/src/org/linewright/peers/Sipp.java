package org.linewright.peers;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** One end of a call, played by SIPp: it goes through a scenario and fails at the first message that is another. */
public final class Sipp {

    private static final Path PROGRAM = Program.installed("sipp", "sip-tester");

    private final Path folder;
    private final InetSocketAddress pbx;
    private final String domain;
    private final String user;
    private final String password;
    private final int port;

    /** An account of a PBX, on a free port of its own; files go into {@code folder}. */
    public Sipp(Path folder, InetSocketAddress pbx, String domain, String user, String password) throws IOException {
        this.folder = Files.createDirectories(folder.resolve(user));
        this.pbx = pbx;
        this.domain = domain;
        this.user = user;
        this.password = password;
        this.port = FreePort.any();
    }

    public int port() {
        return port;
    }

    /** Registers for ten minutes. */
    public void register(Duration limit) throws IOException {
        try (Run run = run("register", SippScenario.register())) {
            run.succeeds(limit);
        }
    }

    /** Goes through a scenario once, in the background. */
    public Run run(String name, String scenario) throws IOException {
        return run(name, scenario, 1, 1);
    }

    /** The same, and gives all sound back that comes to it. */
    public Run echoing(String name, String scenario) throws IOException {
        return run(name, scenario, SippLoad.of(1, 1), List.of("-rtp_echo", "-mp", Integer.toString(FreePort.any())));
    }

    /** Goes through a scenario so many times, beginning so many a second, in the background. */
    public Run run(String name, String scenario, int times, int perSecond) throws IOException {
        return run(name, scenario, SippLoad.of(times, perSecond));
    }

    /** Goes through a scenario as often as the load says, in the background. */
    public Run run(String name, String scenario, SippLoad load) throws IOException {
        return run(name, scenario, load, List.of());
    }

    private Run run(String name, String scenario, SippLoad load, List<String> more) throws IOException {
        Path file = Files.writeString(folder.resolve(name + ".xml"),
                scenario.replace("@USER@", user)
                        .replace("@DOMAIN@", domain)
                        .replace("@AUTH@", "[authentication username=" + user + " password=" + password + "]"));
        List<String> what = new ArrayList<>(
                List.of("-sf", file.toString(), "-trace_logs", "-log_file", written(name).toString()));
        what.addAll(more);
        if (!load.values().isEmpty()) {
            Path values = folder.resolve(name + ".csv");
            Files.writeString(values, "SEQUENTIAL\n" + String.join("\n", load.values()) + "\n");
            what.addAll(List.of("-inf", values.toString()));
        }
        return run(name, what, load);
    }

    /**
     * Plays one of the scenarios that SIPp brings itself, in the background: {@code uas} is called, {@code uac} calls.
     *
     * @param number whom it calls
     */
    public Run builtIn(String scenario, String number, SippLoad load) throws IOException {
        return run(scenario, List.of("-sn", scenario, "-s", number), load);
    }

    private Run run(String name, List<String> what, SippLoad load) throws IOException {
        List<String> arguments = new ArrayList<>(List.of(pbx.getAddress().getHostAddress() + ":" + pbx.getPort(), "-i",
                "127.0.0.1", "-p", Integer.toString(port)));
        arguments.addAll(what);
        arguments.addAll(List.of("-m", Integer.toString(load.times()), "-r", Integer.toString(load.perSecond()),
                "-nostdin", "-timeout", load.limit().toSeconds() + "s", "-timeout_error", "-trace_err", "-error_file",
                folder.resolve(name + ".log").toString()));
        return new Run(Program.start(PROGRAM, arguments, line -> {
            // the words are kept by the program
        }), folder.resolve(name + ".log"));
    }

    /** Where {@code <log>} of this scenario writes. */
    public Path written(String name) {
        return folder.resolve(name + ".written");
    }

    /** One scenario on its way. */
    public static final class Run implements AutoCloseable {

        private final Program program;
        private final Path errors;

        private Run(Program program, Path errors) {
            this.program = program;
            this.errors = errors;
        }

        /** Waits for the end; fails when it was not the planned one. */
        public void succeeds(Duration limit) throws IOException {
            int code = program.ended(limit);
            if (code != 0) {
                String said = Files.exists(errors) ? Files.readString(errors) : program.words();
                throw new AssertionError("sipp ended with " + code + ":\n" + said);
            }
        }

        @Override
        public void close() {
            program.close();
        }
    }
}
