package org.linewright.sip.subscribe;

import java.time.Duration;
import java.util.Optional;
import org.linewright.core.time.Backoff;
import org.linewright.sip.EventPackage;
import org.linewright.sip.SubscriptionEvent.Paused;
import org.linewright.sip.SubscriptionEvent.Refused;
import org.linewright.sip.call.Facts;
import org.linewright.sip.message.Headers;
import org.linewright.sip.message.Request;
import org.linewright.sip.subscribe.SubscriptionEffect.Arm;
import org.linewright.sip.subscribe.SubscriptionEffect.Locate;

/**
 * What a subscription wants, and what outlives its dialogs.
 *
 * @param target whose state, as a URI
 * @param from our name-addr
 * @param seconds what to ask for
 * @param failures how often in a row it came to nothing
 * @param backoff the waits after failures
 */
record Terms(EventPackage what, String target, String from, int seconds, int failures, Backoff backoff) {

    /** A PBX that has no sense for time is not asked for more than this. */
    static final int MOST_SECONDS = 86_400;
    private static final Duration LONGEST = Duration.ofHours(6);

    /** The SUBSCRIBE that begins a dialog (RFC 6665 §4.1.2.1). */
    Request first(Facts facts, long seq) {
        return asking(new Request("SUBSCRIBE", target, Headers.NONE.with("Max-Forwards", 70)
                .with("From", from + ";tag=" + facts.tag())
                .with("To", "<" + target + ">")
                .with("Call-ID", facts.callId())
                .with("CSeq", seq + " SUBSCRIBE"), Optional.empty()), facts, seconds);
    }

    Request asking(Request subscribe, Facts facts, int expires) {
        return subscribe.with(facts.introduction())
                .with(Headers.NONE.with("Event", what.word())
                        .with("Accept", what.type())
                        .with("Expires", expires));
    }

    Terms asking(int other) {
        return new Terms(what, target, from, other, failures, backoff);
    }

    /** It works: the next failure is the first. */
    Terms well() {
        return new Terms(what, target, from, seconds, 0, backoff);
    }

    private Terms failed() {
        return new Terms(what, target, from, seconds, failures + 1, backoff);
    }

    /** Begins at once with a dialog that is new; not more than once without success (RFC 6665 §4.1.3 says at once). */
    SubscriptionStep anew(Paused why) {
        return failures == 0
                ? SubscriptionStep.to(new Seeking(failed()), new Locate())
                : rest(Optional.empty(), why);
    }

    /** Tries again later: when the PBX wants it, or by the waits; never on the dot, so that many never come together. */
    SubscriptionStep rest(Optional<Duration> wanted, Paused why) {
        Terms next = failed();
        Duration bound = backoff.bound(next.failures);
        Arm arm = wanted.filter(Duration::isPositive)
                .map(time -> time.compareTo(LONGEST) > 0 ? LONGEST : time)
                .map(time -> new Arm(SubscriptionAlarm.RETRY, time, time.plus(time.dividedBy(4))))
                .orElseGet(() -> new Arm(SubscriptionAlarm.RETRY, bound.dividedBy(2), bound));
        return SubscriptionStep.to(new Resting(next), arm).tell(why);
    }

    static SubscriptionStep refused(int status, String reason) {
        return SubscriptionStep.to(new Gone()).tell(new Refused(status, reason));
    }
}
