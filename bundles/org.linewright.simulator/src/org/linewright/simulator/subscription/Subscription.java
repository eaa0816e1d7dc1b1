package org.linewright.simulator.subscription;

import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.linewright.simulator.subscription.Notice.Gone;
import org.linewright.simulator.subscription.Notice.Say;
import org.linewright.simulator.subscription.Notice.Wait;

/**
 * A subscription as the one who notifies sees it (RFC 6665 §4.2). At most one NOTIFY is under way: what changes meanwhile
 * is told at once in the next one.
 *
 * @param ends when it runs out, in monotonic nanoseconds
 * @param asked whether a NOTIFY waits for its answer
 * @param owed whether something has changed since that NOTIFY
 */
public record Subscription(long ends, boolean asked, boolean owed) {

    /** Before it was granted. */
    public static final Subscription NEW = new Subscription(0, false, false);

    /** What becomes of it. */
    public record Step(Subscription next, List<Notice> notices) {

        Step(Subscription next, Notice... notices) {
            this(next, List.of(notices));
        }
    }

    /** Granted, the first time or once more: the whole state is told at once (§4.2.1.3); nothing granted ends it. */
    public Step granted(Duration time, long now) {
        if (time.isZero()) {
            return over("timeout"); // §4.4.1: unsubscribed, or only a look
        }
        Subscription next = new Subscription(now + time.toNanos(), asked, owed);
        Step told = next.told(now, true);
        return new Step(told.next(), joined(new Wait(time), told.notices()));
    }

    /** What it is about has changed. */
    public Step changed(long now) {
        return told(now, false);
    }

    /** §4.2.2: whoever does not know it ends it, and so does any refusal that does not say when to try again. */
    public Step answered(int status, boolean again, long now) {
        if (status < 200) {
            return new Step(this);
        }
        if (status >= 300 && !again) {
            return silent();
        }
        Subscription next = new Subscription(ends, false, false);
        return owed ? next.told(now, true) : new Step(next);
    }

    /** §4.2.2: no answer to a NOTIFY. */
    public Step silent() {
        return new Step(this, new Gone());
    }

    /** Time has passed: perhaps not enough, as it may have been granted once more. */
    public Step elapsed(long now) {
        return now >= ends
                ? over("timeout") // §4.2.2
                : new Step(this, new Wait(Duration.ofNanos(ends - now)));
    }

    /** It is ended by the PBX, for this reason (§4.1.3). */
    public Step over(String reason) {
        return new Step(this, new Say("terminated;reason=" + reason, true), new Gone());
    }

    private Step told(long now, boolean whole) {
        if (asked) {
            return new Step(new Subscription(ends, true, true));
        }
        long left = Math.max(0, Duration.ofNanos(ends - now).toSeconds());
        return new Step(new Subscription(ends, true, false), new Say("active;expires=" + left, whole));
    }

    private static List<Notice> joined(Notice first, List<Notice> rest) {
        return Stream.concat(Stream.of(first), rest.stream()).toList();
    }
}
