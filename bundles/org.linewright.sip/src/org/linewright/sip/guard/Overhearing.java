package org.linewright.sip.guard;

import java.net.InetSocketAddress;

/** Who listens in at a port. Called on sending and reading threads, under whatever locks they hold: takes no time. */
public interface Overhearing {

    /** Asked before anything is copied for it. */
    boolean nobody();

    /** Before it is sent. */
    void sent(InetSocketAddress to, byte[] message);

    /** What the guard made of it; it is a copy. */
    void received(InetSocketAddress from, byte[] message, Verdict verdict);
}
