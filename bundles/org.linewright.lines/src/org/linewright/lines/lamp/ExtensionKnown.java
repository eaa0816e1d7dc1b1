package org.linewright.lines.lamp;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.linewright.core.Text;
import org.linewright.lines.ExtensionLamp.State;
import org.linewright.sip.DialogSeen;
import org.linewright.sip.DialogSeen.Stage;
import org.linewright.sip.News;
import org.linewright.sip.SubscriptionEvent;

/**
 * What is known of an extension.
 *
 * @param dialogs what it telephones; empty while that is not known
 * @param why why it is not known
 * @param registered whether a phone is registered there; empty when the PBX does not tell
 */
record ExtensionKnown(Optional<News.Dialogs> dialogs, Text why, Optional<Boolean> registered) {

    static final ExtensionKnown NOTHING = new ExtensionKnown(Optional.empty(), LampWords.ASKED, Optional.empty());

    /** What a lamp shows, and says. */
    record Shown(State state, Text words) {
    }

    /** After something was told of its dialogs. */
    ExtensionKnown hearing(SubscriptionEvent event) {
        return switch (event) {
            case SubscriptionEvent.Told told when told.news() instanceof News.Dialogs news ->
                new ExtensionKnown(Optional.of(news), why, registered);
            case SubscriptionEvent.Unreadable unreadable -> without(LampWords.unreadable(unreadable.detail()));
            case SubscriptionEvent.Paused paused -> without(LampWords.paused(paused));
            case SubscriptionEvent.Refused refused -> without(LampWords.refused(refused));
            default -> this;
        };
    }

    /** After something was told of its registration; that it is no longer told is told too. */
    ExtensionKnown hearingRegistration(SubscriptionEvent event) {
        return switch (event) {
            case SubscriptionEvent.Told told when told.news() instanceof News.Registered news ->
                new ExtensionKnown(dialogs, why, Optional.of(news.registered()));
            case SubscriptionEvent.Paused paused -> new ExtensionKnown(dialogs, why, Optional.empty());
            case SubscriptionEvent.Refused refused -> new ExtensionKnown(dialogs, why, Optional.empty());
            default -> this;
        };
    }

    private ExtensionKnown without(Text reason) {
        return new ExtensionKnown(Optional.empty(), reason, registered);
    }

    /** @param closes whether this PBX is known to say with the dialogs that nobody is registered */
    Shown shown(boolean closes) {
        if (dialogs.isEmpty()) {
            return new Shown(State.UNKNOWN, why);
        }
        News.Dialogs now = dialogs.get();
        List<DialogSeen> ringing = some(now, one -> one.stage() != Stage.CONFIRMED && !one.initiator());
        List<DialogSeen> talking = some(now, one -> one.stage() == Stage.CONFIRMED && !one.held());
        List<DialogSeen> calling = some(now, one -> one.stage() != Stage.CONFIRMED && one.initiator());
        if (!ringing.isEmpty()) {
            return new Shown(State.RINGING, LampWords.ringing(ringing));
        }
        if (!talking.isEmpty() || !calling.isEmpty()) {
            return new Shown(State.TALKING,
                    LampWords.talking(talking.isEmpty() ? calling : talking, talking.isEmpty()));
        }
        return now.dialogs().isEmpty()
                ? quiet(now.closed() ? Optional.of(false) : closes ? Optional.of(true) : registered)
                : new Shown(State.HELD, LampWords.holding(now.dialogs()));
    }

    private static Shown quiet(Optional<Boolean> there) {
        State state = there.map(yes -> yes ? State.IDLE : State.UNREGISTERED).orElse(State.IDLE_OR_UNREGISTERED);
        return new Shown(state, state == State.IDLE_OR_UNREGISTERED ? LampWords.UNTOLD : state.label());
    }

    private static List<DialogSeen> some(News.Dialogs all, Predicate<DialogSeen> which) {
        return all.dialogs().stream().filter(which).toList();
    }
}
