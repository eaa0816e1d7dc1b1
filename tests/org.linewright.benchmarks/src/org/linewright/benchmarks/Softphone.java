package org.linewright.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;

/**
 * What a person's calls cost: their signalling, their sound, their codecs.
 *
 * @param folder where the peers keep their files
 */
record Softphone(Path folder) {

    private static final int STREAMS = 50;
    private static final Duration SOUND = Duration.ofSeconds(10);
    private static final int RATE_SECONDS = 3;

    /** Prints its tables, each with the load of the machine before it. */
    void print(int rounds) throws IOException, InterruptedException {
        printLoad();
        System.out.printf("Calls to one SIPp, set up and ended at once, %d s at each rate%n", RATE_SECONDS);
        System.out.println(new CallRates(folder, RATE_SECONDS).measured(rounds));
        printLoad();
        System.out.printf("%d streams of G.711 in real time, %d s%n", STREAMS, SOUND.toSeconds());
        System.out.println(new Streams(folder, STREAMS, SOUND).measured(rounds));
        printLoad();
        System.out.println("Opus");
        System.out.println(new CodecCosts(folder).measured(rounds));
        printLoad();
    }

    private static void printLoad() throws IOException {
        System.out.printf("%d cores, load %s%n%n", Runtime.getRuntime().availableProcessors(),
                Files.readString(Path.of("/proc/loadavg")).strip());
    }
}
