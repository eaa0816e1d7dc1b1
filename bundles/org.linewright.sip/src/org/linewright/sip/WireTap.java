package org.linewright.sip;

import java.time.InstantSource;
import java.util.List;
import java.util.function.Consumer;
import org.linewright.core.Watch;

/**
 * Hears every SIP message of all ports of the process, one for each transmission: also what the guard refused, as far as
 * it was SIP. Keep-alives without a message are not told. While nobody listens it costs one read of a field.
 */
public interface WireTap {

    /**
     * Some messages.
     *
     * @param messages in the order they went
     * @param lost how many before them were left out because the listener was too slow
     */
    record Overheard(List<Transmission> messages, long lost) {
        public Overheard {
            messages = List.copyOf(messages);
        }
    }

    /**
     * Listens from now on.
     *
     * @param clock tells the time of each message
     * @param most how many messages wait for a slow listener; what comes then is left out and counted
     * @param listener told what has come since the last time, one call at a time, on a virtual thread that lives while
     *     there is something to tell, some messages at once when they come fast; no message waits for it
     * @return ends it; who does so tells the listener what is left
     */
    Watch listen(InstantSource clock, int most, Consumer<Overheard> listener);
}
