package org.linewright.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The peer: sipp of the machine, which registers over and over, with a challenge each time.
 *
 * @param folder where it keeps its files
 */
record Sipp(Path folder) {

    /** Registers {@code total} times for {@code lines} users in turn, {@code window} at once. */
    Work register(Kamailio kamailio, int lines, int total, int window) throws IOException, InterruptedException {
        Path scenario = Files.writeString(folder.resolve("register.xml"), Kamailio.resource("register.xml"));
        Path users = Files.writeString(folder.resolve("users.csv"), users(lines));
        String sipp = ("sipp 127.0.0.1:%d -i 127.0.0.1 -p %d -t u1 -sf %s -inf %s -r 100000 -rp 1000 -l %d -m %d "
                + "-nostdin -buff_size 4000000 -skip_rlimit -timeout 120")
                .formatted(kamailio.ownPort(), Kamailio.freePort(), scenario, users, window, total);
        Duration before = kamailio.cpu();
        Ran ran = Ran.succeeded(folder, sipp);
        return new Work(total, 2L * total, ran.wall(), ran.cpu(), kamailio.cpu().minus(before));
    }

    private static String users(int lines) {
        return IntStream.range(0, lines)
                .mapToObj("s%05d"::formatted)
                .map(user -> user + ";[authentication username=" + user + " password=pw-" + user + "]\n")
                .collect(Collectors.joining("", "SEQUENTIAL\n", ""));
    }
}
