package org.linewright.simulator.call;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.linewright.simulator.AccountId;
import org.linewright.simulator.message.NameAddress;
import org.linewright.simulator.subscription.DialogState;
import org.linewright.simulator.subscription.DialogState.Phase;

/** The dialogs of a call, as those who telephone in it see them. */
final class Dialogs {

    /** A dialog and whose it is. */
    record Owned(AccountId account, DialogState state) {

        Owned over() {
            return new Owned(account, state.over());
        }
    }

    private Dialogs() {
    }

    static List<Owned> of(Call call) {
        return switch (call) {
            case RingingCall ringing -> of(ringing);
            case PlayedCall played -> each(played.legs(), played.talks() ? Phase.CONFIRMED : Phase.EARLY);
            case PickedCall picked -> each(picked.legs(), Phase.EARLY);
            case FetchingCall fetching -> each(fetching.legs(), Phase.CONFIRMED);
            case TalkingCall talking -> each(talking.legs(), Phase.CONFIRMED);
            case ReferringCall referring -> each(referring.legs(), Phase.CONFIRMED);
            case ReferredCall referred -> each(referred.legs(), Phase.CONFIRMED);
            case JoiningCall joining -> each(joining.legs(), Phase.CONFIRMED);
            case EndingCall ending -> List.of();
        };
    }

    /** What has changed from one to the other. */
    static List<Owned> changed(List<Owned> before, List<Owned> after) {
        Map<String, Owned> gone = new HashMap<>();
        before.forEach(one -> gone.put(one.state().id(), one));
        List<Owned> changed = new ArrayList<>();
        for (Owned one : after) {
            Optional<Owned> old = Optional.ofNullable(gone.remove(one.state().id())); // framework-driven null
            if (!old.equals(Optional.of(one))) {
                changed.add(one);
            }
        }
        gone.values().forEach(one -> changed.add(one.over()));
        return changed;
    }

    private static List<Owned> of(RingingCall call) {
        boolean rings = call.forks().stream().anyMatch(Fork::rings);
        List<Owned> all = new ArrayList<>(each(call.legs(), rings ? Phase.EARLY : Phase.TRYING));
        call.forks().forEach(fork -> all.add(owned(fork.leg(), fork.rings() ? Phase.EARLY : Phase.TRYING)));
        return all;
    }

    private static List<Owned> each(List<Leg> legs, Phase phase) {
        return legs.stream().map(leg -> owned(leg, phase)).toList();
    }

    private static Owned owned(Leg leg, Phase phase) {
        return new Owned(leg.account(), new DialogState(leg.tag(), leg.callId(),
                NameAddress.of(leg.remote()).tag().orElse(""), leg.tag(), leg.incoming(), phase, leg.remote(),
                leg.local()));
    }
}
