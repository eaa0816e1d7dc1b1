package org.linewright.media;

import java.net.InetSocketAddress;
import java.nio.ByteBuffer;

/** Takes what comes in at one socket. */
@FunctionalInterface
interface Hearer {

    /**
     * Called on the one thread that reads all sockets: never blocks.
     *
     * @param packet from 0 to its limit; gone afterwards
     */
    void heard(InetSocketAddress from, ByteBuffer packet);
}
