package org.linewright.simulator.call;

import java.util.List;
import org.linewright.simulator.AccountId;
import org.linewright.simulator.message.SipHeaders;
import org.linewright.simulator.message.SipRequest;
import org.linewright.simulator.subscription.Subscription;
import org.linewright.simulator.subscription.Topic;

/**
 * Somebody who is told of changes, in a dialog of his own.
 *
 * @param event his Event header, which every NOTIFY repeats (RFC 6665 §8.2.1)
 * @param watched whose changes
 * @param entity the same as he wrote it, as a URI
 * @param version counts what he was told
 */
record Subscriber(Topic topic, String event, List<AccountId> watched, String entity, Leg leg, Subscription machine,
        long version) {

    Subscriber with(Leg other) {
        return new Subscriber(topic, event, watched, entity, other, machine, version);
    }

    Subscriber with(Subscription other) {
        return new Subscriber(topic, event, watched, entity, leg, other, version);
    }

    /** One NOTIFY later. */
    Subscriber told() {
        return new Subscriber(topic, event, watched, entity, leg.next(), machine, version + 1);
    }

    /** The NOTIFY that tells him this. */
    SipRequest notify(String state, String document) {
        return leg.request("NOTIFY", SipHeaders.NONE.with("Event", event)
                .with("Subscription-State", state)
                .with("Content-Type", topic.type()), document, 70);
    }
}
