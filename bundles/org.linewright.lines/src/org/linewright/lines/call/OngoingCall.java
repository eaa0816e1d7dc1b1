package org.linewright.lines.call;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.linewright.core.Outcome;
import org.linewright.core.line.DeclineCode;
import org.linewright.core.time.Latest;
import org.linewright.lines.CallFigures;
import org.linewright.lines.CallReport;
import org.linewright.lines.LinesTrouble;
import org.linewright.lines.RecordWish;
import org.linewright.lines.RunningCall;
import org.linewright.lines.SoundFigures;
import org.linewright.lines.Talk;
import org.linewright.media.MediaTrouble;
import org.linewright.media.Sink;
import org.linewright.media.Source;
import org.linewright.sip.Call;
import org.linewright.sip.CallEvent;
import org.linewright.sip.Description;

/** One call: its signalling, its voice and what is told of it. */
final class OngoingCall implements LedCall {

    private final InstantSource clock;
    private final Voice voice;
    private final Signalling signalling;
    private final Transferee transferee;
    private final InfoKeys infoKeys;
    private final Naming naming;
    private final Consumer<OngoingCall> gone;
    private final CompletableFuture<CallReport> ended = new CompletableFuture<>();
    private final AtomicBoolean taken = new AtomicBoolean();
    private volatile Consumer<CallEvent> follower = event -> {
        // nobody leads it
    };
    private Optional<Latest<CallReport>> listener = Optional.empty();
    private CallReport report;

    /** @param gone told once when it is over */
    OngoingCall(CallReport begun, InstantSource clock, Voice voice, Signalling signalling, Transferee transferee,
            InfoKeys infoKeys, Naming naming,
            Consumer<OngoingCall> gone) {
        this.report = begun;
        this.clock = clock;
        this.voice = voice;
        this.signalling = signalling;
        this.transferee = transferee;
        this.infoKeys = infoKeys;
        this.naming = naming;
        this.gone = gone;
    }

    /** From now on this one is told everything. */
    synchronized void tell(Consumer<CallReport> who) {
        Latest<CallReport> latest = new Latest<>("call report", who);
        latest.offer(report);
        listener = Optional.of(latest);
    }

    /** From now on this one is told everything as it happens. */
    void follow(Consumer<CallEvent> who) {
        follower = who;
    }

    /** Something happened; on a stack thread. */
    void happened(CallEvent event) {
        heard(0, event);
    }

    /** The same, of one of the SIP calls that it had. */
    void heard(int one, CallEvent event) {
        if (transferee.counts(one, event, this)) {
            own(event);
        }
    }

    private void own(CallEvent event) {
        switch (event) {
            case CallEvent.Calling calling -> signalling.at(calling.server().getAddress());
            case CallEvent.Progress progress -> progressed(progress);
            case CallEvent.Answered answered -> talking(answered.answer());
            case CallEvent.Confirmed confirmed -> talking(confirmed.answer());
            case CallEvent.OfferAnswered answered -> answered(answered.answer());
            case CallEvent.OfferArrived arrived -> voice.answer(arrived.offer().text(), signalling.peer())
                    .map(Description::sdp)
                    .ifPresentOrElse(answer -> signalling.call(call -> call.answer(answer)),
                            () -> signalling.call(Call::refuseOffer));
            case CallEvent.OfferRefused refused -> voice.withdrawn();
            case CallEvent.TransferAsked asked -> transferee.asked(asked, this);
            case CallEvent.TransferProgress progress -> {
                if (progress.status() >= 200 && progress.status() < 300) {
                    hangUp(); // RFC 5589 §6.1: who has transferred goes
                }
            }
            case CallEvent.SentOn on -> {
                // only told
            }
            case CallEvent.Key key -> {
                // nobody listens for keys
            }
            case CallEvent.PeerChanged changed -> {
                // only told
            }
            case CallEvent.Refused refused -> voice.close();
            case CallEvent.Unreached unreached -> voice.close();
            case CallEvent.Ended over -> voice.close();
        }
        change(now -> new Tale(now, clock.instant(), naming).after(event));
        follower.accept(event);
    }

    /** There is something else to hear. */
    void sounds(UnaryOperator<CallReport.Sound> change) {
        change(now -> new Tale(now, clock.instant(), naming).sounding(change));
    }

    private void talking(Optional<Description> answer) {
        answer.ifPresent(this::answered);
        voice.talking();
    }

    private void progressed(CallEvent.Progress progress) {
        progress.early().ifPresent(this::answered);
        if (progress.status() == 180) {
            voice.rings();
        }
    }

    private void answered(Description answer) {
        voice.answered(answer.text(), signalling.peer());
    }

    /** Something else is told of it. */
    void tells(UnaryOperator<Tale> more) {
        change(now -> more.apply(new Tale(now, clock.instant(), naming)).report());
    }

    private void change(UnaryOperator<CallReport> change) {
        boolean over;
        CallReport now;
        synchronized (this) {
            if (report.over()) {
                return;
            }
            now = change.apply(report);
            over = now.over();
            report = now;
            listener.ifPresent(who -> who.offer(now));
        }
        if (over) {
            gone.accept(this);
            ended.completeAsync(() -> now, task -> Thread.ofVirtual().name("call over").start(task));
        }
    }

    @Override
    public synchronized CallReport report() {
        return report;
    }

    @Override
    public void hangUp() {
        transferee.leave();
        signalling.call(Call::hangUp);
    }

    @Override
    public void hold() {
        held(true);
    }

    @Override
    public void resume() {
        held(false);
    }

    private void held(boolean on) {
        CallReport now = report();
        if (talks() && !transferee.moving() && now.sound().held() != on) {
            voice.hold(on);
            Description offer = Description.sdp(voice.offer());
            signalling.call(call -> call.offer(offer));
            sounds(sound -> sound.withHeld(on));
        }
    }

    @Override
    public Outcome<RunningCall> join(RunningCall other) {
        if (!(other instanceof OngoingCall ongoing) || ongoing == this || !talks() || !ongoing.talks()) {
            return Outcome.refused(LinesTrouble.NOT_JOINED.about());
        }
        resume();
        ongoing.resume();
        voice.join(ongoing.voice);
        return Outcome.done(this);
    }

    private boolean talks() {
        return report().stage() == CallReport.Stage.TALKING;
    }

    @Override
    public CompletionStage<Outcome<Talk>> sound(Talk talk) {
        return voice.sound(talk);
    }

    @Override
    public void mute(boolean on) {
        voice.mute(on);
    }

    @Override
    public CompletionStage<Outcome<Path>> record(RecordWish wish) {
        return voice.record(wish);
    }

    @Override
    public CompletionStage<Optional<Path>> stopRecording() {
        return voice.stopRecording();
    }

    @Override
    public SoundFigures figures() {
        return voice.figures();
    }

    @Override
    public CallFigures counted() {
        return voice.figures(report());
    }

    @Override
    public Outcome<Integer> press(String keys) {
        Outcome<Integer> pressed = voice.press(keys);
        boolean byInfo = talks()
                && pressed.troubles().stream().anyMatch(trouble -> trouble.code().equals(MediaTrouble.NO_KEYS.code()));
        if (!byInfo) {
            return pressed;
        }
        infoKeys.press(keys);
        return Outcome.done(keys.length(), List.of(LinesTrouble.KEYS_BY_INFO.about(keys.length())));
    }

    @Override
    public void transfer(String digits) {
        signalling.call(call -> call.refer(digits));
    }

    @Override
    public void transfer(RunningCall other) {
        if (other instanceof OngoingCall ongoing && ongoing != this) {
            ongoing.signalling.call(target -> signalling.call(call -> call.refer(target)));
        }
    }

    @Override
    public CompletionStage<CallReport> ended() {
        return ended.minimalCompletionStage();
    }

    @Override
    public void accept() {
        take();
    }

    @Override
    public boolean take() {
        boolean first = taken.compareAndSet(false, true);
        if (first) {
            accepted();
        }
        return first;
    }

    @Override
    public void lead(Source says, Sink hears, Consumer<Character> keys) {
        voice.lead(says, hears, keys);
    }

    @Override
    public boolean silenced() {
        return voice.silenced();
    }

    @Override
    public void key(char key) {
        press(String.valueOf(key));
    }

    private void accepted() {
        signalling.incoming(call -> {
            Optional<Description> offer = call.invitation().offer();
            Optional<String> session = offer.isPresent()
                    ? voice.answer(offer.get().text(), signalling.peer())
                    : Optional.of(voice.offer());
            session.map(Description::sdp).ifPresentOrElse(call::accept, () -> call.decline(488));
        });
    }

    @Override
    public void decline(DeclineCode how) {
        if (how != DeclineCode.RINGING) {
            signalling.incoming(call -> call.decline(how.status()));
        }
    }

    @Override
    public void redirect(String target) {
        signalling.incoming(call -> call.redirect(List.of(target)));
    }
}
