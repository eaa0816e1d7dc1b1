package org.linewright.benchmarks;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Registrations a second and CPU for each, beside sipp at the same registrar. */
final class Registrations {

    private static final int WINDOW = 100;

    private final Kamailio kamailio;
    private final Sipp sipp;

    Registrations(Kamailio kamailio, Path folder) {
        this.kamailio = kamailio;
        this.sipp = new Sipp(folder);
    }

    /** One round: the peer, ours with a challenge each time, ours with a known nonce. */
    private record Round(Work sipp, Work full, Work refresh) {
    }

    /** {@code rounds} rounds of {@code total} registrations of each kind, after one that is not counted. */
    Table measured(int lines, int total, int rounds) throws IOException, InterruptedException {
        List<Round> all = new ArrayList<>();
        try (OwnBindings challenged = new OwnBindings(lines, kamailio.ownPort());
                OwnBindings known = new OwnBindings(lines, kamailio.sharedPort())) {
            for (int i = 0; i <= rounds; i++) {
                all.add(new Round(sipp.register(kamailio, lines, total, WINDOW),
                        challenged.register(kamailio, total, WINDOW), known.register(kamailio, total, WINDOW)));
            }
        }
        return table(all.subList(1, all.size()));
    }

    private static Table table(List<Round> rounds) {
        return new Table() //
                .row("", "sipp", "full", "refresh", "full : sipp", "refresh : sipp")
                .row("registrations/s", Figure.of(rounds, one -> one.sipp().perSecond()).text(0),
                        Figure.of(rounds, one -> one.full().perSecond()).text(0),
                        Figure.of(rounds, one -> one.refresh().perSecond()).text(0),
                        Figure.of(rounds, one -> one.full().perSecond() / one.sipp().perSecond()).text(2),
                        Figure.of(rounds, one -> one.refresh().perSecond() / one.sipp().perSecond()).text(2))
                .row("client CPU each, µs", Figure.of(rounds, one -> one.sipp().cpuEach()).text(1),
                        Figure.of(rounds, one -> one.full().cpuEach()).text(1),
                        Figure.of(rounds, one -> one.refresh().cpuEach()).text(1),
                        Figure.of(rounds, one -> one.full().cpuEach() / one.sipp().cpuEach()).text(2),
                        Figure.of(rounds, one -> one.refresh().cpuEach() / one.sipp().cpuEach()).text(2))
                .row("REGISTERs each", Figure.of(rounds, one -> one.sipp().requestsEach()).text(2),
                        Figure.of(rounds, one -> one.full().requestsEach()).text(2),
                        Figure.of(rounds, one -> one.refresh().requestsEach()).text(2))
                .row("registrar CPU each, µs", Figure.of(rounds, one -> one.sipp().serverEach()).text(1),
                        Figure.of(rounds, one -> one.full().serverEach()).text(1),
                        Figure.of(rounds, one -> one.refresh().serverEach()).text(1));
    }
}
