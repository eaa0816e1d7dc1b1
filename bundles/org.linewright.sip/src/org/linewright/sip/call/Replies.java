package org.linewright.sip.call;

import java.time.Duration;
import java.util.Optional;
import org.linewright.sip.CallEvent;
import org.linewright.sip.CallEvent.By;
import org.linewright.sip.CallEvent.Ended;
import org.linewright.sip.Claims;
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
        if (response.provisional()) {
            return CallStep.to(call);
        }
        Optional<Outgoing> proving = to.proving(response, call.facts().realm()).filter(again -> waits(to));
        if (proving.isPresent()) {
            return again(to, proving.get());
        }
        if (offers(to)) {
            return offered(to, response);
        }
        if (refreshes(to)) {
            return refreshed(response);
        }
        return call.transfers().asked().filter(to::equals).isPresent()
                ? referred(response)
                : CallStep.to(call);
    }

    /** Nobody answered in time, or it could not be sent: as if 408 had come (RFC 3261 §8.1.3.1). */
    CallStep failed(Outgoing sent) {
        if (offers(sent) || refreshes(sent)) {
            return call.bye(new Ended(By.FAULT, "The other side does not answer")); // RFC 3261 §12.2.1.2
        }
        return call.transfers().asked().filter(sent::equals).isPresent()
                ? CallStep.to(call.with(call.transfers().answered(false)))
                        .tell(new CallEvent.TransferProgress(408, "Request Timeout", true))
                : CallStep.to(call);
    }

    /** Whether its answer still means something. */
    private boolean waits(Outgoing to) {
        boolean free = to.is("INFO") || to.is("NOTIFY");
        return free || offers(to) || refreshes(to) || call.transfers().asked().filter(to::equals).isPresent();
    }

    private boolean offers(Outgoing to) {
        return call.session().ours().filter(to::equals).isPresent();
    }

    private boolean refreshes(Outgoing to) {
        return call.refresh().filter(to::equals).isPresent();
    }

    /** The same request with the proof that was asked for, in the place of the first. */
    private CallStep again(Outgoing to, Outgoing proving) {
        Talking now = call.with(call.dialog().from(proving.request().cseq()));
        if (offers(to)) {
            now = now.with(call.session().offering(proving));
        } else if (refreshes(to)) {
            now = now.refreshing(Optional.of(proving));
        } else if (call.transfers().asked().filter(to::equals).isPresent()) {
            now = now.with(call.transfers().asking(proving));
        }
        return CallStep.to(now, new Send(proving));
    }

    private CallStep offered(Outgoing to, Response response) {
        if (response.success()) {
            return agreed(to, response);
        }
        Talking refused = call.with(call.session().refused());
        return switch (response.status()) {
            case 491 -> glare(to);
            case 408, 481 -> refused.bye(new Ended(By.FAULT, Words.phrase(response))); // RFC 3261 §12.2.1.2
            case 422 -> longer(to, response);
            default -> {
                CallStep next = new Offers(refused).next();
                yield CallStep.to(next.next())
                        .tell(new CallEvent.OfferRefused(response.status(), Words.phrase(response)))
                        .and(next.effects());
            }
        };
    }

    private CallStep glare(Outgoing to) {
        return CallStep.to(call.with(call.session().again(to)), collided(Alarm.GLARE));
    }

    /** RFC 3261 §14.1: whoever made the Call-ID waits longer. */
    private CallEffect collided(Alarm alarm) {
        boolean owner = call.first().isPresent();
        Duration least = owner ? Duration.ofMillis(2100) : Duration.ZERO;
        Duration most = owner ? Duration.ofSeconds(4) : Duration.ofSeconds(2);
        return new CallEffect.Arm(alarm, least, most);
    }

    /** RFC 4028 §7.3: once more with what they demand, when that is more than we asked for. */
    private CallStep longer(Outgoing to, Response response) {
        int least = SessionTimer.demanded(response.headers());
        int asked = Math.max(call.timer().seconds(), call.timer().seconds() == 0 ? SessionTimer.USUAL : 0);
        return least > asked
                ? new Offers(call.with(call.session().again(to)).with(new SessionTimer(least, true))).next()
                : CallStep.to(call.with(call.session().refused()))
                        .tell(new CallEvent.OfferRefused(response.status(), Words.phrase(response)));
    }

    private CallStep agreed(Outgoing to, Response response) {
        Claims claims = new Claims(Words.asserted(response.headers()), Words.withheld(response.headers()));
        Talking now = call.with(call.dialog().refreshed(response.headers()))
                .with(call.session().agreed(to.request().body()))
                .with(call.other().hearing(response.headers(), claims))
                .with(SessionTimer.answered(response.headers()));
        CallStep next = new Offers(now).next();
        CallStep step = CallStep.to(next.next());
        if (to.is("INVITE")) {
            step = step.and(new Ack(to, response.toTag().orElse(""), now.ack(to.request())));
        }
        step = step.and(now.timer().armed());
        Optional<Claims> changed = call.other().news(claims);
        step = changed.isPresent() ? step.tell(new CallEvent.PeerChanged(changed.get())) : step;
        Optional<CallEvent> event = Words.session(response.body()).map(CallEvent.OfferAnswered::new);
        return (event.isPresent() ? step.tell(event.get()) : step).and(next.effects());
    }

    private CallStep refreshed(Response response) {
        Talking idle = call.refreshing(Optional.empty());
        if (response.success()) {
            Talking timed = idle.with(call.dialog().refreshed(response.headers()))
                    .with(SessionTimer.answered(response.headers()));
            return CallStep.to(timed).and(timed.timer().armed());
        }
        int least = SessionTimer.demanded(response.headers());
        return switch (response.status()) {
            case 408, 481 -> idle.bye(new Ended(By.FAULT, Words.phrase(response))); // RFC 4028 §10
            case 422 -> least > call.timer().seconds()
                    ? new Wishes(idle.with(call.timer().raisedTo(least))).refresh()
                    : CallStep.to(idle);
            case 405, 501 -> new Wishes(idle.with(call.other().without("UPDATE"))).refresh();
            default -> CallStep.to(idle, CallEffect.Arm.in(Alarm.REFRESH, Duration.ofSeconds(5)));
        };
    }

    private CallStep referred(Response response) {
        if (response.success()) {
            return CallStep.to(call.with(call.transfers().answered(true)));
        }
        Optional<Transfers> later = call.transfers().collided().filter(any -> response.status() == 491);
        return later.isPresent()
                ? CallStep.to(call.with(later.get()), collided(Alarm.REFER))
                : CallStep.to(call.with(call.transfers().answered(false)))
                        .tell(new CallEvent.TransferProgress(response.status(), Words.phrase(response), true));
    }
}
