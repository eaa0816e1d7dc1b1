package org.linewright.benchmarks;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.linewright.core.location.Way;

/**
 * Runs the benchmarks and prints their tables: of the lines, with the argument {@code numbers} of the dial rules, with
 * {@code calls} of calls through the embedded PBX, with {@code legs} of clients' calls joined with those of their lines,
 * with {@code softphone} of what a person's calls cost, or with {@code trace} of what a recording costs. A number sets how
 * many rounds.
 */
public final class Bench {

    private static final int FEW = 1_000;
    private static final int MANY = 10_000;
    private static final int TOTAL = 20_000;
    private static final int CALLS = 200;
    private static final int JOINED = 20;

    private Bench() {
    }

    public static void main(String[] arguments) throws IOException, InterruptedException {
        List<String> wanted = new ArrayList<>(List.of(arguments));
        boolean numbers = wanted.remove("numbers");
        boolean calls = wanted.remove("calls");
        boolean legs = wanted.remove("legs");
        boolean softphone = wanted.remove("softphone");
        boolean trace = wanted.remove("trace");
        int usual = softphone ? 3 : 5;
        int rounds = wanted.isEmpty() ? usual : Math.max(1, Integer.parseInt(wanted.getFirst()));
        System.out.println("Median of " + rounds + " rounds (least–most). Only ratios of one run mean anything.\n");
        if (numbers) {
            numbers(rounds);
        } else if (calls) {
            calls(rounds);
        } else if (legs) {
            System.out.printf("%d calls of clients, G.711 A-law towards the PBX, 10 s%n", JOINED);
            System.out.println(new JoinedCalls(JOINED).measured(rounds));
        } else if (trace) {
            System.out.println("1,000 messages a second, recorded and not");
            System.out.println(TraceCosts.measured(rounds));
        } else if (softphone) {
            softphone(rounds);
        } else {
            lines(rounds);
        }
    }

    private static void numbers(int rounds) {
        Dialling dialling = new Dialling();
        System.out.printf("Dialling, %d numbers in turn, 14 steps%n", Office.DIALLED.size());
        System.out.println(dialling.measured(Way.DIAL, Office.DIALLED, rounds));
        List<String> readable = Office.DIALLED.stream().filter(dialling::isReadable).toList();
        System.out.printf("Dialling, the %d of them that are readable%n", readable.size());
        System.out.println(dialling.measured(Way.DIAL, readable, rounds));
        System.out.printf("Told by the PBX, %d numbers in turn, 6 steps%n", Office.TOLD.size());
        System.out.println(dialling.measured(Way.CALLER, Office.TOLD, rounds));
        System.out.println(RuleCosts.measured(rounds));
    }

    private static void calls(int rounds) throws IOException, InterruptedException {
        needed("rtpengine-daemon sip-tester", "rtpengine", "sipp");
        Path folder = Files.createTempDirectory("linewright-bench");
        try {
            System.out.printf("%d calls of SIPp at once, 10 s of G.711 in both directions%n", CALLS);
            System.out.println(new RelayedCalls(folder, CALLS).measured(rounds));
        } finally {
            delete(folder);
        }
    }

    private static void softphone(int rounds) throws IOException, InterruptedException {
        needed("sip-tester opus-tools", "sipp", "opusenc", "bash");
        Path folder = Files.createTempDirectory("linewright-bench");
        try {
            new Softphone(folder).print(rounds);
        } finally {
            delete(folder);
        }
    }

    private static void needed(String packages, String... programs) {
        Stream.of(programs).filter(one -> !installed(one)).findFirst().ifPresent(missing -> {
            System.err.println(missing + " is not on the PATH; on Debian: apt-get install " + packages);
            System.exit(2);
        });
    }

    private static void lines(int rounds) throws IOException, InterruptedException {
        needed("kamailio sip-tester", "kamailio", "sipp", "bash");
        Path folder = Files.createTempDirectory("linewright-bench");
        try (Kamailio kamailio = Kamailio.start(folder)) {
            for (int lines : new int[]{ FEW, MANY }) {
                System.out.printf("%,d lines, %,d registrations a round, 100 at once%n", lines, TOTAL);
                System.out.println(new Registrations(kamailio, folder).measured(lines, TOTAL, rounds));
            }
            System.out.println("Lines of the engine in a JVM of their own");
            System.out.println(weights(kamailio));
            System.out.printf("From the command to %,d registered lines%n", MANY);
            System.out.println(starts(kamailio, folder, rounds));
        } finally {
            delete(folder);
        }
    }

    private static Table weights(Kamailio kamailio) throws IOException {
        Table table = new Table().row("", "heap a line after the storm, B", "10 s later, B", "threads", "RSS, MB");
        for (int lines : new int[]{ FEW, MANY }) {
            OwnProcess.Weight weight = new OwnProcess(kamailio, Duration.ofNanos(200_000)).weight(lines);
            table.row("%,d lines".formatted(lines), "" + weight.storm(), "" + weight.idle(), "" + weight.threads(),
                    "" + weight.resident());
        }
        return table;
    }

    private record Start(Duration sipp, Duration undelayed, Duration delayed) {
    }

    private static Table starts(Kamailio kamailio, Path folder, int rounds) throws IOException, InterruptedException {
        List<Start> all = new ArrayList<>();
        for (int i = 0; i < rounds; i++) {
            all.add(new Start(new Sipp(folder).register(kamailio, MANY, MANY, 100).wall(),
                    new OwnProcess(kamailio, Duration.ZERO).registered(MANY),
                    new OwnProcess(kamailio, Duration.ofMillis(1)).registered(MANY)));
        }
        return new Table() //
                .row("", "sipp", "ours, delay 0", "ours, delay 1 ms", "delay 0 : sipp")
                .row("seconds", Figure.of(all, one -> one.sipp().toNanos() / 1e9).text(2),
                        Figure.of(all, one -> one.undelayed().toNanos() / 1e9).text(2),
                        Figure.of(all, one -> one.delayed().toNanos() / 1e9).text(2),
                        Figure.of(all, one -> (double) one.undelayed().toNanos() / one.sipp().toNanos()).text(2));
    }

    private static boolean installed(String program) {
        return Stream.of(System.getenv("PATH").split(File.pathSeparator))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, program)));
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path one : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(one);
            }
        }
    }
}
