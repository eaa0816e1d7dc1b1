package org.linewright.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * The peer: sipp of the machine, which calls by the scenario that it brings itself.
 *
 * @param folder where it keeps its files
 */
record SippCalls(Path folder) {

    /** Begins so many calls a second at this port, until there were {@code count}. */
    SetUps call(int port, int perSecond, int count) throws IOException, InterruptedException {
        Path figures = folder.resolve("uac.csv");
        Files.deleteIfExists(figures);
        Ran ran = Ran.of(folder, ("sipp 127.0.0.1:%d -sn uac -i 127.0.0.1 -p %d -r %d -m %d -l %d -nostdin "
                + "-buff_size 4000000 -skip_rlimit -timeout 40 -trace_stat -stf %s -fd 1")
                .formatted(port, Kamailio.freePort(), perSecond, count, count, figures));
        List<String> lines = Files.readAllLines(figures);
        List<String> names = List.of(lines.getFirst().split(";"));
        String[] last = lines.getLast().split(";");
        long taken = Long.parseLong(last[names.indexOf("SuccessfulCall(C)")]);
        return new SetUps(perSecond, count, count - taken,
                Long.parseLong(last[names.indexOf("Retransmissions(C)")]),
                Double.parseDouble(last[names.indexOf("CallRate(C)")]), ran.cpu());
    }
}
