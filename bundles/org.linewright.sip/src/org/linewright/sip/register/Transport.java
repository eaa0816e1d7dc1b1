package org.linewright.sip.register;

import java.io.IOException;
import java.net.InetSocketAddress;

/** The way out. */
public interface Transport {

    /** Sends one datagram; returns at once. */
    void send(byte[] bytes, InetSocketAddress to) throws IOException;

    /** The host and port under which a server at {@code peer} reaches us. */
    InetSocketAddress local(InetSocketAddress peer);
}
