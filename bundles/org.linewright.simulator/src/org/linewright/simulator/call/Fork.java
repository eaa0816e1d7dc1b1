package org.linewright.simulator.call;

import java.net.InetSocketAddress;
import java.util.List;
import java.util.Optional;
import org.linewright.simulator.call.Deed.Ack;
import org.linewright.simulator.call.Deed.Ask;
import org.linewright.simulator.message.SipHeaders;
import org.linewright.simulator.message.SipResponse;

/**
 * One device that is being called.
 *
 * @param branch names the client transaction of its INVITE
 * @param rings whether it has said so
 * @param introduction what the caller is told of it once it has answered
 */
record Fork(Leg leg, String branch, boolean rings, Optional<Introduction> introduction) {

    Fork ringing() {
        return new Fork(leg, branch, true, introduction);
    }

    /** Takes an answer that nobody wants any more: acknowledge it and hang up (RFC 3261 §13.2.2.4). */
    static List<Deed> dismissed(Leg leg, SipResponse response, InetSocketAddress from) {
        Leg answered = leg.fork(response, from);
        Leg last = answered.next();
        return List.of(new Ack(answered.ack(1, SipHeaders.NONE, ""), from), new Ask(last.request("BYE"), last.peer()));
    }
}
