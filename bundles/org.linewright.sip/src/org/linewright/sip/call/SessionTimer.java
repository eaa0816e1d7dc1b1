package org.linewright.sip.call;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.linewright.sip.message.Headers;
import org.linewright.sip.message.NameAddress;
import org.linewright.sip.message.Request;

/**
 * What both sides agreed on about refreshing the session (RFC 4028).
 *
 * @param seconds how long it lasts without a refresh; 0 for ever
 * @param ours whether we refresh it
 */
record SessionTimer(int seconds, boolean ours) {

    static final SessionTimer NONE = new SessionTimer(0, false);
    /** What we wish for (§4). */
    static final int USUAL = 1800;
    /** The least that the RFC lets anybody demand (§5). */
    static final int LEAST = 90;

    private static final String HEADER = "Session-Expires";
    private static final String TAG = "timer";

    /** In the first INVITE: the other side chooses who refreshes (§7.1). */
    static Headers wish(int seconds) {
        Headers wish = Headers.NONE.with(HEADER, seconds);
        return seconds > USUAL ? wish.with("Min-SE", seconds) : wish;
    }

    /** Of a 2xx to our request (§7.2). */
    static SessionTimer answered(Headers answer) {
        int seconds = seconds(answer);
        return seconds == 0 ? NONE : new SessionTimer(seconds, !refresher(answer).equals("uas"));
    }

    /** Whether their request wants it shorter than it may be (§8.1, §9). */
    static boolean tooShort(Request asked) {
        int seconds = seconds(asked.headers());
        return seconds > 0 && seconds < LEAST && knows(asked);
    }

    /** What their request gets (§9, table 2). */
    static SessionTimer granted(Request asked) {
        int seconds = seconds(asked.headers());
        return seconds == 0
                ? NONE
                : new SessionTimer(Math.max(seconds, LEAST),
                        !knows(asked) || refresher(asked.headers()).equals("uas"));
    }

    /** What a 422 demands; 0 when it demands nothing (§6). */
    static int demanded(Headers refusal) {
        return (int) Math.min(refusal.number("Min-SE").orElse(0), 86_400);
    }

    /** For the 2xx to their request (§9). */
    Headers inAnswer() {
        if (seconds == 0) {
            return Headers.NONE;
        }
        Headers answer = Headers.NONE.with(HEADER, seconds + ";refresher=" + (ours ? "uas" : "uac"));
        return ours ? answer : answer.with("Require", TAG);
    }

    /** For a request of ours within the call (§7.4). */
    Headers inRequest() {
        return seconds == 0
                ? wish(USUAL)
                : Headers.NONE.with(HEADER, seconds + ";refresher=" + (ours ? "uac" : "uas"));
    }

    SessionTimer raisedTo(int least) {
        return new SessionTimer(Math.max(seconds, least), ours);
    }

    /** Sets the alarms anew: refreshed at half time, given up a little before its end (§10). */
    List<CallEffect> armed() {
        if (seconds == 0) {
            return disarmed();
        }
        Duration half = Duration.ofMillis(500L * seconds);
        Duration end = Duration.ofSeconds(seconds - Math.min(32, seconds / 3));
        return ours
                ? List.of(CallEffect.Arm.in(Alarm.REFRESH, half), new CallEffect.Disarm(Alarm.EXPIRY))
                : List.of(CallEffect.Arm.in(Alarm.EXPIRY, end), new CallEffect.Disarm(Alarm.REFRESH));
    }

    static List<CallEffect> disarmed() {
        return List.of(new CallEffect.Disarm(Alarm.REFRESH), new CallEffect.Disarm(Alarm.EXPIRY));
    }

    private static boolean knows(Request asked) {
        return asked.headers().words("Supported").contains(TAG) || asked.headers().words("Require").contains(TAG);
    }

    private static int seconds(Headers headers) {
        return (int) Math.min(headers.number(HEADER).orElse(0), 86_400);
    }

    private static String refresher(Headers headers) {
        Optional<NameAddress> read = headers.first(HEADER).map(NameAddress::of);
        return read.flatMap(one -> one.parameter("refresher")).orElse("");
    }
}
