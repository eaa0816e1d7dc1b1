package org.linewright.sip.tap;

import java.net.InetSocketAddress;
import java.util.Optional;

/** What a port knows about its messages. Asked on a thread of the tap; may take a moment. */
public interface Side {

    /** Our own address towards this one. */
    InetSocketAddress local(InetSocketAddress peer);

    /** The Address of Record of the line that is named in the message. */
    Optional<String> line(byte[] message);
}
