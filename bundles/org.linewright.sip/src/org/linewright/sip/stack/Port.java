package org.linewright.sip.stack;

import java.io.IOException;
import java.net.InetSocketAddress;
import org.linewright.sip.guard.Door;
import org.linewright.sip.guard.GuardedSocket;
import org.linewright.sip.guard.Tally;

/** The open UDP port. */
public interface Port extends AutoCloseable {

    /** Opens a port on a socket; the socket is closed when that fails. */
    @FunctionalInterface
    interface Opener {
        Port open(GuardedSocket socket, Door door, Tally tally, Inbox inbox) throws IOException;
    }

    InetSocketAddress address();

    /** Sends from the port, and listens to that address from now on. */
    void send(byte[] bytes, InetSocketAddress to) throws IOException;

    /** Gives the port back; its threads are over when this returns, or a second has passed. */
    @Override
    void close();
}
