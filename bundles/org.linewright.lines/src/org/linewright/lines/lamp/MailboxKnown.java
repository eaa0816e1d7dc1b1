package org.linewright.lines.lamp;

import java.util.Optional;
import org.linewright.core.Text;
import org.linewright.lines.MailboxLamp;
import org.linewright.lines.MailboxLamp.Counts;
import org.linewright.lines.MailboxLamp.State;
import org.linewright.sip.News;
import org.linewright.sip.Peer;
import org.linewright.sip.SubscriptionEvent;

/** What events make of the lamp of a voice box. */
final class MailboxKnown {

    static final MailboxLamp NOTHING = unknown(LampWords.ASKED);

    private MailboxKnown() {
    }

    static MailboxLamp after(MailboxLamp lamp, SubscriptionEvent event) {
        return switch (event) {
            case SubscriptionEvent.Told told when told.news() instanceof News.Messages news -> told(news);
            case SubscriptionEvent.Unreadable unreadable -> unknown(LampWords.unreadable(unreadable.detail()));
            case SubscriptionEvent.Paused paused -> unknown(LampWords.paused(paused));
            case SubscriptionEvent.Refused refused -> unknown(LampWords.refused(refused));
            default -> lamp;
        };
    }

    static MailboxLamp told(News.Messages news) {
        State state = news.waiting() ? State.NEW_MESSAGES : State.NOTHING_NEW;
        Optional<Counts> counts = news.voice()
                .map(voice -> new Counts(voice.fresh(), voice.heard(), voice.freshUrgent()));
        return new MailboxLamp(state, counts, new Peer(news.account(), "").number(),
                counts.map(LampWords::messages).orElse(state.label()));
    }

    static MailboxLamp unknown(Text why) {
        return new MailboxLamp(State.UNKNOWN, Optional.empty(), "", why);
    }
}
