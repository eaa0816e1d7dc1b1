package org.linewright.simulator.call;

import org.linewright.simulator.call.Deed.Ask;
import org.linewright.simulator.call.Deed.Reply;
import org.linewright.simulator.message.SipRequest;

/** The two ends of an answered call. */
record Sides(Leg caller, Leg callee) {

    Leg of(boolean ofCaller) {
        return ofCaller ? caller : callee;
    }

    Sides with(boolean ofCaller, Leg leg) {
        return new Sides(ofCaller ? leg : caller, ofCaller ? callee : leg);
    }

    Reply reply(boolean toCaller, String transaction, SipRequest request, int status) {
        return new Reply(transaction, of(toCaller).response(request, status));
    }

    Ask bye(boolean toCaller) {
        Leg last = of(toCaller).next();
        return new Ask(last.request("BYE"), last.peer());
    }
}
