package org.linewright.benchmarks;

import static java.nio.file.StandardWatchEventKinds.ENTRY_CREATE;
import static java.nio.file.StandardWatchEventKinds.ENTRY_MODIFY;
import static org.linewright.peers.SippScenario.ack;
import static org.linewright.peers.SippScenario.agree;
import static org.linewright.peers.SippScenario.answer;
import static org.linewright.peers.SippScenario.bye;
import static org.linewright.peers.SippScenario.calledNoting;
import static org.linewright.peers.SippScenario.calling;
import static org.linewright.peers.SippScenario.mediaElsewhere;
import static org.linewright.peers.SippScenario.noting;
import static org.linewright.peers.SippScenario.pause;
import static org.linewright.peers.SippScenario.provisional;
import static org.linewright.peers.SippScenario.request;
import static org.linewright.peers.SippScenario.response;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.linewright.peers.Sipp;
import org.linewright.peers.SippLoad;

/** Calls of SIPp through the embedded PBX, with sound in both directions, beside rtpengine with as many. */
final class RelayedCalls {

    private static final int FRAMES = 500;
    private static final int PER_SECOND = 100;
    private static final Duration LIMIT = Duration.ofSeconds(90);

    private final Path folder;
    private final int calls;

    RelayedCalls(Path folder, int calls) {
        this.folder = folder;
        this.calls = calls;
    }

    /** What one of them did with the packets. */
    private record Turn(Transit transit, Duration cpu) {
        double microsEach() {
            return cpu.toNanos() / 1e3 / transit.sent();
        }
    }

    /** One round: nobody between, the peer, ours. */
    private record Round(Turn direct, Turn engine, Turn own) {
    }

    /** {@code rounds} rounds of 10 s of sound after one that is not counted. */
    Table measured(int rounds) throws IOException, InterruptedException {
        List<Round> all = new ArrayList<>();
        try (BoxProcess box = BoxProcess.start(); RtpEngine engine = RtpEngine.start(folder)) {
            Sipp callee = phone(box, BoxProcess.CALLEE);
            Sipp caller = phone(box, BoxProcess.CALLER);
            callee.register(LIMIT);
            for (int i = 0; i <= rounds; i++) {
                all.add(new Round(direct(), engine("round" + i, engine), own(box, caller, callee)));
            }
        }
        return table(all.subList(1, all.size()));
    }

    private Sipp phone(BoxProcess box, String user) throws IOException {
        return new Sipp(folder, box.address(), BoxProcess.DOMAIN, user, BoxProcess.password(user));
    }

    private Turn direct() throws IOException, InterruptedException {
        try (Speakers speakers = new Speakers(2 * calls)) {
            List<Integer> ports = speakers.ports();
            List<Integer> targets = new ArrayList<>(ports.subList(calls, 2 * calls));
            targets.addAll(ports.subList(0, calls));
            return turn(speakers, targets, () -> Duration.ZERO);
        }
    }

    private Turn engine(String name, RtpEngine engine) throws IOException, InterruptedException {
        try (Speakers speakers = new Speakers(2 * calls)) {
            Turn turn = turn(speakers, engine.relayed(name, speakers.ports()), engine::cpu);
            engine.end(name, calls);
            return turn;
        }
    }

    private Turn own(BoxProcess box, Sipp caller, Sipp callee) throws IOException, InterruptedException {
        try (Speakers speakers = new Speakers(2 * calls)) {
            List<Integer> ports = speakers.ports();
            String called = mediaElsewhere(calledNoting(answer(180, "Ringing"), answer(200, "OK"), request("ACK"),
                    request("BYE"), agree()));
            String calling = mediaElsewhere(calling(BoxProcess.CALLEE, provisional(100), response(180),
                    noting(response(200)), ack(BoxProcess.CALLEE),
                    pause(FRAMES * 20 + 1000 * calls / PER_SECOND + 4000),
                    bye(BoxProcess.CALLEE), response(200)));
            Files.deleteIfExists(caller.written("calling"));
            Files.deleteIfExists(callee.written("called"));
            try (Sipp.Run second = callee.run("called", called, load(ports.subList(calls, 2 * calls)));
                    Sipp.Run first = caller.run("calling", calling, load(ports.subList(0, calls)))) {
                Map<Integer, Integer> relayed = new HashMap<>(noted(caller.written("calling")));
                relayed.putAll(noted(callee.written("called")));
                Turn turn = turn(speakers, ports.stream().map(relayed::get).toList(), box::cpu);
                first.succeeds(LIMIT);
                second.succeeds(LIMIT);
                return turn;
            }
        }
    }

    private SippLoad load(List<Integer> ports) {
        return new SippLoad(calls, PER_SECOND, LIMIT, ports.stream().map(port -> port + ";").toList());
    }

    /** Which port of the PBX belongs to which of ours, once all calls are there. */
    private Map<Integer, Integer> noted(Path file) throws IOException, InterruptedException {
        try (WatchService changes = file.getFileSystem().newWatchService()) {
            file.getParent().register(changes, ENTRY_CREATE, ENTRY_MODIFY);
            Map<Integer, Integer> found = read(file);
            while (found.size() < calls) {
                WatchKey change = changes.poll(LIMIT.toSeconds(), TimeUnit.SECONDS);
                if (change == null) { // framework-driven null
                    throw new IOException("Not all calls were answered, see " + file);
                }
                change.pollEvents();
                change.reset();
                found = read(file);
            }
            return found;
        }
    }

    private static Map<Integer, Integer> read(Path file) throws IOException {
        Map<Integer, Integer> found = new HashMap<>();
        for (String line : Files.exists(file) ? Files.readAllLines(file) : List.<String>of()) {
            String[] ports = line.strip().split(" ");
            if (ports.length == 2) {
                found.put(Integer.valueOf(ports[0]), Integer.valueOf(ports[1]));
            }
        }
        return found;
    }

    private static Turn turn(Speakers speakers, List<Integer> targets, Supplier<Duration> cpu)
            throws IOException, InterruptedException {
        Duration before = cpu.get();
        Transit transit = speakers.talk(targets, FRAMES);
        return new Turn(transit, cpu.get().minus(before));
    }

    private static Table table(List<Round> rounds) {
        Table table = new Table().row("", "packets", "lost", "µs of CPU each", "ms p50", "ms p99", "ms p99.9",
                "CPU : rtpengine");
        row(table, "nobody between", rounds.stream().map(Round::direct).toList(), "");
        row(table, "rtpengine, no kernel module", rounds.stream().map(Round::engine).toList(), "");
        row(table, "embedded PBX", rounds.stream().map(Round::own).toList(),
                Figure.of(rounds, round -> round.own().microsEach() / round.engine().microsEach()).text(2));
        return table;
    }

    private static void row(Table table, String name, List<Turn> turns, String ratio) {
        table.row(name, "%,d".formatted(turns.stream().mapToLong(turn -> turn.transit().sent()).sum()),
                "%,d".formatted(turns.stream().mapToLong(turn -> turn.transit().lost()).sum()),
                Figure.of(turns, Turn::microsEach).text(1), millis(turns, 0.5), millis(turns, 0.99),
                millis(turns, 0.999), ratio);
    }

    private static String millis(List<Turn> turns, double share) {
        return Figure.of(turns, turn -> turn.transit().millis(share)).text(2);
    }
}
