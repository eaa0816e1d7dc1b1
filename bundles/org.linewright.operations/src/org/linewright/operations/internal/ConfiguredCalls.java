package org.linewright.operations.internal;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.linewright.core.Outcome;
import org.linewright.core.Trouble;
import org.linewright.core.line.Configuration;
import org.linewright.core.line.Line;
import org.linewright.core.line.LineGroup;
import org.linewright.core.line.LineId;
import org.linewright.core.location.Way;
import org.linewright.lines.CallReport;
import org.linewright.lines.DialWish;
import org.linewright.lines.Lines;
import org.linewright.lines.RunningCall;
import org.linewright.numbers.DialRules;
import org.linewright.numbers.NumberPlans;
import org.linewright.numbers.Pasted;
import org.linewright.numbers.Result;
import org.linewright.numbers.Trace;
import org.linewright.operations.LineCalls;
import org.linewright.operations.LocationRules;
import org.linewright.operations.OperationTrouble;
import org.linewright.operations.PlannedCall;
import org.linewright.operations.SelfCall;

/**
 * The calls of a configuration's lines.
 *
 * @param lines those that run; empty while none do
 */
record ConfiguredCalls(Supplier<Outcome<Configuration>> configuration, NumberPlans numbers,
        Supplier<Optional<Lines>> lines) implements LineCalls {

    private static final Pattern ADDRESS = Pattern.compile("(?i)sips?:[^\\s<>]+");

    @Override
    public Outcome<PlannedCall> plan(LineId line, String typed) {
        String wanted = typed.strip();
        return configuration.get()
                .then(now -> ConfiguredLine.of(now, line).then(found -> ADDRESS.matcher(wanted).matches()
                        ? Outcome.done(new PlannedCall(line, typed, wanted, "", Optional.empty()))
                        : planned(line, typed, rules(now, found.group()))));
    }

    private static Outcome<PlannedCall> planned(LineId line, String typed, Optional<DialRules> rules) {
        if (rules.isEmpty()) {
            String digits = Pasted.number(typed).replaceAll("[\\s()/.-]", "");
            return digits.isEmpty()
                    ? Outcome.refused(OperationTrouble.NOTHING_DIALLED.about())
                    : Outcome.done(new PlannedCall(line, typed, digits, "", Optional.empty()));
        }
        Trace trace = rules.get().trace(Way.DIAL, typed);
        Optional<Trouble> none = trace.noNumber();
        Result result = trace.result();
        return none.map(Outcome::<PlannedCall>refused)
                .orElseGet(() -> Outcome
                        .done(new PlannedCall(line, typed, result.number(), result.tail(), Optional.of(trace))));
    }

    @Override
    public Outcome<RunningCall> dial(PlannedCall plan, boolean withheld, Consumer<CallReport> listener) {
        CompletableFuture<RunningCall> placed = new CompletableFuture<>();
        CompletableFuture<CallReport> talking = new CompletableFuture<>();
        if (!plan.tail().isEmpty()) {
            placed.thenAcceptBoth(talking, (call, report) -> call.press(plan.tail()));
        }
        Outcome<RunningCall> call = lines.get()
                .map(running -> running.dial(plan.line(), new DialWish(plan.digits(), withheld), report -> {
                    if (report.stage() == CallReport.Stage.TALKING) {
                        talking.complete(report);
                    }
                    listener.accept(report);
                }))
                .orElseGet(() -> Outcome.refused(OperationTrouble.NOTHING_RUNS.about()));
        call.result().ifPresent(placed::complete);
        return call;
    }

    @Override
    public CompletionStage<Outcome<SelfCall>> selfCall(LineId from, LineId to, Duration length) {
        return CompletableFuture.supplyAsync(
                () -> from.equals(to)
                        ? Outcome.refused(OperationTrouble.SAME_LINE.about(from.user()))
                        : line(to).then(called -> lines.get()
                                .map(running -> new PlacedSelfCall(running, from, to, called.internalNumber())
                                        .done(length))
                                .orElseGet(() -> Outcome.refused(OperationTrouble.NOTHING_RUNS.about()))),
                task -> Thread.ofVirtual().name("self-test call").start(task));
    }

    @Override
    public String shown(LineId line, String told) {
        return configuration.get()
                .result()
                .flatMap(now -> ConfiguredLine.of(now, line).result().flatMap(found -> rules(now, found.group())))
                .map(rules -> rules.result(Way.CALLER, told).number())
                .filter(number -> !number.isBlank())
                .orElse(told);
    }

    private Optional<DialRules> rules(Configuration now, LineGroup group) {
        return now.locationOf(group).flatMap(new LocationRules(numbers, now)::of);
    }

    private Outcome<Line> line(LineId id) {
        return configuration.get().then(now -> ConfiguredLine.of(now, id)).map(ConfiguredLine::line);
    }
}
