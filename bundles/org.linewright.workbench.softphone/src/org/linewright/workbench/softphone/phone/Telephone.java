package org.linewright.workbench.softphone.phone;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.linewright.core.Outcome;
import org.linewright.core.Trouble;
import org.linewright.core.Watch;
import org.linewright.core.line.DeclineCode;
import org.linewright.core.line.LineId;
import org.linewright.lines.CallReport;
import org.linewright.lines.RunningCall;
import org.linewright.operations.PlannedCall;
import org.linewright.workbench.kit.Desk;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferencePolicyOption;

/**
 * The calls there are, and those there were. Of a line one call is talked at a time: who takes, dials or resumes one
 * puts the others on hold. For the UI thread; nothing here waits.
 */
@Component(service = Telephone.class)
public final class Telephone {

    private static final Comparator<PhoneCall> OLDEST_FIRST = Comparator
            .comparing((PhoneCall call) -> call.report().times().begun())
            .thenComparing(call -> call.report().number());

    private final Desk desk;
    private final List<PhoneCall> calls = new ArrayList<>();
    private final Journal journal = new Journal();
    private final Map<Dialled, String> typed = new HashMap<>();
    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
    private volatile Optional<Watch> watching = Optional.empty();

    private record Dialled(LineId line, String digits) {
    }

    @Activate
    public Telephone(@Reference(policyOption = ReferencePolicyOption.GREEDY) Desk desk) {

        this.desk = desk;
    }

    /** Begins to hear of the calls. */
    @Activate
    public void start() {
        watching = Optional.of(desk.watchCalls(this::told));
    }

    /** Hears of nothing any more; the calls go on. */
    @Deactivate
    public void close() {
        watching.ifPresent(Watch::close);
    }

    /** The calls there are, the oldest first. */
    public List<PhoneCall> calls() {
        return List.copyOf(calls);
    }

    /** The calls that are over, the newest first. */
    public List<JournalEntry> journal() {
        return journal.entries();
    }

    /** Also these were, in earlier sessions. */
    void remember(List<JournalEntry> earlier) {
        journal.add(earlier);
        tell();
    }

    /** Tells that calls or journal are others, on the UI thread. */
    public Watch watch(Runnable listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }

    /** Calls ring here until it is closed. */
    public Watch on() {
        return desk.takeCalls();
    }

    public CompletionStage<Outcome<PlannedCall>> plan(LineId line, String number) {
        return desk.calls(rules -> rules.plan(line, number));
    }

    public CompletionStage<Outcome<RunningCall>> dial(PlannedCall plan, boolean withheld) {
        typed.put(new Dialled(plan.line(), plan.digits()), plan.typed().strip());
        alone(plan.line(), Optional.empty());
        return desk.dial(plan, withheld);
    }

    public void take(PhoneCall call) {
        call.ringing().ifPresent(offered -> {
            alone(call.line(), Optional.of(call));
            offered.accept();
        });
    }

    /** Declines it as the rules of its group say. */
    public void decline(PhoneCall call) {
        DeclineCode how = desk.now()
                .configuration()
                .group(call.line().group())
                .flatMap(group -> group.calls().declining().byClient())
                .orElse(DeclineCode.BUSY_HERE);
        change(call.call(), PhoneCall::declining);
        call.ringing().ifPresent(offered -> offered.decline(how));
    }

    /** Ends it; what rings here is declined. */
    public void hangUp(PhoneCall call) {
        call.ringing().ifPresentOrElse(offered -> decline(call), call.call()::hangUp);
    }

    public void resume(PhoneCall call) {
        alone(call.line(), Optional.of(call));
        call.call().resume();
    }

    /** Holds the one and talks on with the other. */
    public void swap(Fitting.Pair pair) {
        if (!pair.one().line().equals(pair.other().line())) {
            pair.one().hold();
        }
        resume(pair.other());
    }

    /** Sends the other side to this number, which goes through the rules of the location; told what is in its way. */
    public void transfer(PhoneCall call, String number, Consumer<List<Trouble>> told) {
        plan(call.line(), number).thenAccept(plan -> {
            plan.result().ifPresent(planned -> call.call().transfer(planned.digits()));
            told.accept(plan.isDone() ? List.of() : plan.troubles());
        });
    }

    /** Presses a key. @return what is in its way, or what to know about it */
    public List<Trouble> press(PhoneCall call, char key) {
        Outcome<Integer> pressed = call.call().press(String.valueOf(key));
        if (pressed.isDone()) {
            change(call.call(), now -> now.sending(String.valueOf(key)));
            tell();
        }
        return pressed.troubles();
    }

    private void alone(LineId line, Optional<PhoneCall> but) {
        calls.stream()
                .filter(call -> call.line().equals(line) && call.talking() && !call.held())
                .filter(call -> but.filter(one -> one.call() == call.call()).isEmpty())
                .forEach(PhoneCall::hold);
    }

    private void told(RunningCall call, CallReport report) {
        Optional<PhoneCall> before = calls.stream().filter(one -> one.call() == call).findFirst();
        boolean other = before.filter(one -> one.report().partner().equals(report.partner())).isEmpty();
        PhoneCall now = before.orElseGet(() -> new PhoneCall(call, report, own(report), "", false)).with(report);
        if (before.isEmpty()) {
            calls.add(now); // a call of ours may ring at another line of ours before it is told of itself
            calls.sort(OLDEST_FIRST);
        }
        change(call, one -> now);
        if (other) {
            named(call, report);
        }
        if (report.over()) {
            over(call);
        }
        tell();
    }

    private void over(RunningCall call) {
        calls.stream().filter(one -> one.call() == call).findFirst().ifPresent(ended -> {
            calls.remove(ended);
            journal.add(JournalEntry.of(ended));
        });
    }

    /** What was typed for a number that we called, else the number as it was told. */
    private String own(CallReport report) {
        String number = report.partner().number();
        return report.outgoing() ? typed.getOrDefault(new Dialled(report.line(), number), number) : number;
    }

    /** Shows the number as the location writes it. */
    private void named(RunningCall call, CallReport report) {
        String number = report.partner().number();
        if (number.isBlank() || !own(report).equals(number)) {
            change(call, now -> now.showing(own(report)));
            return;
        }
        desk.calls(rules -> Outcome.done(rules.shown(report.line(), number)))
                .thenAccept(answer -> answer.result().ifPresent(shown -> {
                    change(call, now -> now.showing(shown));
                    journal.change(entry -> entry.begun().equals(report.times().begun())
                            && entry.number().equals(number) ? entry.showing(shown) : entry);
                    tell();
                }));
    }

    private void change(RunningCall call, UnaryOperator<PhoneCall> change) {
        calls.replaceAll(one -> one.call() == call ? change.apply(one) : one);
    }

    private void tell() {
        listeners.forEach(Runnable::run);
    }
}
