package org.linewright.sip.subscribe;

import java.util.List;
import java.util.Optional;
import org.linewright.sip.SubscriptionEvent.Ended;
import org.linewright.sip.call.Facts;
import org.linewright.sip.call.Outgoing;
import org.linewright.sip.dialog.Dialog;
import org.linewright.sip.message.Request;
import org.linewright.sip.subscribe.SubscriptionEffect.Answer;
import org.linewright.sip.subscribe.SubscriptionEffect.Arm;
import org.linewright.sip.subscribe.SubscriptionEffect.Disarm;
import org.linewright.sip.subscribe.SubscriptionEffect.Send;

/**
 * It is being ended (RFC 6665 §4.1.2.3): its last NOTIFY is still answered.
 *
 * @param asked our SUBSCRIBE with Expires 0
 */
record Leaving(Facts facts, Dialog dialog, Outgoing asked) implements SubscriptionState {

    static SubscriptionStep begun(Terms terms, Facts facts, Dialog dialog) {
        Dialog advanced = dialog.advanced();
        Outgoing out = Outgoing.within(terms.asking(advanced.request("SUBSCRIBE"), facts, 0));
        return SubscriptionStep.to(new Leaving(facts, advanced, out), new Send(out),
                Arm.in(SubscriptionAlarm.LEFT, facts.times().patience()));
    }

    @Override
    public SubscriptionStep step(SubscriptionInput input) {
        return switch (input) {
            case SubscriptionInput.Came came when came.to().equals(asked) && !came.response().provisional() ->
                asked.proving(came.response(), facts.realm())
                        .map(again -> SubscriptionStep.to(
                                new Leaving(facts, dialog.from(again.request().cseq()), again), new Send(again)))
                        .orElseGet(() -> came.response().success() ? SubscriptionStep.to(this) : over());
            case SubscriptionInput.Failed failed when failed.sent().equals(asked) -> over();
            case SubscriptionInput.Rang rang when rang.alarm() == SubscriptionAlarm.LEFT -> over();
            case SubscriptionInput.Notified notified -> notified(notified.request());
            default -> SubscriptionStep.to(this);
        };
    }

    private SubscriptionStep notified(Request notify) {
        boolean ours = notify.from().tag().orElse("").equals(dialog.remoteTag());
        Optional<Dialog> heard = dialog.heard(notify).filter(any -> ours);
        if (heard.isEmpty()) {
            return SubscriptionStep.to(this, SubscriptionState.stranger(notify));
        }
        Answer taken = new Answer(notify, facts.response(notify, 200));
        return Substate.of(notify).filter(Substate::terminated).isPresent()
                ? over().after(List.of(taken))
                : SubscriptionStep.to(new Leaving(facts, heard.get(), asked), taken);
    }

    private static SubscriptionStep over() {
        return SubscriptionStep.to(new Gone(), new Disarm(SubscriptionAlarm.LEFT)).tell(new Ended());
    }
}
