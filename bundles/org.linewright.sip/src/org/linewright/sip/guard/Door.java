package org.linewright.sip.guard;

import java.net.InetAddress;

/** Who is listened to, and how much. Asked for every datagram: quick, for any thread. */
public interface Door {

    /** From now on this address is listened to. */
    void admit(InetAddress source);

    boolean knows(InetAddress source);

    /** Takes one datagram off the source's allowance; false when it is used up. */
    boolean allows(InetAddress source);
}
