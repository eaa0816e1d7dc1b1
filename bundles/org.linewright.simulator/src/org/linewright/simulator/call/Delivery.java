package org.linewright.simulator.call;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.linewright.simulator.call.Deed.Ack;
import org.linewright.simulator.call.Deed.Join;
import org.linewright.simulator.call.Deed.Wake;
import org.linewright.simulator.message.SipHeaders;
import org.linewright.simulator.message.SipResponse;

/**
 * A device has answered that was called for somebody without an INVITE of his own.
 *
 * @param answerer its dialog
 * @param introduction what the other end is told of it
 */
record Delivery(Inbound caller, Leg answerer, Optional<Introduction> introduction) {

    CallStep of(SipResponse answer, List<Deed> first) {
        List<Deed> deeds = new ArrayList<>(first);
        caller.origin().referral().ifPresent(referral -> deeds.add(new Join(referral)));
        return caller.origin().part().map(part -> played(part, answer, deeds))
                .orElseGet(() -> CallStep.to(new JoiningCall(caller.story(), answerer, caller.leg(), false,
                        Optional.of(answer), introduction, false, ""), deeds));
    }

    private CallStep played(Part part, SipResponse answer, List<Deed> deeds) {
        deeds.add(new Ack(answerer.ack(answer.cseq(), SipHeaders.NONE, ""), answerer.peer()));
        deeds.add(new Wake(Alarm.PULSE, caller.story().rules().pulse()));
        part.hangsUp().ifPresent(time -> deeds.add(new Wake(Alarm.HANG_UP, time)));
        return CallStep.to(new PlayedCall(caller.with(answerer), part, Optional.empty(), true, 2), deeds);
    }
}
