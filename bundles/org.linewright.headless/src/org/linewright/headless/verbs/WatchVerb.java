package org.linewright.headless.verbs;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.linewright.core.Outcome;
import org.linewright.core.Watch;
import org.linewright.core.line.LineId;
import org.linewright.headless.Exit;
import org.linewright.headless.Terminal;
import org.linewright.headless.Verb;
import org.linewright.headless.VerbInfo;
import org.linewright.lines.LineLamps;
import org.linewright.lines.Lines;
import org.linewright.lines.LinesOptions;
import org.linewright.operations.Configurations;
import org.linewright.operations.Current;
import org.linewright.operations.OpenConfiguration;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code linewright watch LINE [EXTENSION…]} */
@Command
@Component
@VerbInfo(name = "watch", german = "Zeigt, was eine Leitung über ihre Sprachbox und über Nebenstellen erfährt.", english = "Shows what a line is told about its voice box and about extensions.")
public final class WatchVerb implements Verb {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    @Parameters(index = "0", paramLabel = "<Leitung>|<line>", description = { "Wer fragt.", "Who asks." })
    private String watcher = "";

    @Parameters(index = "1..*", paramLabel = "<Nebenstelle>|<extension>", description = {
            "Wer beobachtet wird, wie er gewählt wird.", "Who is watched, as he is dialled." })
    private List<String> extensions = List.of();

    @Option(names = "--seconds", paramLabel = "<Sekunden>|<seconds>", description = { "So lange; sonst bis Strg-C.",
            "So long; else until Ctrl-C." })
    private Optional<Integer> seconds = Optional.empty();

    @Option(names = "--json", description = { "Eine JSON-Zeile je Änderung.", "One line of JSON for each change." })
    private boolean json;

    @Mixin
    private final InForce inForce = new InForce();

    private final Configurations configurations;
    private final CountDownLatch asked = new CountDownLatch(1);
    private final CountDownLatch ended = new CountDownLatch(1);

    @Activate
    public WatchVerb(@Reference Configurations configurations) {
        this.configurations = configurations;
    }

    /** Ctrl-C unsubscribes. */
    @Deactivate
    void end() throws InterruptedException {
        asked.countDown();
        ended.await(PATIENCE.toSeconds(), TimeUnit.SECONDS);
    }

    @Override
    public Exit run(Terminal terminal) {
        try {
            return inForce.change(configurations, "watch", terminal, now -> terminal.tell(now.current()
                    .map(Current::configuration)
                    .then(configuration -> NamedLine.of(configuration, watcher))
                    .then(line -> watched(terminal, now, line.id()))));
        } finally {
            ended.countDown();
        }
    }

    private Outcome<Lines> watched(Terminal terminal, OpenConfiguration now, LineId line) {
        return ShortRun.of(Set.of(line), now, LinesOptions.defaults().withMailboxes(), ShortRun.PATIENCE, terminal,
                lines -> Outcome.done(watched(lines, line, terminal)));
    }

    private Lines watched(Lines lines, LineId line, Terminal terminal) {
        lines.watch(line, extensions);
        Consumer<LineLamps> told = json
                ? lamps -> terminal.say(LampsJson.text(lamps))
                : new ToldLamps(terminal);
        try (Watch watching = lines.watchLamps(told)) {
            if (seconds.isPresent()) {
                asked.await(seconds.get(), TimeUnit.SECONDS);
            } else {
                asked.await();
            }
        } catch (InterruptedException ending) {
            Thread.currentThread().interrupt();
        }
        return lines;
    }
}
