package org.linewright.sip.call;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.linewright.sip.CallEvent.By;
import org.linewright.sip.CallEvent.Ended;
import org.linewright.sip.Description;
import org.linewright.sip.call.CallEffect.Answer;
import org.linewright.sip.dialog.Dialog;
import org.linewright.sip.message.Headers;
import org.linewright.sip.message.Request;
import org.linewright.sip.message.Response;

/**
 * We are called, and have not answered yet (RFC 3261 §13.3).
 *
 * @param last what was answered last, provisionally
 */
record Offered(Facts facts, Request invite, Optional<Response> last) implements CallState {

    /** RFC 3261 §13.3.1.1: proxies forget a call that says nothing for three minutes. */
    private static final Duration AGAIN = Duration.ofMinutes(1);

    @Override
    public CallStep step(CallInput input) {
        return switch (input) {
            case CallInput.Sound sound -> provisional(facts.binding(invite, sound.status()).with(sound.early()));
            case CallInput.Rang rang when rang.alarm() == Alarm.RINGING && last.isPresent() ->
                provisional(last.get());
            case CallInput.Accept accept -> accepted(accept.session());
            case CallInput.Decline decline -> declined(decline.status(), decline.targets());
            case CallInput.HangUp hangUp -> declined(480, List.of());
            case CallInput.Cancelled cancelled -> ended(487, new Ended(By.THEM,
                    Words.reason(cancelled.cancel().headers()))); // RFC 3261 §9.2
            case CallInput.Asked asked when asked.request().is("BYE") -> ended(487,
                    new Ended(By.THEM, Words.reason(asked.request().headers()))) // RFC 3261 §15.1.2
                    .and(new Answer(asked.request(), facts.response(asked.request(), 200)));
            case CallInput.Asked asked -> CallStep.to(this,
                    new Answer(asked.request(), Polite.answer(facts, asked.request())));
            default -> CallStep.to(this);
        };
    }

    private CallStep provisional(Response response) {
        return CallStep.to(new Offered(facts, invite, Optional.of(response)), new Answer(invite, response),
                CallEffect.Arm.in(Alarm.RINGING, AGAIN));
    }

    private CallStep accepted(Description session) {
        Response response = facts.binding(invite, 200).with(Optional.of(session));
        return CallStep.to(
                Talking.accepted(facts, Dialog.of(invite, facts.tag()), invite, session),
                new CallEffect.Disarm(Alarm.RINGING), new CallEffect.Persist(invite, response));
    }

    private CallStep declined(int status, List<String> targets) {
        List<String> contacts = targets.stream().map(target -> "<" + target + ">").toList();
        Response response = facts.response(invite, status)
                .with(Headers.NONE.with("Contact", contacts));
        return CallStep.to(new Over(facts), new CallEffect.Disarm(Alarm.RINGING), new Answer(invite, response))
                .tell(new Ended(By.US, ""));
    }

    private CallStep ended(int status, Ended end) {
        return CallStep.to(new Over(facts), new CallEffect.Disarm(Alarm.RINGING),
                new Answer(invite, facts.response(invite, status))).tell(end);
    }
}
