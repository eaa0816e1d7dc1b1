package org.linewright.lines.engine;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.linewright.core.Text;
import org.linewright.core.Watch;
import org.linewright.core.line.CallRules;
import org.linewright.core.line.LineId;
import org.linewright.lines.LineState;
import org.linewright.lines.LineStatus;
import org.linewright.lines.Reach;
import org.linewright.lines.SeenContact;
import org.linewright.lines.call.CallDesk;
import org.linewright.sip.Binding;
import org.linewright.sip.ContactSeen;
import org.linewright.sip.RegisterAnswer;
import org.linewright.sip.RegisterAnswer.Granted;
import org.linewright.sip.RegisterAnswer.Refused;

/** One line: what is wanted, where it stands, its binding. Only touched under its registrar's lock. */
final class RunningLine {

    /** One more than any line has, so that the desk declines what is too much, not the stack. */
    private static final int MOST_CALLS = CallRules.MOST_CALLS + 1;

    private volatile WantedLine wanted;
    private volatile Binding binding;
    private PasswordAtHand password;
    private LineProgress progress = LineProgress.NEW;
    private volatile LineStatus status;
    private Text said = Said.OFF;
    private Optional<Binding> renewed = Optional.empty();
    private volatile List<RunningLine> kept = List.of();
    private Watch calls = () -> {
        // nobody takes them yet
    };
    private Optional<CallDesk> desk = Optional.empty();
    private Runnable called = () -> {
        // nobody wants to know yet
    };

    RunningLine(WantedLine wanted, Binding binding, PasswordAtHand password, Instant now) {
        this.wanted = wanted;
        this.binding = binding;
        this.password = password;
        this.status = new LineStatus(wanted.id(), wanted.addressOfRecord(), LineState.STOPPED, now, Duration.ZERO,
                Duration.ZERO, Optional.empty(), Duration.ZERO, Optional.empty(), Optional.empty(), "", Said.OFF,
                List.of(), 0);
    }

    WantedLine wanted() {
        return wanted;
    }

    /** The binding for the next request; for REGISTER only asked for between attempts. */
    Binding binding() {
        return binding;
    }

    PasswordAtHand password() {
        return password;
    }

    LineProgress progress() {
        return progress;
    }

    LineStatus status() {
        return status;
    }

    /**
     * From now on the desk has its calls; on the binding of its next request too.
     *
     * @param told that a call came
     */
    void serve(CallDesk takes, Runnable told) {
        desk = Optional.of(takes);
        called = told;
        Binding now = binding;
        Watch before = calls;
        calls = now.calls(call -> {
            told.run();
            return takes.offered(wanted.id(), now, call);
        }, MOST_CALLS);
        before.close();
    }

    /** Nobody has its calls any more. */
    void serveNobody() {
        calls.close();
    }

    /** Until this line is granted, these earlier ones of the same account stay. */
    void keeps(List<RunningLine> earlier) {
        kept = List.copyOf(earlier);
    }

    /** The answer, with the Contacts of earlier bindings known as our own: both may be at one registrar of two names. */
    RegisterAnswer knowing(RegisterAnswer answer) {
        return kept.isEmpty() || !(answer instanceof Granted granted)
                ? answer
                : granted.withContacts(granted.contacts().stream().map(this::known).toList());
    }

    private ContactSeen known(ContactSeen seen) {
        boolean earlier = kept.stream().anyMatch(one -> one.binding().contact().equalsIgnoreCase(seen.uri()));
        return seen.foreign() && earlier ? new ContactSeen(seen.uri(), seen.expires(), false, true) : seen;
    }

    /** Other settings for the same account. */
    void want(WantedLine other) {
        wanted = other;
        status = status.of(other.id(), other.addressOfRecord());
    }

    /** The same Address of Record with other credentials, from the next request on. */
    void want(WantedLine other, Binding fresh, PasswordAtHand secret) {
        want(other);
        renewed = Optional.of(fresh);
        password = secret;
    }

    /** Between attempts: takes up new credentials. */
    void renew() {
        renewed.ifPresent(fresh -> {
            binding = fresh;
            desk.ifPresent(takes -> serve(takes, called));
        });
        renewed = Optional.empty();
    }

    LineStep advance(LineMachine machine, LineInput input, long now) {
        LineStep step = machine.step(progress, input, wanted, now);
        progress = step.next();
        return step;
    }

    LineStatus told(LineEffect.Tell tell, long now, InstantSource clock) {
        Instant wall = clock.instant();
        Instant since = tell.state() == status.state() ? status.since() : wall;
        Optional<Instant> next = tell.next().map(at -> wall.plusNanos(at - now));
        LineId id = wanted.id();
        String aor = wanted.addressOfRecord();
        LineStatus old = status;
        said = tell.state() == LineState.REGISTERED || kept.isEmpty()
                ? tell.reason()
                : Said.meanwhile(tell.reason(), kept.getLast().wanted().server());
        Text reason = said;
        LineStatus plain = switch (tell.answer().orElse(null)) { // framework-driven null
            case Granted granted -> new LineStatus(id, aor, tell.state(), since, granted.asked(), granted.granted(),
                    next,
                    granted.rtt(), granted.seenAs(), Optional.of(granted.server()), Said.line(granted), reason,
                    Said.contacts(granted), granted.requests());
            case Refused refused -> new LineStatus(id, aor, tell.state(), since, old.asked(), kept(tell, old), next,
                    old.rtt(), old.seenAs(), Optional.of(refused.server()), Said.line(refused), reason,
                    old.contacts(), old.requests());
            case RegisterAnswer other ->
                new LineStatus(id, aor, tell.state(), since, old.asked(), kept(tell, old), next,
                        old.rtt(), old.seenAs(), old.server(), Said.line(other), reason, old.contacts(),
                        old.requests());
            case null -> new LineStatus(id, aor, tell.state(), since, old.asked(), kept(tell, old), next, old.rtt(),
                    old.seenAs(), old.server(), old.lastAnswer(), reason,
                    tell.state() == LineState.STOPPED ? List.<SeenContact>of() : old.contacts(), old.requests());
        };
        return reached(plain.failed(failed(tell, old)), old.reach());
    }

    private static int failed(LineEffect.Tell tell, LineStatus old) {
        boolean fresh = tell.state() == LineState.STOPPED
                || tell.answer().filter(Granted.class::isInstance).isPresent();
        return fresh ? 0 : old.failed() + (tell.answer().isPresent() ? 1 : 0);
    }

    /** What is known of its reachability from now on. */
    LineStatus reached(Reach reach) {
        return reached(status, reach);
    }

    private LineStatus reached(LineStatus plain, Reach reach) {
        status = plain.with(reach, plain.registered() ? ReachSaid.over(said, reach) : said);
        return status;
    }

    private static Duration kept(LineEffect.Tell tell, LineStatus old) {
        boolean up = tell.state() == LineState.REGISTERED || tell.state() == LineState.LEAVING;
        return up ? old.granted() : Duration.ZERO;
    }
}
