package org.linewright.headless.verbs;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.linewright.core.Outcome;
import org.linewright.core.Text;
import org.linewright.core.Watch;
import org.linewright.core.line.GroupId;
import org.linewright.core.line.LineGroup;
import org.linewright.core.line.Stagger;
import org.linewright.core.time.SystemTimers;
import org.linewright.diagnostics.Recording;
import org.linewright.diagnostics.TraceWish;
import org.linewright.diagnostics.Tracer;
import org.linewright.diagnostics.check.Examined;
import org.linewright.headless.Progress;
import org.linewright.headless.Terminal;
import org.linewright.lines.LineStatus;
import org.linewright.lines.Lines;
import org.linewright.lines.LinesOptions;
import org.linewright.lines.RegistrarFound;
import org.linewright.lines.RegistrarLookups;
import org.linewright.operations.OpenConfiguration;

/**
 * Runs the lines of a configuration for a while, and tells what was seen of them.
 *
 * @param tracer records meanwhile
 * @param lookups asks DNS for the registrars
 */
record LiveLook(Tracer tracer, RegistrarLookups lookups) {

    /** A REGISTER that nobody answers is given up after 32 s (RFC 3261 §17.1.2.2). */
    private static final Duration SETTLING = Duration.ofSeconds(40);
    private static final Duration LEAVING = Duration.ofSeconds(5);

    /**
     * Starts the lines, waits until each is registered or refused, and takes them off again.
     *
     * @param limit how long that may take; empty reckons with their number and delay
     */
    Outcome<Examined> at(OpenConfiguration now, Optional<Duration> limit, Terminal terminal) {
        return now.current().map(current -> List.copyOf(current.configuration().groups().values())).then(groups -> {
            try (SystemTimers timers = new SystemTimers("doctor")) {
                return tracer.begin(TraceWish.usual(), timers, InstantSource.system())
                        .then(recording -> now.run(LinesOptions.defaults(), timers)
                                .map(lines -> seen(groups, lines, recording, limit.orElse(patience(groups)),
                                        terminal)));
            } finally {
                tracer.end();
            }
        });
    }

    private static Duration patience(List<LineGroup> groups) {
        return groups.stream().map(group -> Stagger.of(group).start()).reduce(SETTLING, Duration::plus);
    }

    private Examined seen(List<LineGroup> groups, Lines lines, Recording recording, Duration limit,
            Terminal terminal) {
        int count = groups.stream().mapToInt(LineGroup::enabledLines).sum();
        try (Asking asking = new Asking(groups.size())) {
            groups.forEach(group -> asking.about(group, lookups));
            try (Progress progress = terminal.progress(new Text("Anmelden", "Registering"), count)) {
                new Settled(count, progress).await(lines, limit);
            }
            List<LineStatus> statuses = lines.statuses();
            Examined examined = Examined.nothing(Instant.now()).withGroups(groups).withStatuses(statuses)
                    .withLookups(asking.found());
            return examined.withConversations(new RecordedAnswers(statuses).awaited(recording));
        } catch (InterruptedException ending) {
            Thread.currentThread().interrupt();
            return Examined.nothing(Instant.now()).withGroups(groups);
        } finally {
            leave(lines);
        }
    }

    private static void leave(Lines lines) {
        try {
            lines.stop(LEAVING).toCompletableFuture().get(LEAVING.toSeconds() + 1, TimeUnit.SECONDS);
        } catch (InterruptedException ending) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException | TimeoutException late) {
            return; // what is left expires by itself
        }
    }

    /** DNS being asked for the registrar of each group. */
    private static final class Asking implements AutoCloseable {

        private final Map<GroupId, RegistrarFound> found = new ConcurrentHashMap<>();
        private final List<Watch> watches = new ArrayList<>();
        private final CountDownLatch open;

        Asking(int groups) {
            this.open = new CountDownLatch(groups);
        }

        void about(LineGroup group, RegistrarLookups lookups) {
            watches.add(lookups.start(group.registrar().host(), group.registrar().port(), now -> {
                if (now.over()) {
                    found.put(group.id(), now);
                    open.countDown();
                }
            }));
        }

        /** What is over, after as long as a look-up may take. */
        Map<GroupId, RegistrarFound> found() throws InterruptedException {
            open.await(ShortRun.PATIENCE.toSeconds(), TimeUnit.SECONDS);
            return Map.copyOf(found);
        }

        @Override
        public void close() {
            watches.forEach(Watch::close);
        }
    }
}
