package org.linewright.headless.verbs;

import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.linewright.core.Outcome;
import org.linewright.core.time.SystemTimers;
import org.linewright.headless.Exit;
import org.linewright.headless.Terminal;
import org.linewright.headless.Verb;
import org.linewright.headless.VerbInfo;
import org.linewright.lines.CallReport;
import org.linewright.lines.Lines;
import org.linewright.lines.LinesOptions;
import org.linewright.lines.RunningCall;
import org.linewright.lines.Talk;
import org.linewright.operations.Configurations;
import org.linewright.operations.Current;
import org.linewright.operations.OpenConfiguration;
import org.linewright.operations.PlannedCall;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code linewright dial LINE NUMBER [--play FILE|--tone [HERTZ]|--echo|--speak] [--record FILE] [--seconds N]} */
@Command
@Component
@VerbInfo(name = DialVerb.NAME, german = "Ruft von einer Leitung aus an und sagt, wie es geht.", english = "Calls from a line and says how it goes.")
public final class DialVerb implements Verb {

    static final String NAME = "dial";

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    @Parameters(index = "0", paramLabel = "<Leitung>|<line>", description = { "Wer anruft.", "Who calls." })
    private String caller = "";

    @Parameters(index = "1", paramLabel = "<Nummer>|<number>", description = {
            "Was eingetippt wird; die Wahlregeln machen daraus, was gewählt wird.",
            "What is typed; the dial rules make of it what is dialled." })
    private String typed = "";

    @Option(names = "--plan", description = { "Nur zeigen, was gewählt würde.", "Only show what would be dialled." })
    private boolean planned;

    @Option(names = "--withhold", description = { "Eigene Rufnummer unterdrücken.", "Withhold the own number." })
    private boolean withheld;

    @Option(names = { "--seconds", "--for" }, paramLabel = "<Sekunden>|<seconds>", description = {
            "So lange sprechen und dann auflegen; sonst legt die Gegenseite auf, oder Strg-C.",
            "Talk so long and hang up; else the other side hangs up, or Ctrl-C." })
    private Optional<Integer> seconds = Optional.empty();

    @Mixin
    private final SpokenTalk spoken = new SpokenTalk();

    @Mixin
    private final TakenCall taken = new TakenCall();

    @Mixin
    private final InForce inForce = new InForce();

    private final Configurations configurations;
    private final CompletableFuture<RunningCall> placed = new CompletableFuture<>();

    @Activate
    public DialVerb(@Reference Configurations configurations) {
        this.configurations = configurations;
    }

    /** Ctrl-C hangs up. */
    @Deactivate
    void end() {
        placed.thenAccept(RunningCall::hangUp);
    }

    @Override
    public Exit run(Terminal terminal) {
        Outcome<Talk> talk = taken.possible(NAME).then(possible -> spoken.talk(NAME));
        if (!talk.isDone()) {
            return terminal.tell(talk);
        }
        return planned
                ? inForce.look(configurations, terminal, now -> terminal.tell(plan(terminal, now)))
                : inForce.change(configurations, NAME, terminal, now -> {
                    Outcome<CallReport> called = talk.then(said -> plan(terminal, now)
                            .then(plan -> called(terminal, now, plan, said)));
                    return called.result().filter(report -> report.times().answered().isEmpty()).isPresent()
                            ? Exit.REFUSED
                            : terminal.tell(called);
                });
    }

    private Outcome<PlannedCall> plan(Terminal terminal, OpenConfiguration now) {
        Outcome<PlannedCall> plan = now.current()
                .map(Current::configuration)
                .then(configuration -> NamedLine.of(configuration, caller))
                .then(line -> now.calls().plan(line.id(), typed));
        plan.result().ifPresent(call -> terminal.say(call.words()));
        return plan;
    }

    private Outcome<CallReport> called(Terminal terminal, OpenConfiguration now, PlannedCall plan, Talk talk) {
        try (SystemTimers timers = new SystemTimers("dial timers")) {
            return now.run(Set.of(plan.line()), LinesOptions.defaults(), timers)
                    .then(lines -> new ShortRun(terminal, lines).registered(1, PATIENCE))
                    .then(lines -> talked(terminal, now, lines, plan, talk));
        }
    }

    private Outcome<CallReport> talked(Terminal terminal, OpenConfiguration now, Lines lines, PlannedCall plan,
            Talk talk) {
        try {
            ToldCall told = new ToldCall(terminal, now.calls());
            return lines.sound(talk)
                    .toCompletableFuture()
                    .join()
                    .then(ready -> now.calls().dial(plan, withheld, told.and(this::talking)))
                    .map(call -> {
                        placed.complete(call);
                        taken.begin(call, terminal);
                        CallReport last = call.ended().toCompletableFuture().join();
                        told.summary(last, call.figures());
                        taken.end(call, terminal);
                        return last;
                    });
        } finally {
            ShortRun.leave(lines);
        }
    }

    private void talking(CallReport report) {
        if (report.stage() == CallReport.Stage.TALKING) {
            seconds.ifPresent(time -> placed.thenAccept(call -> CompletableFuture
                    .delayedExecutor(time, TimeUnit.SECONDS)
                    .execute(call::hangUp)));
        }
    }
}
