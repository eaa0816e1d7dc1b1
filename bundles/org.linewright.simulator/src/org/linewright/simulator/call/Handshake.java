package org.linewright.simulator.call;

import java.util.Optional;
import org.linewright.simulator.call.Deed.Ack;
import org.linewright.simulator.call.Happening.Replied;
import org.linewright.simulator.message.SipHeaders;
import org.linewright.simulator.message.SipRequest;

/**
 * The last INVITE that was answered 2xx, until its ACK and after it: a 2xx that comes once more gets the ACK once more
 * (RFC 3261 §13.2.2.4).
 *
 * @param byCaller whether the caller invited
 * @param transaction the server transaction on the side that invited
 * @param number the CSeq of the INVITE on the side that answered
 * @param branch the client transaction on the side that answered
 * @param ack the ACK that went there
 */
record Handshake(boolean byCaller, String transaction, long number, String branch, Optional<Ack> ack) {

    static Handshake begun(boolean byCaller, String transaction, Replied replied) {
        return new Handshake(byCaller, transaction, replied.response().cseq(), replied.branch(), Optional.empty());
    }

    boolean open() {
        return ack.isEmpty();
    }

    /** The ACK goes on, with an answer to a late offer in it (RFC 3264 §4). */
    Handshake acked(Leg answering, SipRequest ack) {
        return new Handshake(byCaller, transaction, number, branch,
                Optional.of(new Ack(answering.ack(number, Passing.of(ack), ack.body()), answering.peer())));
    }

    /** The ACK when the side that invited is gone. */
    Ack plainAck(Leg answering) {
        return new Ack(answering.ack(number, SipHeaders.NONE, ""), answering.peer());
    }
}
