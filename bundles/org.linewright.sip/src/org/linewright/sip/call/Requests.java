package org.linewright.sip.call;

import java.util.List;
import java.util.Optional;
import org.linewright.sip.CallEvent;
import org.linewright.sip.CallEvent.By;
import org.linewright.sip.CallEvent.Ended;
import org.linewright.sip.Claims;
import org.linewright.sip.Description;
import org.linewright.sip.call.CallEffect.Answer;
import org.linewright.sip.dialog.Dialog;
import org.linewright.sip.message.Headers;
import org.linewright.sip.message.Request;
import org.linewright.sip.message.Response;

/** What the other side asks of a call that is answered. */
record Requests(Talking call) {

    CallStep asked(Request request) {
        Optional<Dialog> heard = call.dialog().heard(request);
        if (heard.isEmpty()) {
            return refused(request, 500); // RFC 3261 §12.2.2
        }
        Requests now = new Requests(call.with(heard.get()));
        List<String> unknown = Abilities.unknown(request.headers());
        if (!unknown.isEmpty()) { // RFC 3261 §8.2.2.3
            return now.refused(request, 420, Headers.NONE.with("Unsupported", String.join(", ", unknown)));
        }
        return switch (request.method()) {
            case "BYE" -> now.bye(request);
            case "INVITE", "UPDATE" -> now.changes(request);
            case "INFO" -> now.info(request);
            case "REFER" -> now.refer(request);
            case "NOTIFY" -> now.notified(request);
            default -> CallStep.to(now.call, new Answer(request, Polite.answer(call.facts(), request)));
        };
    }

    private CallStep bye(Request request) {
        CallStep step = CallStep.to(new Over(call.facts()), new Answer(request, call.facts().response(request, 200)))
                .and(call.quiet());
        return call.mood() == Talking.Mood.LEAVING
                ? step
                : step.tell(new Ended(By.THEM, Words.reason(request.headers())));
    }

    /** RFC 3261 §14.2, RFC 3311 §5.2. */
    private CallStep changes(Request request) {
        if (SessionTimer.tooShort(request)) { // RFC 4028 §9
            return refused(request, 422, Headers.NONE.with("Min-SE", SessionTimer.LEAST));
        }
        Optional<Description> offer = Words.session(request.body());
        if (offer.isEmpty() && request.body().isPresent()) { // RFC 3261 §8.2.3
            return refused(request, 415, Headers.NONE.with("Accept", Description.SDP));
        }
        boolean plain = request.is("UPDATE") && offer.isEmpty();
        if (!plain && call.session().ours().isPresent()) {
            return refused(request, 491);
        }
        if (!plain && !call.free()) {
            return refused(request, 500, Headers.NONE.with("Retry-After", Polite.later(request)));
        }
        Claims claims = Words.claims(request, call.dialog());
        Talking moved = call.with(call.dialog().refreshed(request.headers()).renamed(request.from()))
                .with(call.other().hearing(request.headers(), claims));
        Optional<Claims> changed = call.other().news(claims);
        CallStep step = offer.isPresent()
                ? new Offers(moved).owing(new Owed.InResponse(request), offer.get())
                : plain ? refreshed(moved, request) : offering(moved, request);
        return changed.isEmpty() ? step : step.tell(new CallEvent.PeerChanged(changed.get()));
    }

    /** An UPDATE that offers nothing keeps the session alive (RFC 4028 §7.4). */
    private static CallStep refreshed(Talking call, Request request) {
        Talking timed = call.with(SessionTimer.granted(request));
        Response response = call.facts().binding(request, 200).with(timed.timer().inAnswer());
        return CallStep.to(timed, new Answer(request, response)).and(timed.timer().armed());
    }

    /** They want our offer: what we described last still stands. */
    private static CallStep offering(Talking call, Request request) {
        return call.session().local().map(local -> new Offers(call).accepting(request, local))
                .orElseGet(() -> new Requests(call).refused(request, 488));
    }

    private CallStep info(Request request) {
        Optional<Character> key = Keys.read(request.body());
        if (key.isEmpty() && request.body().isPresent()) {
            return refused(request, 415, Headers.NONE.with("Accept", Keys.RELAY));
        }
        CallStep step = CallStep.to(call, new Answer(request, call.facts().response(request, 200)));
        return key.isPresent() ? step.tell(new CallEvent.Key(key.get())) : step;
    }

    /** RFC 3515 §2.4.2. */
    private CallStep refer(Request request) {
        Optional<CallEvent.TransferAsked> asked = Transferring.asked(request);
        if (asked.isEmpty()) {
            return refused(request, 400);
        }
        if (!call.transfers().idle() || call.mood() == Talking.Mood.LEAVING) {
            return refused(request, 500, Headers.NONE.with("Retry-After", Polite.later(request)));
        }
        return CallStep.to(call.with(call.transfers().offered(request)),
                CallEffect.Arm.in(Alarm.TRANSFER, call.facts().times().patience().dividedBy(4))).tell(asked.get());
    }

    /** RFC 3515 §2.4.4. */
    private CallStep notified(Request request) {
        boolean ours = call.transfers().awaiting()
                && request.headers().first("Event").filter(event -> event.matches("(?i)refer\\s*(;.*)?")).isPresent();
        if (!ours) {
            return refused(request, 481); // RFC 6665 §4.1.3: no such subscription
        }
        CallEvent.TransferProgress progress = Transferring.progress(request);
        return CallStep.to(call.with(call.transfers().told(progress.over())),
                new Answer(request, call.facts().response(request, 200))).tell(progress);
    }

    private CallStep refused(Request request, int status) {
        return refused(request, status, Headers.NONE);
    }

    private CallStep refused(Request request, int status, Headers more) {
        return CallStep.to(call, new Answer(request, call.facts().response(request, status).with(more)));
    }
}
