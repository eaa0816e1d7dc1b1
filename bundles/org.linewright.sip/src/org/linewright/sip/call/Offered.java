package org.linewright.sip.call;

import java.time.Duration;
import java.util.Optional;
import org.linewright.sip.CallEvent;
import org.linewright.sip.CallEvent.By;
import org.linewright.sip.CallEvent.Ended;
import org.linewright.sip.Description;
import org.linewright.sip.call.CallEffect.Answer;
import org.linewright.sip.message.Headers;
import org.linewright.sip.message.Request;
import org.linewright.sip.message.Response;

/**
 * We are called, and have not answered yet (RFC 3261 §13.3).
 *
 * @param last what was answered last, provisionally
 */
record Offered(Facts facts, Request invite, Optional<Response> last, Reliable reliable) implements CallState {

    /** RFC 3261 §13.3.1.1: proxies forget a call that says nothing for three minutes. */
    private static final Duration AGAIN = Duration.ofMinutes(1);

    /** When the INVITE says nothing of it (RFC 3261 §13.3.1): a PBX that is gone sends no CANCEL. */
    private static final Duration LONGEST = Duration.ofMinutes(10);

    static Offered begun(Facts facts, Request invite) {
        return new Offered(facts, invite, Optional.empty(), Reliable.begun(facts.tag()));
    }

    @Override
    public CallStep step(CallInput input) {
        return switch (input) {
            case CallInput.Begun begun -> CallStep.to(this, CallEffect.Arm.in(Alarm.PATIENCE, patience()));
            case CallInput.Rang rang when rang.alarm() == Alarm.PATIENCE -> ended(487,
                    new Ended(By.FAULT, "It rang too long"));
            case CallInput.Sound sound when reliable.open().isPresent() -> CallStep.to(with(reliable.then(sound)));
            case CallInput.Accept accept when reliable.open().filter(open -> open.body().isPresent()).isPresent() ->
                CallStep.to(with(reliable.then(accept))); // RFC 3262 §3: not before the PRACK
            case CallInput.Sound sound -> sounds(sound);
            case CallInput.Accept accept -> accepted(accept.session());
            case CallInput.Rang rang when rang.alarm() == Alarm.RINGING && last.isPresent() && !reliable.open()
                    .isPresent() ->
                again(last.get());
            case CallInput.Decline decline -> declined(decline.status(), decline.more());
            case CallInput.HangUp hangUp -> declined(480, Headers.NONE);
            case CallInput.Cancelled cancelled -> ended(487, new Ended(By.THEM,
                    Words.reason(cancelled.cancel().headers()))); // RFC 3261 §9.2
            case CallInput.Unacked never -> ended(504, // RFC 3262 §3: a 5xx
                    new Ended(By.FAULT, "The ringing was not acknowledged"));
            case CallInput.Asked asked -> asked(asked.request());
            default -> CallStep.to(this);
        };
    }

    private Duration patience() {
        long seconds = invite.headers().number("Expires").orElse(LONGEST.toSeconds());
        return Duration.ofSeconds(Math.clamp(seconds, 1, LONGEST.toSeconds()));
    }

    private CallStep sounds(CallInput.Sound sound) {
        Optional<Description> early = sound.early().filter(any -> reliable.agreed().isEmpty());
        Response response = facts.binding(invite, sound.status()).with(early);
        if (!Reliable.wanted(invite, early)) {
            return again(response);
        }
        Reliable now = reliable.sending(response);
        return CallStep.to(with(now), new CallEffect.Insist(invite, now.open().orElseThrow()),
                new CallEffect.Disarm(Alarm.RINGING));
    }

    private CallStep again(Response response) {
        return CallStep.to(new Offered(facts, invite, Optional.of(response), reliable), new Answer(invite, response),
                CallEffect.Arm.in(Alarm.RINGING, AGAIN));
    }

    private CallStep asked(Request request) {
        return switch (request.method()) {
            case "BYE" -> ended(487, new Ended(By.THEM, Words.reason(request.headers()))) // RFC 3261 §15.1.2
                    .and(new Answer(request, facts.response(request, 200)));
            case "PRACK" -> acknowledged(request);
            default -> CallStep.to(this, new Answer(request, Polite.early(facts, request)));
        };
    }

    /** RFC 3262 §3; an offer of its own is refused, which leaves the session as it is. */
    private CallStep acknowledged(Request prack) {
        if (!reliable.acknowledges(prack, invite)) {
            return CallStep.to(this, new Answer(prack, Polite.answer(facts, prack)));
        }
        boolean ours = Words.session(invite.body()).isEmpty() && reliable.open().get().body().isPresent();
        Optional<Description> session = Words.session(prack.body());
        int status = session.isPresent() && !ours ? 488 : 200;
        Offered calm = with(reliable.acknowledged());
        CallStep next = reliable.next().map(calm::step).orElseGet(() -> CallStep.to(calm));
        CallStep step = CallStep.to(next.next(), new CallEffect.Calm(invite),
                new Answer(prack, facts.response(prack, status)));
        return (ours && session.isPresent() ? step.tell(new CallEvent.OfferAnswered(session.get())) : step)
                .and(next.effects());
    }

    private CallStep accepted(Description session) {
        Description local = reliable.agreed().orElse(session);
        Talking talking = Talking.accepted(facts, invite, local);
        Response response = facts.binding(invite, 200)
                .with(talking.timer().inAnswer())
                .with(reliable.agreed().isPresent() ? Optional.empty() : Optional.of(session));
        return CallStep.to(talking, new CallEffect.Disarm(Alarm.RINGING), new CallEffect.Disarm(Alarm.PATIENCE),
                new CallEffect.Calm(invite),
                new CallEffect.Persist(invite, response)).and(talking.timer().armed());
    }

    private CallStep declined(int status, Headers more) {
        return over(facts.response(invite, status).with(more), new Ended(By.US, ""));
    }

    private CallStep ended(int status, Ended end) {
        return over(facts.response(invite, status), end);
    }

    private CallStep over(Response response, Ended end) {
        return CallStep.to(new Over(facts), new CallEffect.Disarm(Alarm.RINGING),
                new CallEffect.Disarm(Alarm.PATIENCE), new CallEffect.Calm(invite), new Answer(invite, response))
                .tell(end);
    }

    private Offered with(Reliable now) {
        return new Offered(facts, invite, last, now);
    }
}
