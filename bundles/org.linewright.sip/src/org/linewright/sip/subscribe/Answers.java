package org.linewright.sip.subscribe;

import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.linewright.sip.SubscriptionEvent.Granted;
import org.linewright.sip.SubscriptionEvent.Paused;
import org.linewright.sip.call.Outgoing;
import org.linewright.sip.call.Words;
import org.linewright.sip.dialog.Dialog;
import org.linewright.sip.message.Response;
import org.linewright.sip.subscribe.SubscriptionEffect.Arm;
import org.linewright.sip.subscribe.SubscriptionEffect.Avoid;
import org.linewright.sip.subscribe.SubscriptionEffect.Send;

/** What our SUBSCRIBE that waits is answered. */
record Answers(Open open, Outgoing to) {

    /** Answers that end a subscription in its dialog (RFC 6665 §4.1.2.2, RFC 5057 §5.1), 481 aside. */
    private static final Set<Integer> OVER = Set.of(404, 405, 408, 410, 416, 480, 482, 483, 484, 485, 489, 501, 604);
    /** Answers of somebody who may take it another time. */
    private static final Set<Integer> LATER = Set.of(408, 430, 480, 486, 487, 491, 600);
    private static final Duration SOON = Duration.ofSeconds(10);

    SubscriptionStep came(Response response) {
        if (response.success()) {
            return granted(response);
        }
        Optional<Outgoing> proving = to.proving(response, open.facts().realm());
        if (proving.isPresent()) {
            return again(open, proving.get());
        }
        if (response.status() == 423 && demanded(response) > open.terms().seconds()) {
            return longer((int) demanded(response));
        }
        return to.request().within() ? kept(response) : refused(response);
    }

    /** Nobody answered in time, or it could not be sent. */
    SubscriptionStep failed(String detail) {
        Paused why = new Paused(0, detail);
        return to.request().within() ? open.anew(why) : next(Optional.empty(), why);
    }

    /** RFC 6665 §4.1.2.1: their time counts, not ours. */
    private SubscriptionStep granted(Response response) {
        long seconds = Math.min(response.headers().number("Expires").orElse(open.terms().seconds()),
                Terms.MOST_SECONDS);
        if (seconds == 0) {
            return open.rest(Optional.empty(), new Paused(response.status(), Words.phrase(response)));
        }
        boolean refresh = to.request().within();
        Open known = open.asking(Optional.empty());
        if (open.dialog().isEmpty()) {
            known = known.with(Dialog.of(to.request(), response));
        } else if (refresh) {
            known = known.with(open.dialog().get().refreshed(response.headers())).with(open.terms().well());
        }
        Duration time = Duration.ofSeconds(seconds);
        return new SubscriptionStep(known, Open.granted(time)).tell(new Granted(time));
    }

    private static SubscriptionStep again(Open now, Outgoing request) {
        Open asking = now.asking(Optional.of(request));
        return SubscriptionStep.to(
                now.dialog().map(dialog -> asking.with(dialog.from(request.request().cseq()))).orElse(asking),
                new Send(request));
    }

    /** RFC 6665 §4.1.2.1: 423 says how long it has to be. */
    private SubscriptionStep longer(int least) {
        Open now = open.with(open.terms().asking(least)).asking(Optional.empty());
        return to.request().within()
                ? now.refresh()
                : Open.begun(now.terms(), now.facts(), now.servers(), to.request().cseq() + 1);
    }

    private static long demanded(Response response) {
        return Math.min(response.headers().number("Min-Expires").orElse(0), Terms.MOST_SECONDS);
    }

    /** A refresh was not taken: unless the answer ends it, it lives on as long as was granted (RFC 6665 §4.1.2.2). */
    private SubscriptionStep kept(Response response) {
        Paused why = paused(response);
        if (response.status() == 481) {
            return open.anew(why);
        }
        if (OVER.contains(response.status())) {
            return open.rest(Words.retryAfter(response), why);
        }
        Duration wait = Words.retryAfter(response).filter(time -> time.compareTo(SOON) > 0).orElse(SOON);
        return SubscriptionStep.to(open.asking(Optional.empty()),
                new Arm(SubscriptionAlarm.REFRESH, wait, wait.multipliedBy(2)));
    }

    private SubscriptionStep refused(Response response) {
        int status = response.status();
        if (status >= 500 && status < 600 && status != 501 && status != 505 && status != 513) {
            return next(Words.retryAfter(response), paused(response));
        }
        return LATER.contains(status)
                ? open.rest(Words.retryAfter(response), paused(response))
                : open.refused(status, Words.phrase(response));
    }

    /** The next server, or another time. */
    private SubscriptionStep next(Optional<Duration> wanted, Paused why) {
        InetSocketAddress silent = open.servers().getFirst();
        List<InetSocketAddress> others = open.servers().subList(1, open.servers().size());
        SubscriptionStep step = others.isEmpty()
                ? open.rest(wanted, why)
                : Open.begun(open.terms(), open.facts(), others, to.request().cseq() + 1);
        return step.after(List.of(new Avoid(silent, wanted)));
    }

    private static Paused paused(Response response) {
        return new Paused(response.status(), Words.phrase(response));
    }
}
