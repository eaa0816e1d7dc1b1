package org.linewright.sip;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.linewright.core.Watch;

/**
 * A SIP port for clients of our own: their registrar, and the way of their calls. It has nothing to do with the port
 * towards the PBX. Nobody is believed without a digest; a call only from where its account is registered. Safe for all
 * threads; nothing here blocks.
 */
public interface ClientPort extends AutoCloseable {

    /** The address and port it listens on. */
    InetSocketAddress address();

    /** Our own address towards a client. */
    InetAddress towards(InetSocketAddress client);

    /** From now on these accounts, and no others, may attach; who may no longer is forgotten, his calls go on. */
    void allow(Collection<ClientAccount> accounts);

    /** The clients that are attached now, of each account the one that came last first. */
    List<AttachedClient> attached();

    /**
     * Tells {@code listener} who is attached now and after every change, on a thread of its own, one call at a time; when
     * it is slow, it is told only the newest.
     *
     * @return ends it
     */
    Watch watch(Consumer<List<AttachedClient>> listener);

    /**
     * From now on these take the calls that clients place; while nobody does they are answered 480.
     *
     * @return ends it
     */
    Watch calls(ClientCalls calls);

    /**
     * Rings at a client.
     *
     * @param caller who it is shown
     * @param listener told everything that happens, one call at a time, on a thread of the port or of the timers; quick
     */
    Call call(AttachedClient client, Peer caller, CallWish wish, Consumer<CallEvent> listener);

    /** The call that a Replaces of a client means (RFC 3891 §6.1), if it is one of this port. */
    Optional<Call> named(String replaces);

    SipFigures figures();

    /** Closes the port. Sends nothing; takes up to two seconds. */
    @Override
    void close();
}
