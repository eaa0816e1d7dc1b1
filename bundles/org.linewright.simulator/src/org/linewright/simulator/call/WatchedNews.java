package org.linewright.simulator.call;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.linewright.simulator.AccountId;
import org.linewright.simulator.Binding;
import org.linewright.simulator.message.SipHeaders;
import org.linewright.simulator.message.SipRequest;
import org.linewright.simulator.subscription.DialogInfo;
import org.linewright.simulator.subscription.DialogState;
import org.linewright.simulator.subscription.Topic;

/**
 * What there is to be told.
 *
 * @param dialogs the dialogs of an account
 */
record WatchedNews(Reception reception, Function<AccountId, List<DialogState>> dialogs) {

    /**
     * The document for a subscriber.
     *
     * @param changed the dialog that has changed; empty tells everything
     */
    String of(Subscriber subscriber, Optional<DialogState> changed) {
        return switch (subscriber.topic()) {
            case MESSAGES -> reception.messages(subscriber.watched().getFirst()).text(subscriber.entity());
            case DIALOGS -> {
                List<DialogState> told = changed.map(List::of)
                        .orElseGet(() -> subscriber.watched().stream().flatMap(one -> dialogs.apply(one).stream())
                                .toList());
                yield new DialogInfo(subscriber.entity(), subscriber.version(), changed.isEmpty(), told,
                        closed(subscriber.watched())).text();
            }
        };
    }

    /** What a registered device is told without asking (RFC 3842 §4.1). */
    SipRequest unsolicited(Binding device, String self, String tag) {
        String uri = "sip:" + device.account().name() + "@" + device.account().domain();
        return Leg.calling(device.account(), self, tag, "<" + uri + ">", "<" + uri + ">", device.contact(),
                device.source())
                .next()
                .request("NOTIFY", SipHeaders.NONE.with("Event", Topic.MESSAGES.event())
                        .with("Subscription-State", "active")
                        .with("Content-Type", Topic.MESSAGES.type()), reception.messages(device.account()).text(uri),
                        70);
    }

    private boolean closed(List<AccountId> watched) {
        return reception.settings().calls().watching().registration()
                && watched.stream().allMatch(account -> reception.routing().devices(account).isEmpty());
    }
}
