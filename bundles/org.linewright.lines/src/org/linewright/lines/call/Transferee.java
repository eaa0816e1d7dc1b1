package org.linewright.lines.call;

import java.time.Duration;
import java.util.Optional;
import org.linewright.core.time.Timers;
import org.linewright.sip.Call;
import org.linewright.sip.CallEvent;
import org.linewright.sip.CallEvent.TransferAsked;
import org.linewright.sip.Description;

/** Lets the other side of one call transfer it: a new SIP call takes the place of the old one, with the same voice. */
final class Transferee {

    /** So long who transferred us has for hanging up (RFC 5589 §6.1). */
    private static final Duration GRACE = Duration.ofSeconds(5);

    private final Referrals referrals;
    private final Signalling signalling;
    private final Voice voice;
    private final Timers timers;
    private Succession succession = Succession.FIRST;
    private Optional<Next> next = Optional.empty();

    /** The call that is to take the place. */
    private record Next(TransferAsked asked, Signalling signalling, Optional<Description> early) {

        Next heard(Optional<Description> other) {
            return new Next(asked, signalling, other.or(() -> early));
        }
    }

    Transferee(Referrals referrals, Signalling signalling, Voice voice, Timers timers) {
        this.referrals = referrals;
        this.signalling = signalling;
        this.voice = voice;
        this.timers = timers;
    }

    /** Whether the voice is offered to somebody else just now. */
    synchronized boolean moving() {
        return next.isPresent();
    }

    /** We hang up: nobody takes the place any more. */
    void leave() {
        Optional<Next> given;
        synchronized (this) {
            succession = succession.left();
            given = next;
        }
        given.ifPresent(one -> one.signalling().call(Call::hangUp));
    }

    void asked(TransferAsked asked, OngoingCall call) {
        referrals.permitted(asked).whenComplete((target, bug) -> Optional.ofNullable(target) // framework-driven null
                .flatMap(any -> any)
                .ifPresentOrElse(to -> taken(asked, to, call), () -> {
                    signalling.call(one -> one.declineTransfer(603));
                    call.tells(tale -> tale.notPermitted(asked));
                }));
    }

    private void taken(TransferAsked asked, String target, OngoingCall call) {
        Signalling fresh = new Signalling();
        int number;
        synchronized (this) {
            if (!succession.free() || call.report().over()) {
                return;
            }
            succession = succession.begun();
            number = succession.last();
            next = Optional.of(new Next(asked, fresh, Optional.empty()));
        }
        signalling.call(Call::takeTransfer);
        call.tells(tale -> tale.transferring(asked));
        fresh.is(referrals.call(target, asked, Description.sdp(voice.offer()), event -> call.heard(number, event)));
    }

    /** Something happened to one of the SIP calls; answers whether it happened to the call as people know it. */
    boolean counts(int one, CallEvent event, OngoingCall call) {
        Succession.Meaning meaning;
        Optional<Next> given;
        synchronized (this) {
            Succession.Step step = succession.after(one, event);
            succession = step.then();
            meaning = step.meaning();
            if (meaning == Succession.Meaning.NEWS && event instanceof CallEvent.Progress progress) {
                next = next.map(waiting -> waiting.heard(progress.early()));
            }
            given = next;
            if (meaning != Succession.Meaning.OWN && meaning != Succession.Meaning.NEWS
                    && meaning != Succession.Meaning.FORMER) {
                next = Optional.empty();
            }
        }
        switch (meaning) {
            case NEWS -> told(event, given.orElseThrow());
            case SUCCEEDED -> succeeded((CallEvent.Answered) event, given.orElseThrow(), call);
            case FAILED -> failed(event, given.orElseThrow(), call);
            case LEFT_ALONE -> alone(given.orElseThrow(), call);
            case OWN, FORMER -> {
                // the one is the call's matter, the other nobody's
            }
        }
        return meaning == Succession.Meaning.OWN;
    }

    private void told(CallEvent event, Next to) {
        switch (event) {
            case CallEvent.Calling calling -> to.signalling().at(calling.server().getAddress());
            case CallEvent.Progress progress when progress.status() > 100 ->
                signalling.call(call -> call.transferNews(progress.status(), progress.phrase()));
            default -> {
                // of no interest to who transferred us
            }
        }
    }

    private void succeeded(CallEvent.Answered answered, Next to, OngoingCall call) {
        Optional<Call> before = signalling.known();
        signalling.follow(to.signalling());
        answered.answer().or(to::early).ifPresent(answer -> voice.answered(answer.text(), signalling.peer()));
        call.tells(tale -> tale.transferred(to.asked(), answered.claims()));
        before.ifPresent(old -> {
            old.transferNews(200, "OK");
            timers.after(GRACE, old::hangUp);
        });
    }

    private void failed(CallEvent event, Next to, OngoingCall call) {
        voice.withdrawn();
        CallEvent.Refused told = event instanceof CallEvent.Refused refused ? refused : Referrals.UNREACHED;
        signalling.call(old -> old.transferNews(Math.max(300, told.status()), told.phrase()));
        call.tells(tale -> tale.notReached(to.asked(), told));
    }

    private void alone(Next to, OngoingCall call) {
        signalling.follow(to.signalling());
        to.early().ifPresent(answer -> voice.answered(answer.text(), signalling.peer()));
        call.tells(tale -> tale.leftAlone(to.asked()));
    }
}
