package org.linewright.lines.call;

import java.net.InetAddress;
import java.time.InstantSource;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.DoubleConsumer;
import java.util.function.Function;
import org.linewright.core.Outcome;
import org.linewright.core.Trouble;
import org.linewright.core.Watch;
import org.linewright.core.line.GroupId;
import org.linewright.core.line.LineGroup;
import org.linewright.core.line.LineId;
import org.linewright.core.time.Timers;
import org.linewright.lines.CallFigures;
import org.linewright.lines.CallReport;
import org.linewright.lines.CallTaker;
import org.linewright.lines.DialWish;
import org.linewright.lines.LinesTrouble;
import org.linewright.lines.RingTone;
import org.linewright.lines.RunningCall;
import org.linewright.lines.SoundDevice;
import org.linewright.lines.SoundFigures;
import org.linewright.lines.Talk;
import org.linewright.lines.TransferTargets;
import org.linewright.lines.chronicle.Chronicle;
import org.linewright.lines.chronicle.LineCallEvent;
import org.linewright.sip.Binding;
import org.linewright.sip.CallEvent;
import org.linewright.sip.CallWish;
import org.linewright.sip.Description;
import org.linewright.sip.IncomingCall;

/** All calls of the lines: places them, and gives those that come in to whoever takes them or to the rules. */
public final class CallDesk {

    private static final Consumer<CallEvent> NOBODY = event -> {
        // it was declined already
    };

    private static final int MOVED = 302;

    /** How often a 3xx is followed. */
    private static final int MOST_REDIRECTS = 3;

    private final Timers timers;
    private final InstantSource clock;
    private final Voices voices;
    private final Naming naming;
    private final TransferTargets targets;
    private final Chronicle chronicle;
    private final AtomicLong numbers = new AtomicLong();
    private final Map<Long, OngoingCall> ongoing = new ConcurrentHashMap<>();
    private final List<CallTaker> takers = new CopyOnWriteArrayList<>();
    private volatile Fork fork = Fork.NONE;
    private volatile Map<GroupId, LineGroup> groups = Map.of();

    public CallDesk(Timers timers, InstantSource clock, Voices voices) {
        this(timers, clock, voices, Naming.USUAL, TransferTargets.PLAIN, new Chronicle());
    }

    /** @param chronicle told every call that is over */
    public CallDesk(Timers timers, InstantSource clock, Voices voices, Naming naming, TransferTargets targets,
            Chronicle chronicle) {
        this.timers = timers;
        this.clock = clock;
        this.voices = voices;
        this.naming = naming;
        this.targets = targets;
        this.chronicle = chronicle;
    }

    /** From now on the rules of these groups count. */
    public void want(Collection<LineGroup> wanted) {
        Map<GroupId, LineGroup> byId = new ConcurrentHashMap<>();
        wanted.forEach(group -> byId.put(group.id(), group));
        groups = byId;
    }

    public Watch incoming(CallTaker fresh) {
        CallTaker once = fresh::offered;
        takers.add(once);
        return () -> takers.remove(once);
    }

    private Optional<CallTaker> taker() {
        List<CallTaker> all = List.copyOf(takers);
        return all.isEmpty() ? Optional.empty() : Optional.of(all.getLast());
    }

    public CompletionStage<Outcome<Talk>> sound(Talk talk) {
        return voices.sound(talk);
    }

    public CompletionStage<List<SoundDevice>> devices() {
        return voices.devices();
    }

    public Watch ring(RingTone tone, Consumer<Trouble> trouble) {
        return voices.ring(tone, trouble);
    }

    public Watch loudness(String microphone, DoubleConsumer loud, Consumer<Trouble> trouble) {
        return voices.loudness(microphone, loud, trouble);
    }

    /** From now on calls ring there too. */
    public void fork(Fork there) {
        fork = there;
    }

    public List<CallReport> calls() {
        return ongoing.values()
                .stream()
                .map(OngoingCall::report)
                .sorted(Comparator.comparing(CallReport::number))
                .toList();
    }

    /** The same calls, each with how it sounds. */
    public List<CallFigures> figures() {
        return ongoing.values()
                .stream()
                .map(OngoingCall::counted)
                .sorted(Comparator.comparing(figures -> figures.report().number()))
                .toList();
    }

    /** Whether this line has a call now. */
    public boolean calls(LineId line) {
        return ongoing.values().stream().map(OngoingCall::report).anyMatch(call -> call.line().equals(line));
    }

    /** Calls from this line, which is registered. */
    public Outcome<RunningCall> dial(LineId line, Binding binding, DialWish wish, Consumer<CallReport> listener) {
        return dialled(line, binding, wish, placed -> placed.tell(listener)).map(RunningCall.class::cast);
    }

    /**
     * The same for somebody who leads the call.
     *
     * @param leader given the call before anything happens to it; answers who is told what does
     */
    public Outcome<LedCall> lead(LineId line, Binding binding, DialWish wish,
            Function<LedCall, Consumer<CallEvent>> leader) {
        return dialled(line, binding, wish, placed -> placed.follow(leader.apply(placed))).map(LedCall.class::cast);
    }

    private Outcome<OngoingCall> dialled(LineId line, Binding binding, DialWish wish, Consumer<OngoingCall> begun) {
        Optional<LineRules> rules = rules(line);
        Optional<InetAddress> local = binding.local();
        if (wish.digits().isBlank()) {
            return Outcome.refused(LinesTrouble.NOTHING_DIALLED.about());
        }
        if (rules.isEmpty() || local.isEmpty()) {
            return Outcome.refused(LinesTrouble.NOT_RUNNING.about(line.user()));
        }
        if (callsOf(line) >= rules.get().mostCalls()) {
            return Outcome.refused(LinesTrouble.TOO_MANY_CALLS.about(line.user(), callsOf(line)));
        }
        AtomicReference<Optional<OngoingCall>> call = new AtomicReference<>(Optional.empty());
        Outcome<Voice> voice = voices.open(local.get(), rules.get().codecs(),
                change -> call.get().ifPresent(one -> one.sounds(change)));
        return voice.map(open -> placed(line, binding, wish, rules.get(), open, call, begun));
    }

    private OngoingCall placed(LineId line, Binding binding, DialWish wish, LineRules rules, Voice voice,
            AtomicReference<Optional<OngoingCall>> itself, Consumer<OngoingCall> begun) {
        Signalling signalling = new Signalling();
        OngoingCall placed = begun(Beginning.outgoing(numbers.incrementAndGet(), line, wish.digits(), clock.instant()),
                voice, signalling, binding);
        itself.set(Optional.of(placed));
        begun.accept(placed);
        CallWish offer = CallWish.offering(Description.sdp(voice.offer())).as(rules.name()).following(MOST_REDIRECTS);
        signalling.is(binding.call(wish.digits(), wish.withheld() ? offer.with("Privacy", "id") : offer,
                placed::happened));
        return placed;
    }

    /** A call comes in at this line. */
    public Consumer<CallEvent> offered(LineId line, Binding binding, IncomingCall call) {
        Optional<LineRules> rules = rules(line);
        if (rules.isEmpty()) {
            call.decline(480);
            return NOBODY;
        }
        return switch (rules.get().arrival(call.invitation(), callsOf(line),
                taker().isPresent() || fork.reaches(line))) {
            case Arrival.Elsewhere elsewhere -> {
                call.redirect(List.of(elsewhere.target()));
                yield turnedAway(line, call, MOVED);
            }
            case Arrival.Declined declined -> {
                call.decline(declined.how().status());
                yield turnedAway(line, call, declined.how().status());
            }
            case Arrival.Rings rings -> rings(line, binding, call, rules.get());
        };
    }

    /** The rules have answered for the line. */
    private Consumer<CallEvent> turnedAway(LineId line, IncomingCall call, int status) {
        if (chronicle.hearsCalls()) {
            CallReport over = Beginning.turnedAway(numbers.incrementAndGet(), line, call.invitation(), clock.instant(),
                    naming, status);
            chronicle.ended(new CallFigures(over, SoundFigures.NONE, Optional.empty(), 0), addressOfRecord(line),
                    Optional.empty());
        }
        return NOBODY;
    }

    /** Hangs all of them up. */
    public void hangUp() {
        ongoing.values().forEach(OngoingCall::hangUp);
    }

    public void close() {
        voices.close();
    }

    private Consumer<CallEvent> rings(LineId line, Binding binding, IncomingCall call, LineRules rules) {
        AtomicReference<Optional<OngoingCall>> itself = new AtomicReference<>(Optional.empty());
        Optional<Voice> voice = binding.local()
                .flatMap(local -> voices
                        .open(local, rules.codecs(), change -> itself.get().ifPresent(one -> one.sounds(change)))
                        .result());
        if (voice.isEmpty()) {
            call.decline(480); // without a port there is nothing to talk over
            return NOBODY;
        }
        OngoingCall ringing = begun(Beginning.incoming(numbers.incrementAndGet(), line, call.invitation(),
                clock.instant(), naming), voice.get(), Signalling.of(call), binding);
        itself.set(Optional.of(ringing));
        Optional<CallTaker> person = taker();
        Optional<Unspoken> unspoken = call.invitation().offer().flatMap(offer -> voice.get().misfit(offer.text()))
                .map(Unspoken::new);
        if (unspoken.isPresent()) { // RFC 3261 §13.3.1.3: at once, and not when somebody takes it
            ringing.tells(tale -> tale.unspoken(unspoken.get()));
            call.refuse(unspoken.get().warning());
        } else {
            call.ring();
            ringing.follow(fork.rings(line, ringing, person.isEmpty()));
        }
        person.ifPresent(one -> ringing.tell(one.offered(ringing)));
        return ringing::happened;
    }

    private OngoingCall begun(CallReport report, Voice voice, Signalling signalling, Binding binding) {
        Optional<LineCallEvent> begun = chronicle.calling();
        Referrals referrals = new Referrals(report.line(), binding, () -> rules(report.line()),
                () -> groups.values(), targets);
        OngoingCall call = new OngoingCall(report, clock, voice, signalling,
                new Transferee(referrals, signalling, voice, timers), new InfoKeys(timers, signalling), naming,
                over -> over(over, begun));
        ongoing.put(report.number(), call);
        return call;
    }

    private void over(OngoingCall call, Optional<LineCallEvent> begun) {
        ongoing.remove(call.report().number());
        if (chronicle.hearsCalls()) {
            chronicle.ended(call.counted(), addressOfRecord(call.report().line()), begun);
        }
    }

    private String addressOfRecord(LineId line) {
        return rules(line).map(LineRules::addressOfRecord).orElse(line.user());
    }

    private int callsOf(LineId line) {
        return (int) ongoing.values().stream().filter(call -> call.report().line().equals(line)).count();
    }

    private Optional<LineRules> rules(LineId id) {
        return Optional.ofNullable(groups.get(id.group())) // framework-driven null
                .flatMap(group -> group.lines()
                        .stream()
                        .filter(line -> line.user().equals(id.user()))
                        .findFirst()
                        .map(line -> new LineRules(group, line)));
    }
}
