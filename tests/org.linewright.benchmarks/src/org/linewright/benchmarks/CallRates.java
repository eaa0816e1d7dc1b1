package org.linewright.benchmarks;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Calls to one SIPp, at ever higher rates until one is not kept: by another SIPp, and by a line of ours. */
final class CallRates {

    private static final List<Integer> RATES = List.of(100, 200, 400, 800, 1600, 3200, 6400);

    private final Path folder;
    private final int seconds;

    /**
     * @param seconds how long calls are begun at each rate
     */
    CallRates(Path folder, int seconds) {
        this.folder = folder;
        this.seconds = seconds;
    }

    private interface Caller {
        SetUps call(int port, int perSecond, int count) throws IOException, InterruptedException;
    }

    /** One round: what came of each rate that was tried. */
    private record Round(Map<Integer, SetUps> sipp, Map<Integer, SetUps> own) {
    }

    /** {@code rounds} rounds after one that is not counted. */
    Table measured(int rounds) throws IOException, InterruptedException {
        List<Round> all = new ArrayList<>();
        for (int i = 0; i <= rounds; i++) {
            all.add(round(new SippCalls(folder)::call, OwnCalls::call));
        }
        return table(all.subList(1, all.size()));
    }

    private Round round(Caller sipp, Caller own) throws IOException, InterruptedException {
        Round round = new Round(new LinkedHashMap<>(), new LinkedHashMap<>());
        for (int rate : RATES) {
            tried(rate, sipp, round.sipp());
            tried(rate, own, round.own());
        }
        return round;
    }

    private void tried(int rate, Caller caller, Map<Integer, SetUps> before) throws IOException, InterruptedException {
        if (before.values().stream().allMatch(SetUps::sustained)) {
            try (SippProcess callee = SippProcess.taking(folder)) {
                before.put(rate, caller.call(callee.port(), rate, rate * seconds));
            }
        }
    }

    private static Table table(List<Round> rounds) {
        Table table = new Table().row("calls/s", "sipp, failed", "sent again", "µs of CPU each", "ours, failed",
                "sent again", "µs of CPU each", "CPU ours : sipp");
        for (int rate : RATES) {
            List<SetUps> sipp = rounds.stream().flatMap(round -> at(rate, round.sipp())).toList();
            List<SetUps> own = rounds.stream().flatMap(round -> at(rate, round.own())).toList();
            List<Double> ratios = rounds.stream()
                    .filter(round -> round.sipp().containsKey(rate) && round.own().containsKey(rate))
                    .map(round -> round.own().get(rate).cpuEach() / round.sipp().get(rate).cpuEach())
                    .toList();
            if (!sipp.isEmpty() || !own.isEmpty()) {
                List<String> cells = new ArrayList<>(List.of("%,d".formatted(rate)));
                cells.addAll(cells(sipp));
                cells.addAll(cells(own));
                cells.add(ratios.isEmpty() ? "" : Figure.of(ratios, ratio -> ratio).text(2));
                table.row(cells.toArray(String[]::new));
            }
        }
        Figure sipp = Figure.of(rounds, round -> highest(round.sipp()));
        Figure own = Figure.of(rounds, round -> highest(round.own()));
        return table.row("kept", sipp.text(0), "", "", own.text(0));
    }

    private static Stream<SetUps> at(int rate, Map<Integer, SetUps> round) {
        return Stream.ofNullable(round.get(rate));
    }

    private static List<String> cells(List<SetUps> some) {
        return some.isEmpty()
                ? List.of("", "", "")
                : List.of("%,d".formatted(some.stream().mapToLong(SetUps::failed).sum()),
                        "%,d".formatted(some.stream().mapToLong(SetUps::again).sum()),
                        Figure.of(some, SetUps::cpuEach).text(0));
    }

    private static double highest(Map<Integer, SetUps> round) {
        return round.values().stream().filter(SetUps::sustained).mapToDouble(SetUps::asked).max().orElse(0);
    }
}
