package org.linewright.sip.subscribe;

import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.Optional;
import org.linewright.sip.SubscriptionEvent;
import org.linewright.sip.call.Outgoing;
import org.linewright.sip.message.Request;
import org.linewright.sip.message.Response;

/** What a subscription wants done. */
sealed interface SubscriptionEffect {

    /** Find the servers, for a dialog that is new; what comes in the dialog before is not known any more. */
    record Locate() implements SubscriptionEffect {
    }

    /** Send it in a transaction of its own. */
    record Send(Outgoing request) implements SubscriptionEffect {
    }

    /** Wait no longer for an answer to it. */
    record Abandon(Outgoing request) implements SubscriptionEffect {
    }

    /** Answer a NOTIFY. */
    record Answer(Request asked, Response response) implements SubscriptionEffect {
    }

    /** Ring once, at a random moment between these two. */
    record Arm(SubscriptionAlarm alarm, Duration least, Duration most) implements SubscriptionEffect {
        static Arm in(SubscriptionAlarm alarm, Duration time) {
            return new Arm(alarm, time, time);
        }
    }

    record Disarm(SubscriptionAlarm alarm) implements SubscriptionEffect {
    }

    /** This server does not serve; leave it alone for a while. */
    record Avoid(InetSocketAddress server, Optional<Duration> wanted) implements SubscriptionEffect {
    }

    record Tell(SubscriptionEvent event) implements SubscriptionEffect {
    }
}
