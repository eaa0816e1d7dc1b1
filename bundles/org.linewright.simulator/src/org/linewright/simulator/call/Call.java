package org.linewright.simulator.call;

import java.util.List;
import java.util.Optional;

/** One call in one of its phases. */
sealed interface Call permits RingingCall, TalkingCall, EndingCall, PickedCall, PlayedCall,
        ReferringCall, ReferredCall, JoiningCall, FetchingCall {

    /** What this makes of it. Pure: nothing is done yet. */
    CallStep on(Happening happening);

    /** The dialogs it has: by their tags requests find it. */
    List<Leg> legs();

    /**
     * Gives away the other end than the one in this dialog, which is hung up on; empty when that cannot be.
     *
     * @param tag the local tag of the one that is hung up on
     */
    default Optional<Handover> handover(String tag) {
        return Optional.empty();
    }
}
