package org.linewright.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.linewright.media.sound.G711;

/** Streams of G.711 in real time: what a packet costs, and how near to its grid of 20 ms it is sent. */
final class Streams {

    /** What is said until all have found their pace. */
    private static final Duration SETTLED = Duration.ofSeconds(1);
    private static final Duration LONGEST = Duration.ofMinutes(2);

    private final Path folder;
    private final int count;
    private final Duration time;

    /**
     * @param time how long it is measured
     */
    Streams(Path folder, int count, Duration time) {
        this.folder = folder;
        this.count = count;
        this.time = time;
    }

    /** What one of them did; {@code cpu} of who speaks, {@code late} empty when nobody wrote down what came. */
    private record Turn(long sent, long lost, Duration cpu, Optional<Transit> late) {
        double microsEach() {
            return cpu.toNanos() / 1e3 / sent;
        }
    }

    private record Round(Turn plain, Turn sipp, Turn own, Turn pairs) {
    }

    /** {@code rounds} rounds after one that is not counted. */
    Table measured(int rounds) throws IOException, InterruptedException {
        List<Round> all = new ArrayList<>();
        try (TalkProcess plain = TalkProcess.start();
                TalkProcess own = TalkProcess.start();
                TalkProcess pairs = TalkProcess.start()) {
            for (int i = 0; i <= rounds; i++) {
                all.add(new Round(recorded(plain, TalkProcess.Kind.PLAIN), sipp(),
                        recorded(own, TalkProcess.Kind.OWN), pairs(pairs)));
            }
        }
        return table(all.subList(1, all.size()));
    }

    private Turn recorded(TalkProcess process, TalkProcess.Kind kind) throws IOException, InterruptedException {
        try (Recorder recorder = Recorder.started(count, LONGEST)) {
            process.talk(kind, recorder.ports());
            Turn turn = turn(recorder, process::cpu);
            process.hush();
            return turn;
        }
    }

    /** Its own stream of RTP out of a file; whom it calls says that the recorder listens. */
    private Turn sipp() throws IOException, InterruptedException {
        Files.writeString(folder.resolve("talk.xml"), Kamailio.resource("talk.xml"));
        Files.writeString(folder.resolve("listen.xml"), Kamailio.resource("listen.xml"));
        byte[] silence = new byte[8000];
        Arrays.fill(silence, G711.A_LAW.silence());
        Files.write(folder.resolve("talk.alaw"), silence);
        try (Recorder recorder = Recorder.started(count, LONGEST)) {
            Files.writeString(folder.resolve("ports.csv"), recorder.ports().stream().map(port -> port + ";\n")
                    .collect(Collectors.joining("", "SEQUENTIAL\n", "")));
            try (SippProcess callee = SippProcess.of(folder, "listen", "-sf", "listen.xml", "-inf", "ports.csv");
                    SippProcess caller = SippProcess.of(folder, "talk", "-sf", "talk.xml", "-r", "" + count, "-m",
                            "" + count, "-l", "" + count, "127.0.0.1:" + callee.port())) {
                return turn(recorder, caller::cpu);
            }
        }
    }

    private Turn turn(Recorder recorder, Supplier<Duration> cpu) throws IOException, InterruptedException {
        recorder.awaitAll();
        Due.in(SETTLED).await();
        Due since = new Due(System.nanoTime());
        Duration before = cpu.get();
        Due.in(time).await();
        Duration spent = cpu.get().minus(before);
        Transit late = recorder.after(since);
        return new Turn(late.sent(), late.lost(), spent, Optional.of(late));
    }

    /** Nobody listens but they themselves. */
    private Turn pairs(TalkProcess process) throws IOException {
        process.talk(TalkProcess.Kind.PAIRS, List.of(count));
        Due.in(SETTLED).await();
        List<Long> begin = process.figures();
        Duration before = process.cpu();
        Due.in(time).await();
        Duration spent = process.cpu().minus(before);
        List<Long> end = process.figures();
        process.hush();
        return new Turn(end.getFirst() - begin.getFirst(), end.getLast() - begin.getLast(), spent, Optional.empty());
    }

    private static Table table(List<Round> rounds) {
        Table table = new Table().row("", "packets", "missing", "µs of CPU each", "% of a core a stream",
                "late, ms p50",
                "p99", "p99.9", "most", "p99 : plain", "CPU : plain", "CPU : sipp", "limit");
        row(table, "plain loop", rounds, Round::plain);
        row(table, "sipp", rounds, Round::sipp);
        row(table, "ours", rounds, Round::own);
        row(table, "ours, to as many others", rounds, Round::pairs);
        return table;
    }

    private static void row(Table table, String name, List<Round> rounds, Function<Round, Turn> which) {
        List<Turn> turns = rounds.stream().map(which).toList();
        boolean paced = turns.getFirst().late().isPresent();
        List<String> cells = new ArrayList<>(List.of(name,
                "%,d".formatted(turns.stream().mapToLong(Turn::sent).sum()),
                "%,d".formatted(turns.stream().mapToLong(Turn::lost).sum()),
                Figure.of(turns, Turn::microsEach).text(1),
                Figure.of(turns, turn -> turn.microsEach() * 50 / 1e4).text(3)));
        for (double share : new double[]{ 0.5, 0.99, 0.999, 1 }) {
            cells.add(paced ? late(turns, share).text(2) : "");
        }
        cells.add(paced ? Figure.of(rounds, round -> p99(which.apply(round)) / p99(round.plain())).text(2) : "");
        cells.add(ratio(rounds, which, Round::plain).text(2));
        cells.add(ratio(rounds, which, Round::sipp).text(2));
        cells.add(paced ? "p99 " + Limit.atMost(2).judged(late(turns, 0.99)) : "");
        table.row(cells.toArray(String[]::new));
    }

    private static Figure late(List<Turn> turns, double share) {
        return Figure.of(turns, turn -> turn.late().orElseThrow().millis(share));
    }

    private static double p99(Turn turn) {
        return turn.late().orElseThrow().millis(0.99);
    }

    private static Figure ratio(List<Round> rounds, Function<Round, Turn> one, Function<Round, Turn> other) {
        return Figure.of(rounds, round -> one.apply(round).microsEach() / other.apply(round).microsEach());
    }
}
