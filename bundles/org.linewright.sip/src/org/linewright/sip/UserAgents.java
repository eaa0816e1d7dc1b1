package org.linewright.sip;

import java.util.function.Consumer;
import org.linewright.core.Outcome;
import org.linewright.core.time.Timers;

/** Opens the user agent. A process has one that stays; tests may have several. */
public interface UserAgents {

    /**
     * Opens the port.
     *
     * @return refused when the port is taken or the address is not ours, in words
     */
    Outcome<UserAgent> open(SipOptions options, Timers timers);

    /**
     * Opens a port of its own for a look at every message. It has no stack behind it, so it may come and go beside the
     * one that stays; closing it takes no time and leaves no thread.
     *
     * @param tap told each message before it is sent and before it is read, on the sending or the reading thread, one
     *     call for each transmission; quick
     * @return refused when the port is taken or the address is not ours, in words
     */
    Outcome<UserAgent> openWatched(SipOptions options, Timers timers, Consumer<WireMessage> tap);

    /**
     * Opens a port for clients of our own. It has no stack behind it, as that of {@link #openWatched}.
     *
     * @param options where it listens; the name servers are not asked
     * @return refused when the port is taken or the address is not ours, in words
     */
    Outcome<ClientPort> openClients(SipOptions options, Timers timers);
}
