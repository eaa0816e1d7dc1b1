package org.linewright.sip.transaction;

/** One of the four kinds of transactions; a value. */
public sealed interface Machine permits InviteClient, PlainClient, InviteServer, PlainServer {

    /** What becomes of it; a signal that means nothing to it leaves it as it is. */
    Step step(Signal signal);
}
