package org.linewright.sip.call;

import java.time.Duration;
import java.util.Optional;
import org.linewright.sip.CallEvent;
import org.linewright.sip.CallEvent.By;
import org.linewright.sip.CallEvent.Ended;
import org.linewright.sip.call.CallEffect.Ack;
import org.linewright.sip.call.CallEffect.Send;
import org.linewright.sip.message.Response;

/** What the other side answers to requests within a call that is answered. */
record Replies(Talking call) {

    CallStep came(Outgoing to, Response response) {
        if (call.first().filter(to::equals).isPresent()) {
            boolean another = response.success() && !response.toTag().orElse("").equals(call.dialog().remoteTag());
            return another // RFC 3261 §13.2.2.4: a second phone answered as well
                    ? CallStep.to(call).and(Over.unwanted(to, response))
                    : CallStep.to(call);
        }
        return call.session().ours().filter(to::equals).isPresent() && !response.provisional()
                ? offered(to, response)
                : CallStep.to(call);
    }

    private CallStep offered(Outgoing to, Response response) {
        if (response.success()) {
            return agreed(to, response);
        }
        Optional<Outgoing> proving = to.proving(response, call.facts().realm());
        if (proving.isPresent()) {
            Outgoing again = proving.get();
            return CallStep.to(call.with(call.dialog().from(again.request().cseq()))
                    .with(call.session().offering(again)), new Send(again));
        }
        Talking refused = call.with(call.session().refused());
        return switch (response.status()) {
            case 491 -> glare(refused, to);
            case 408, 481 -> refused.bye(new Ended(By.FAULT, Words.phrase(response))); // RFC 3261 §12.2.1.2
            default -> {
                CallStep next = refused.next();
                yield CallStep.to(next.next())
                        .tell(new CallEvent.OfferRefused(response.status(), Words.phrase(response)))
                        .and(next.effects());
            }
        };
    }

    /** RFC 3261 §14.1: whoever made the Call-ID waits longer. */
    private static CallStep glare(Talking refused, Outgoing to) {
        boolean owner = refused.first().isPresent();
        Duration least = owner ? Duration.ofMillis(2100) : Duration.ZERO;
        Duration most = owner ? Duration.ofSeconds(4) : Duration.ofSeconds(2);
        Session wanting = refused.session().wanted().isPresent()
                ? refused.session()
                : refused.session().wanting(to.request().body().orElseThrow());
        return CallStep.to(refused.with(wanting), new CallEffect.Arm(Alarm.GLARE, least, most));
    }

    private CallStep agreed(Outgoing to, Response response) {
        Talking now = call.with(call.dialog().refreshed(response.headers()))
                .with(call.session().agreed(to.request().body()));
        CallStep next = now.next();
        CallStep step = CallStep.to(next.next(), new Ack(to, call.dialog().remoteTag(), now.ack(to.request())));
        Optional<CallEvent> event = Words.session(response.body()).map(CallEvent.OfferAnswered::new);
        return (event.isPresent() ? step.tell(event.get()) : step).and(next.effects());
    }
}
