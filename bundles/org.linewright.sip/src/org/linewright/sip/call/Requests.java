package org.linewright.sip.call;

import java.util.List;
import java.util.Optional;
import org.linewright.sip.CallEvent;
import org.linewright.sip.CallEvent.By;
import org.linewright.sip.CallEvent.Ended;
import org.linewright.sip.Description;
import org.linewright.sip.Peer;
import org.linewright.sip.call.CallEffect.Answer;
import org.linewright.sip.dialog.Dialog;
import org.linewright.sip.message.Request;
import org.linewright.sip.message.Response;

/** What the other side asks of a call that is answered. */
record Requests(Talking call) {

    CallStep asked(Request request) {
        Optional<Dialog> heard = call.dialog().heard(request);
        if (heard.isEmpty()) {
            return refused(call, request, 500); // RFC 3261 §12.2.2
        }
        Talking now = call.with(heard.get());
        List<String> unknown = Abilities.unknown(request.headers());
        if (!unknown.isEmpty()) {
            return CallStep.to(now, new Answer(request, call.facts().response(request, 420)
                    .with("Unsupported", String.join(", ", unknown)))); // RFC 3261 §8.2.2.3
        }
        return switch (request.method()) {
            case "BYE" -> bye(request);
            case "INVITE" -> new Requests(now.with(now.dialog().refreshed(request.headers()))).invite(request);
            default -> CallStep.to(now, new Answer(request, Polite.answer(call.facts(), request)));
        };
    }

    private CallStep bye(Request request) {
        CallStep step = CallStep.to(new Over(call.facts()), new Answer(request, call.facts().response(request, 200)))
                .and(call.quiet());
        return call.leaving() ? step : step.tell(new Ended(By.THEM, Words.reason(request.headers())));
    }

    /** RFC 3261 §14.2. */
    private CallStep invite(Request request) {
        if (call.session().ours().isPresent()) {
            return refused(call, request, 491);
        }
        if (call.session().theirs().isPresent() || call.unacked().isPresent()) {
            Response later = call.facts().response(request, 500).with("Retry-After", request.cseq() % 11);
            return CallStep.to(call, new Answer(request, later));
        }
        Optional<Description> offer = Words.session(request.body());
        if (offer.isEmpty() && request.body().isPresent()) {
            return CallStep.to(call, new Answer(request, call.facts().response(request, 415)
                    .with("Accept", Description.SDP))); // RFC 3261 §8.2.3
        }
        CallStep step = offer.isPresent()
                ? call.owing(new Owed.InResponse(request), offer.get())
                : offered(request);
        return named(step, request);
    }

    /** They want our offer: what we described last still stands. */
    private CallStep offered(Request request) {
        Optional<Description> local = call.session().local();
        return local.isEmpty()
                ? refused(call, request, 488)
                : CallStep.to(call.waiting(Optional.of(request)), new CallEffect.Persist(request,
                        call.facts().binding(request, 200).with(local)));
    }

    /** Somebody else may be there now: RFC 4916, or as the PBX asserts it. */
    private static CallStep named(CallStep step, Request request) {
        Optional<Peer> peer = Words.asserted(request.headers()).stream().findFirst();
        return step.next() instanceof Talking talking && peer.isPresent() && !peer.equals(talking.peer())
                ? new CallStep(talking.knowing(peer.get()), step.effects()).tell(new CallEvent.PeerChanged(peer.get()))
                : step;
    }

    private static CallStep refused(Talking call, Request request, int status) {
        return CallStep.to(call, new Answer(request, call.facts().response(request, status)));
    }
}
