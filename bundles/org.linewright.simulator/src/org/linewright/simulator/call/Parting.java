package org.linewright.simulator.call;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.linewright.simulator.call.Deed.Acknowledge;
import org.linewright.simulator.call.EndingCall.Owed;

/** Hanging up on one side of an answered call, or on both. */
record Parting(Sides sides, Handshake shake) {

    /** Whoever was answered and has not acknowledged that is hung up on only then (RFC 3261 §15). */
    CallStep from(boolean caller, boolean callee, List<Deed> first) {
        boolean inviter = shake.byCaller() ? caller : callee;
        boolean answerer = shake.byCaller() ? callee : caller;
        boolean owes = shake.open() && inviter;
        List<Deed> deeds = new ArrayList<>(first);
        if (shake.open() && answerer) {
            deeds.add(shake.plainAck(sides.of(!shake.byCaller())));
        }
        if (shake.open() && !inviter) {
            deeds.add(new Acknowledge(shake.transaction()));
        }
        if (answerer) {
            deeds.add(sides.bye(!shake.byCaller()));
        }
        if (inviter && !owes) {
            deeds.add(sides.bye(shake.byCaller()));
        }
        Optional<Owed> owed = Optional.of(new Owed(sides.of(shake.byCaller()), shake.transaction()))
                .filter(debt -> owes);
        return EndingCall.of(owed, deeds);
    }
}
