package org.linewright.simulator.call;

import java.util.List;

/** One call in one of its phases. */
sealed interface Call permits RingingCall, TalkingCall, EndingCall, PickedCall, PlayedCall {

    /** What this makes of it. Pure: nothing is done yet. */
    CallStep on(Happening happening);

    /** The dialogs it has: by their tags requests find it. */
    List<Leg> legs();
}
