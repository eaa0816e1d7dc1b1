package org.linewright.headless.verbs;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.linewright.core.Outcome;
import org.linewright.core.Text;
import org.linewright.core.line.LineId;
import org.linewright.headless.Exit;
import org.linewright.headless.Terminal;
import org.linewright.headless.Verb;
import org.linewright.headless.VerbInfo;
import org.linewright.lines.LinesOptions;
import org.linewright.operations.Configurations;
import org.linewright.operations.Current;
import org.linewright.operations.HeardWay;
import org.linewright.operations.OpenConfiguration;
import org.linewright.operations.SelfCall;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code linewright test-call LINE LINE} */
@Command
@Component
@VerbInfo(name = "test-call", german = "Misst die Sprache zwischen zwei Leitungen in beiden Richtungen.", english = "Calls from one line to another and measures the voice in both directions.")
public final class TestCallVerb implements Verb {

    @Parameters(index = "0", paramLabel = "<Leitung>|<line>", description = { "Wer anruft.", "Who calls." })
    private String caller = "";

    @Parameters(index = "1", paramLabel = "<Leitung>|<line>", description = {
            "Wer angerufen wird; eine andere Leitung.", "Who is called; another line." })
    private String called = "";

    @Option(names = "--seconds", paramLabel = "<Sekunden>|<seconds>", defaultValue = "8", description = {
            "So lange wird gemessen; sonst acht Sekunden.", "How long to measure; else eight seconds." })
    private int seconds;

    @Mixin
    private final InForce inForce = new InForce();

    private final Configurations configurations;

    @Activate
    public TestCallVerb(@Reference Configurations configurations) {
        this.configurations = configurations;
    }

    /** Who calls whom. */
    private record Pair(NamedLine from, NamedLine to) {
    }

    @Override
    public Exit run(Terminal terminal) {
        return inForce.change(configurations, "test-call", terminal, now -> {
            Outcome<SelfCall> tried = pair(now).then(pair -> tried(terminal, now, pair));
            tried.result().ifPresent(call -> say(terminal, call));
            return tried.result().filter(call -> !call.findings().isEmpty()).isPresent()
                    ? Exit.REFUSED
                    : terminal.tell(tried);
        });
    }

    private Outcome<Pair> pair(OpenConfiguration now) {
        return now.current()
                .map(Current::configuration)
                .then(configuration -> NamedLine.of(configuration, caller)
                        .then(from -> NamedLine.of(configuration, called).map(to -> new Pair(from, to))));
    }

    private Outcome<SelfCall> tried(Terminal terminal, OpenConfiguration now, Pair pair) {
        Set<LineId> lines = Set.copyOf(List.of(pair.from().id(), pair.to().id()));
        return ShortRun.of(lines, now, LinesOptions.defaults(), ShortRun.PATIENCE, terminal,
                running -> now.calls()
                        .selfCall(pair.from().id(), pair.to().id(), Duration.ofSeconds(seconds))
                        .toCompletableFuture()
                        .join());
    }

    private static void say(Terminal terminal, SelfCall call) {
        terminal.say(words(call.there()));
        terminal.say(words(call.back()));
        terminal.telling().tell(call.findings());
    }

    private static Text words(HeardWay way) {
        Optional<Text> delay = way.delay().map(time -> Text.of("gehört nach {0} ms", "heard after {0} ms",
                time.toMillis()));
        return Text.of("{0} → {1}: {2}; {3}", "{0} → {1}: {2}; {3}", way.from(), way.to(),
                delay.orElse(new Text("nicht gehört", "not heard")), CallQuality.words(way));
    }
}
