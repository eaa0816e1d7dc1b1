package org.linewright.simulator.call;

import java.net.InetSocketAddress;
import org.linewright.simulator.message.SipMessage;

/** The way onto the wire. Thread: any; never blocks. What cannot be sent is lost, as a datagram may be. */
public interface Line {

    void send(SipMessage message, InetSocketAddress to);

    /** Host and port of the PBX as it is seen from there. */
    String self(InetSocketAddress from);
}
