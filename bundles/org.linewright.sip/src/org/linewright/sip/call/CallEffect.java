package org.linewright.sip.call;

import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.Optional;
import org.linewright.sip.CallEvent;
import org.linewright.sip.message.Headers;
import org.linewright.sip.message.Request;
import org.linewright.sip.message.Response;

/** What a call wants done. */
sealed interface CallEffect {

    /** Send it in a transaction of its own. */
    record Send(Outgoing request) implements CallEffect {
    }

    /** Acknowledge the 2xx with this tag, as often as it comes. */
    record Ack(Outgoing invite, String tag, Request ack) implements CallEffect {
    }

    /** Cancel an INVITE of ours that was answered provisionally. */
    record Cancel(Outgoing invite, Headers why) implements CallEffect {
    }

    /** Wait no longer for an answer to it. */
    record Abandon(Outgoing request) implements CallEffect {
    }

    /** Answer a request. */
    record Answer(Request asked, Response response) implements CallEffect {
    }

    /** Repeat this 2xx until it is acknowledged (RFC 3261 §13.3.1.4). */
    record Persist(Request invite, Response response) implements CallEffect {
    }

    /** It is acknowledged, or need not be any more. */
    record Settle(Request invite) implements CallEffect {
    }

    /** Repeat this provisional response until its PRACK comes (RFC 3262 §3). */
    record Insist(Request invite, Response response) implements CallEffect {
    }

    /** The PRACK came, or is not waited for any more. */
    record Calm(Request invite) implements CallEffect {
    }

    /** Ring once, at a random moment between these two. */
    record Arm(Alarm alarm, Duration least, Duration most) implements CallEffect {
        static Arm in(Alarm alarm, Duration time) {
            return new Arm(alarm, time, time);
        }
    }

    record Disarm(Alarm alarm) implements CallEffect {
    }

    /** This server does not serve; leave it alone for a while. */
    record Avoid(InetSocketAddress server, Optional<Duration> wanted) implements CallEffect {
    }

    record Tell(CallEvent event) implements CallEffect {
    }
}
