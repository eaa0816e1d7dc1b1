package org.linewright.lines.call;

import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.linewright.core.Outcome;
import org.linewright.core.line.DeclineCode;
import org.linewright.core.time.Latest;
import org.linewright.lines.CallReport;
import org.linewright.lines.OfferedCall;
import org.linewright.lines.RunningCall;
import org.linewright.sip.Call;
import org.linewright.sip.CallEvent;
import org.linewright.sip.Description;

/** One call: its signalling, its voice and what is told of it. */
final class OngoingCall implements OfferedCall {

    private final InstantSource clock;
    private final Voice voice;
    private final Signalling signalling;
    private final Naming naming;
    private final Consumer<OngoingCall> gone;
    private final CompletableFuture<CallReport> ended = new CompletableFuture<>();
    private Optional<Latest<CallReport>> listener = Optional.empty();
    private CallReport report;

    /** @param gone told once when it is over */
    OngoingCall(CallReport begun, InstantSource clock, Voice voice, Signalling signalling, Naming naming,
            Consumer<OngoingCall> gone) {
        this.report = begun;
        this.clock = clock;
        this.voice = voice;
        this.signalling = signalling;
        this.naming = naming;
        this.gone = gone;
    }

    /** From now on this one is told everything. */
    synchronized void tell(Consumer<CallReport> who) {
        Latest<CallReport> latest = new Latest<>("call report", who);
        latest.offer(report);
        listener = Optional.of(latest);
    }

    /** Something happened; on a stack thread. */
    void happened(CallEvent event) {
        switch (event) {
            case CallEvent.Calling calling -> signalling.at(calling.server().getAddress());
            case CallEvent.Progress progress -> progress.early().ifPresent(this::answered);
            case CallEvent.Answered answered -> answered.answer().ifPresent(this::answered);
            case CallEvent.Confirmed confirmed -> confirmed.answer().ifPresent(this::answered);
            case CallEvent.OfferAnswered answered -> answered(answered.answer());
            case CallEvent.OfferArrived arrived -> voice.answer(arrived.offer().text(), signalling.peer())
                    .map(Description::sdp)
                    .ifPresentOrElse(answer -> signalling.call(call -> call.answer(answer)),
                            () -> signalling.call(Call::refuseOffer));
            case CallEvent.OfferRefused refused -> voice.withdrawn();
            case CallEvent.TransferAsked asked -> signalling.call(call -> call.declineTransfer(603));
            case CallEvent.TransferProgress progress -> {
                if (progress.status() >= 200 && progress.status() < 300) {
                    hangUp(); // RFC 5589 §6.1: who has transferred goes
                }
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
    }

    /** A voice or a tone came. */
    void heard() {
        change(now -> new Tale(now, clock.instant(), naming).heard());
    }

    private void answered(Description answer) {
        voice.answered(answer.text(), signalling.peer());
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
        if (now.stage() == CallReport.Stage.TALKING && now.sound().held() != on) {
            voice.hold(on);
            Description offer = Description.sdp(voice.offer());
            signalling.call(call -> call.offer(offer));
            change(report -> new Tale(report, clock.instant(), naming).held(on));
        }
    }

    @Override
    public Outcome<Integer> press(String keys) {
        return voice.press(keys);
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
